// SPDX-License-Identifier: MIT
#include "read/words_check.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/utf8.hpp"
#include "read/kind_of_file.hpp"
#include "read/reading.hpp"
#include "read/words.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_sheet_name = 31;    // what spreadsheet programs take
constexpr std::size_t longest_sheet_title = 32;   // of the message that a wrong answer gets
constexpr std::size_t longest_english_hint = 60;  // code points of the words shown in a hint

/// The names in braces of a text, each once.
std::vector<std::string> names_in_braces(std::string_view text) {
    std::vector<std::string> names;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) break;
        std::string name(text.substr(open + 1, close - open - 1));
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string in_braces(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& name : names) out += (out.empty() ? "{" : ", {") + name + "}";
    return out;
}

void warn(Reading& reading, const Node& at, std::string message, std::string hint) {
    reading.problems.add({Severity::warning, place_of(at), std::move(message), std::move(hint)});
}

void check_names(Reading& reading, const Entry& entry, const std::string& whole) {
    const auto known = names_in_braces(whole);
    const auto used = names_in_braces(entry.value.text);
    for (const auto& name : used)
        if (!has(known, name))
            report(reading, entry.value, fmt::format("nothing fills in {}", quoted("{" + name + "}")),
                   known.empty() ? "these words have no name in braces"
                                 : fmt::format("what can be filled in here: {}", in_braces(known)));
    for (const auto& name : known)
        if (!has(used, name) && !(name == "n" && entry.key.text.ends_with(".one")))
            warn(reading, entry.value, fmt::format("{} is not said", quoted("{" + name + "}")),
                 fmt::format("write {{{}}} where it belongs in the sentence", name));
}

bool is_small_letter(const std::string& text) { return text.size() == 1 && text[0] >= 'a' && text[0] <= 'z'; }

bool are_counts(const std::string& text) {
    return text.find_first_not_of("0123456789 ") == std::string::npos;
}

/// What the place of some words can take; empty when these fit.
std::string misfit(const std::string& key, const std::string& text) {
    if (key.starts_with("ask.key.") && key != "ask.key.enter")
        return is_small_letter(text) ? "" : "a key is one small letter from a to z";
    if (key == "sheet.answers" || key == "sheet.questions" || key == "sheet.codes")
        return count_code_points(text) <= longest_sheet_name &&
                       text.find_first_of("[]:*?/\\") == std::string::npos
                   ? ""
                   : fmt::format("the name of a sheet has at most {} characters and none of [ ] : * ? / \\",
                                 longest_sheet_name);
    if (key == "sheet.wrong" && count_code_points(text) > longest_sheet_title)
        return fmt::format("a spreadsheet shows at most {} characters here", longest_sheet_title);
    if (key == "count.singular" && !are_counts(text))
        return "write the counts that take the singular, such as \"1\", or \"0 1\" where none is singular "
               "too";
    if (key.starts_with("number.") && count_code_points(text) > 1)
        return "write one character; \"\" where nothing parts thousands";
    return {};
}

/// Keys of `ask` that are pressed on the same screen must differ.
void check_keys_differ(Reading& reading, const Node& root) {
    std::vector<const Entry*> seen;
    for (const auto& entry : root.entries) {
        if (!entry.key.text.starts_with("ask.key.") || entry.value.kind != NodeKind::scalar) continue;
        const auto same = std::find_if(seen.begin(), seen.end(), [&](const Entry* other) {
            return other->value.text == entry.value.text;
        });
        if (same != seen.end())
            report(reading, entry.value, fmt::format("the key {} is taken", quoted(entry.value.text)),
                   fmt::format("'{}' is pressed for '{}' already", entry.value.text, (*same)->key.text));
        seen.push_back(&entry);
    }
}

void check_entry(Reading& reading, const Entry& entry, const Node& whole) {
    if (entry.value.kind != NodeKind::scalar) return;
    const auto* known = find_entry(whole, entry.key.text);
    if (known == nullptr) {
        std::vector<std::string> keys;
        if (!is_full(reading))
            for (const auto& each : whole.entries) keys.push_back(each.key.text);
        report(
            reading, entry.key, fmt::format("no words are called {}", quoted(entry.key.text)),
            nearest_hint(reading, entry.key.text, keys, "the English catalogue has all the keys there are"));
        return;
    }
    check_names(reading, entry, known->value.text);
    if (auto hint = misfit(entry.key.text, entry.value.text); !hint.empty())
        report(reading, entry.value, fmt::format("{} does not fit here", quoted(entry.value.text)),
               std::move(hint));
}

std::string cut(const std::string& text) {
    const auto points = split_code_points(text);
    std::string out;
    for (std::size_t i = 0; i < std::min(points.size(), longest_english_hint); ++i) out += points[i];
    return points.size() > longest_english_hint ? out + "…" : out;
}

void warn_of_missing(Reading& reading, const Node& root, const Node& whole) {
    const auto* after = &root.entries.front();
    for (const auto& entry : whole.entries) {
        if (const auto* found = find_entry(root, entry.key.text))
            after = found;
        else
            warn(reading, after->key,
                 fmt::format("the words '{}' are missing: English ones are shown", entry.key.text),
                 fmt::format("add them after '{}'; in English: {}", after->key.text, cut(entry.value.text)));
    }
}

}  // namespace

Words check_words(const CatalogueFile& catalogue, const CatalogueFile& whole, MissingWords missing,
                  std::vector<Problem>& warnings) {
    auto words = read_words(catalogue.text, catalogue.file);
    Reading reading;
    const auto document = parse_yaml(catalogue.text, catalogue.file, reading.problems);
    const auto english = parse_yaml(whole.text, whole.file, reading.problems);
    const auto& root = document->root;
    for (std::size_t i = 1; i < root.entries.size(); ++i)
        check_entry(reading, root.entries[i], english->root);
    check_keys_differ(reading, root);
    if (missing == MissingWords::told) warn_of_missing(reading, root, english->root);
    throw_if_errors(reading);
    const auto all = reading.problems.all();
    warnings.insert(warnings.end(), all.begin(), all.end());
    return words;
}

Place place_of_language(const std::string& text, const std::string& file, std::string_view language) {
    Problems unsaid;
    const auto document = parse_yaml(text, file, unsaid);
    if (const auto* languages = find_entry(document->root, "languages"))
        for (const auto& item : languages->value.items)
            if (item.text == language) return place_of(item);
    return place_at(*document, document->root.line, document->root.column);
}

}  // namespace socratic
