// SPDX-License-Identifier: MIT
#include "draw/shaper.hpp"
#include "draw/plain_text.hpp"

namespace socratic {
namespace {

/// A batch of hundreds of organisations must not keep every figure it ever drew.
constexpr std::size_t most_kept = 20'000;

int face_of(const TextStyle& style) { return (style.bold ? 1 : 0) + (style.italic ? 2 : 0); }

}  // namespace

const ShapedText& Shaper::shape(std::string_view text, const TextStyle& style) {
    const int face = face_of(style);
    auto& cache = cache_[face];
    if (const auto found = cache.find(text); found != cache.end()) return found->second;
    require_plain(text);
    if (cache.size() >= most_kept) cache.clear();
    ShapedText shaped;
    if (!noto_sans_.shape(shaped, text, face)) {
        if (!scripts_.shape) open_scripts_(scripts_);
        shaped = scripts_.shape(text, face);
    }
    return cache.emplace(text, std::move(shaped)).first->second;
}

std::vector<std::string> Shaper::missing_characters() const {
    return scripts_.missing_characters ? scripts_.missing_characters() : std::vector<std::string>();
}

}  // namespace socratic
