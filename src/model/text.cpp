// SPDX-License-Identifier: MIT
#include "model/text.hpp"

namespace socratic {

Text plain_text(std::string text) { return {{{"", std::move(text)}}}; }

const std::string* find_in(const Text& text, std::string_view language) {
    for (const auto& [tag, words] : text.by_language)
        if (tag == language || tag.empty()) return &words;
    return nullptr;
}

std::string_view in(const Text& text, std::string_view language) {
    if (const auto* words = find_in(text, language)) return *words;
    return text.by_language.empty() ? std::string_view() : text.by_language.front().second;
}

}  // namespace socratic
