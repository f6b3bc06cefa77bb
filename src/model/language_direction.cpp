// SPDX-License-Identifier: MIT
#include "model/language_direction.hpp"
#include <algorithm>
#include <array>

namespace socratic {

bool is_right_to_left(std::string_view tag) {
    constexpr std::array<std::string_view, 13> languages = {"ar", "ckb", "dv", "fa", "he", "nqo", "ps",
                                                            "sd", "syr", "ug", "ur", "yi", "arz"};
    constexpr std::array<std::string_view, 6> scripts = {"Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"};
    const auto end = tag.find('-');
    if (end != std::string_view::npos && tag.size() >= end + 5 &&
        (tag.size() == end + 5 || tag[end + 5] == '-')) {
        const auto script = tag.substr(end + 1, 4);  // four letters after the language are a script
        return std::find(scripts.begin(), scripts.end(), script) != scripts.end();
    }
    return std::find(languages.begin(), languages.end(), tag.substr(0, end)) != languages.end();
}

}  // namespace socratic
