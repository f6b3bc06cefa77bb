// SPDX-License-Identifier: MIT
// A text in one or more languages.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace socratic {

/// Languages in file order; a plain string, which holds for every language, has the tag "".
struct Text {
    std::vector<std::pair<std::string, std::string>> by_language;

    bool empty() const { return by_language.empty(); }
    bool operator==(const Text&) const = default;
};

Text plain_text(std::string text);

/// The text in `language`, else the one for every language, else the first one, else "".
std::string_view in(const Text& text, std::string_view language);

/// The text in exactly this language (or the one for every language), or nullptr.
const std::string* find_in(const Text& text, std::string_view language);

}  // namespace socratic
