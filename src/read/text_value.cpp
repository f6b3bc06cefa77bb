// SPDX-License-Identifier: MIT
#include "read/text_value.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "read/ids.hpp"
#include "read/scalar.hpp"

namespace socratic {
namespace {

bool holds(const std::vector<std::string>& languages, const std::string& language) {
    return std::find(languages.begin(), languages.end(), language) != languages.end();
}

/// A block of text ends in a line end that nobody meant.
std::string trimmed(const std::string& words) {
    const auto first = words.find_first_not_of(" \t\n");
    return words.substr(first, words.find_last_not_of(" \t\n") - first + 1);
}

/// False when the language was reported.
bool check_language(Reading& reading, const Entry& entry) {
    const auto& tag = entry.key.text;
    if (reading.known_languages.empty() ? is_language(tag) : holds(reading.known_languages, tag)) return true;
    const auto listed =
        reading.languages.empty()
            ? std::string("a language is two or three small letters, such as en, fr or pt-BR")
            : fmt::format("the languages are {}; add it to 'languages'", fmt::join(reading.languages, ", "));
    report(reading, entry.key, fmt::format("unknown language {}", quoted(tag)),
           entry.value.kind == NodeKind::nothing ? std::string("put a text that holds a comma in quotes")
                                                 : listed);
    return false;
}

void check_languages_complete(Reading& reading, const Node& node) {
    for (const auto& language : reading.languages)
        if (find_entry(node, language) == nullptr)
            report(reading, node, fmt::format("no text in '{}'", language),
                   fmt::format("add '{}: ...'; the languages are {}", language,
                               fmt::join(reading.languages, ", ")));
}

}  // namespace

Text read_text(Reading& reading, const Node& node) {
    if (node.kind != NodeKind::map) {
        const auto words = read_word(reading, node, "a text, or a map from language to text");
        return words ? plain_text(trimmed(*words)) : Text{};
    }
    Text text;
    if (node.entries.empty()) {
        report(reading, node, "expected a text, got an empty map");
        return text;
    }
    for (const auto& entry : node.entries) {
        if (!check_language(reading, entry)) continue;
        const auto words = read_word(reading, entry.value, "a text");
        if (!words) continue;
        if (reading.languages.empty() || holds(reading.languages, entry.key.text))
            text.by_language.emplace_back(entry.key.text, trimmed(*words));
    }
    check_languages_complete(reading, node);
    return text;
}

Text read_text_field(Reading& reading, const Node& map, std::string_view key) {
    const auto* node = field(map, key);
    return node == nullptr ? Text{} : read_text(reading, *node);
}

}  // namespace socratic
