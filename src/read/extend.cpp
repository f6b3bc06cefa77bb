// SPDX-License-Identifier: MIT
#include "read/extend.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "read/ids.hpp"
#include "read/kind_of_file.hpp"
#include "read/merge.hpp"
#include "read/missing_file.hpp"
#include "read/scalar.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_chain = 16;

/// A file that extends its own id means the shipped questionnaire of that name, not itself.
std::optional<std::string> find_parent(const std::string& name, const std::string& path,
                                       const QuestionnaireFiles& files) {
    const auto found = find_questionnaire(name, folder_of(path), files);
    if (found != path || is_path(name)) return found;
    const auto shipped = files.shipped_folder + "/" + name + ".yaml";
    return files.exists(shipped) ? std::optional(shipped) : found;
}

/// The path of the extended questionnaire; nothing when there is none, or it was reported.
std::optional<std::string> next_in_chain(Reading& reading, const Document& document,
                                         std::vector<std::string>& chain, const QuestionnaireFiles& files) {
    const auto* extends = field(document.root, "extends");
    if (extends == nullptr) return std::nullopt;
    const auto name = read_word(reading, *extends, "the id or path of a questionnaire");
    if (!name) return std::nullopt;
    const auto path = find_parent(*name, chain.back(), files);
    if (!path) {
        report(reading, *extends, fmt::format("there is no questionnaire {}", quoted(*name)),
               missing_questionnaire_hint(*name, folder_of(document.file), files));
        return std::nullopt;
    }
    const bool circle = std::find(chain.begin(), chain.end(), *path) != chain.end();
    chain.push_back(*path);
    if (!circle && chain.size() <= longest_chain) return path;
    report(reading, *extends,
           circle ? "the questionnaires extend each other in a circle"
                  : fmt::format("more than {} questionnaires extend each other", longest_chain),
           fmt::format("{}", fmt::join(chain, " -> ")));
    return std::nullopt;
}

void check_needs_parent(Reading& reading, const Node& root) {
    for (const auto* key : {"drop", "only"}) {
        const auto* entry = find_entry(root, key);
        if (entry == nullptr || entry->value.kind == NodeKind::nothing ||
            find_entry(root, "extends") != nullptr)
            continue;
        report(reading, entry->key, fmt::format("'{}' without 'extends'", key),
               "add 'extends: ID', the questionnaire it is about");
    }
}

void check_only(Reading& reading, const Node& root) {
    const auto& keys = questionnaire_keys().keys;
    const auto row =
        std::find_if(keys.begin(), keys.end(), [](const Key& key) { return key.name == "only"; });
    if (const auto* only = field(root, "only")) read_choice(reading, *only, *row);
}

/// The languages a file lists, as far as they are well-formed.
void add_known_languages(Reading& reading, const Node& root) {
    const auto* listed = field(root, "languages");
    if (listed == nullptr) return;
    for (const auto& item : listed->items)
        if (is_language(item.text) && reading.known_languages.size() < 2 * most_languages)
            reading.known_languages.push_back(item.text);
}

void remove_unless_inherited(Node& root) {
    std::erase_if(root.entries, [](const Entry& entry) {
        const auto& key = entry.key.text;
        return key == "questionnaire" || key == "version" || key == "extends" || key == "drop" ||
               key == "only";
    });
}

}  // namespace

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/') + 1); }

ExtendedTree read_extended(Reading& reading, const std::string& path, const QuestionnaireFiles& files) {
    ExtendedTree tree;
    std::vector<std::string> chain{path};
    std::optional<std::string> next = path;
    while (next) {
        tree.documents.push_back(parse_yaml(files.read(*next), *next, reading.problems));
        const auto& document = *tree.documents.back();
        check_kind(document, "questionnaire");
        check_needs_parent(reading, document.root);
        check_only(reading, document.root);
        add_known_languages(reading, document.root);
        next = next_in_chain(reading, document, chain, files);
    }
    tree.complete = find_entry(tree.documents.back()->root, "extends") == nullptr;
    tree.root = std::move(tree.documents.back()->root);
    for (auto child = tree.documents.rbegin() + 1; child != tree.documents.rend(); ++child) {
        leave_out(reading, tree.root, (*child)->root, tree.left_out);
        refuse_strange_dimensions(reading, tree.root, (*child)->root);
        remove_unless_inherited(tree.root);
        merge(tree.root, std::move((*child)->root));
    }
    return tree;
}

}  // namespace socratic
