// SPDX-License-Identifier: MIT
#include "score/wording.hpp"
#include <fmt/format.h>
#include <utf8proc.h>
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include "base/utf8.hpp"
#include "score/plan.hpp"

namespace socratic {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Text that is not valid UTF-8 comes back as it is.
std::string compose(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    utf8proc_uint8_t* composed = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &composed,
                                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
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

/// True when the two agree in every language both have.
bool agrees(const Text& a, const Text& b) {
    return std::all_of(a.by_language.begin(), a.by_language.end(), [&](const auto& entry) {
        if (entry.first.empty())
            return std::all_of(b.by_language.begin(), b.by_language.end(), [&](const auto& other) {
                return fold_wording(entry.second) == fold_wording(other.second);
            });
        const auto* other = find_in(b, entry.first);
        return other == nullptr || fold_wording(entry.second) == fold_wording(*other);
    });
}

/// A level that only one of the two describes is a difference.
bool agree_by_level(const std::map<int, Text>& a, const std::map<int, Text>& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](const auto& x, const auto& y) {
               return x.first == y.first && agrees(x.second, y.second);
           });
}

std::map<int, Text> level_names(const Scale& scale) {
    std::map<int, Text> names;
    for (const auto& [level, described] : scale.levels)
        if (!described.name.empty()) names[level] = described.name;
    return names;
}

bool share_scale(const Scale& a, const Scale& b) {
    return a.min == b.min && a.max == b.max && agree_by_level(level_names(a), level_names(b));
}

/// FNV-1a, 64 bit, over fields that are kept apart.
class Hash {
public:
    void add(std::string_view field) {
        for (const char c : field) add_byte(static_cast<unsigned char>(c));
        add_byte(0x1F);
    }
    void add(const Text& text) {
        auto languages = text.by_language;
        std::sort(languages.begin(), languages.end());
        for (const auto& [language, words] : languages) {
            add(language);
            add(fold_wording(words));
        }
        add("");
    }
    void add(const std::map<int, Text>& by_level) {
        for (const auto& [level, text] : by_level) {
            add(std::to_string(level));
            add(text);
        }
        add("");
    }
    std::string hex() const { return fmt::format("{:016x}", state_); }

private:
    void add_byte(unsigned char byte) { state_ = (state_ ^ byte) * 0x100000001B3ULL; }
    std::uint64_t state_ = 0xCBF29CE484222325ULL;
};

}  // namespace

std::string fold_wording(std::string_view text) {
    const auto composed = compose(text);
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

bool asks_the_same(const QuestionInPlace& newer, const QuestionInPlace& older) {
    if (newer.question->reverse != older.question->reverse) return false;
    if (!share_scale(scale_of(*newer.questionnaire, *newer.dimension),
                     scale_of(*older.questionnaire, *older.dimension)))
        return false;
    const auto& versions = newer.question->same_meaning_as;
    if (std::find(versions.begin(), versions.end(), older.questionnaire->version) != versions.end())
        return true;
    return agrees(newer.question->text, older.question->text) &&
           agree_by_level(newer.question->anchors, older.question->anchors);
}

std::string hash_of(const Questionnaire& questionnaire, const Dimension& dimension,
                    const Question& question) {
    const auto& scale = scale_of(questionnaire, dimension);
    Hash hash;
    hash.add(question.text);
    hash.add(question.anchors);
    hash.add(fmt::format("{} {}", scale.min, scale.max));
    hash.add(level_names(scale));
    hash.add(question.reverse ? "reverse" : "straight");
    return hash.hex();
}

}  // namespace socratic
