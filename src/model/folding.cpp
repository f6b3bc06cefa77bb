// SPDX-License-Identifier: MIT
#include "model/folding.hpp"
#include <utf8proc.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include "base/utf8.hpp"

namespace socratic {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Text that is not valid UTF-8 comes back as it is.
std::string compose(std::string_view text, int more = 0) {
    utf8proc_uint8_t* composed = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
        &composed, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | more));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(composed), static_cast<std::size_t>(length)};
}

bool is_white_space(std::string_view point) {
    static constexpr std::array<std::string_view, 5> others{"\u00A0", "\u1680", "\u202F", "\u205F", "\u3000"};
    if (point.size() == 1) return std::string_view(" \t\n\v\f\r").find(point) != std::string_view::npos;
    if (point >= "\u2000" && point <= "\u200A") return true;
    return std::find(others.begin(), others.end(), point) != others.end();
}

}  // namespace

std::string fold_wording(std::string_view text) {
    const auto composed = is_ascii(text) ? std::string(text) : compose(text);
    std::string folded;
    bool gap = false;
    for (const auto point : split_code_points(composed)) {
        if (is_white_space(point)) {
            gap = true;
            continue;
        }
        if (gap && !folded.empty()) folded += ' ';
        gap = false;
        folded += point;
    }
    return folded;
}

std::string fold_case(std::string_view text) { return compose(text, UTF8PROC_CASEFOLD); }

}  // namespace socratic
