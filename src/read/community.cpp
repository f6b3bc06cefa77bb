// SPDX-License-Identifier: MIT
#include "read/community.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "read/ids.hpp"
#include "read/kind_of_file.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

const KeyTable& object_of(std::string_view key) {
    const auto& keys = community_keys().keys;
    return *std::find_if(keys.begin(), keys.end(), [&](const Key& row) { return row.name == key; })->object;
}

void check_charter(Reading& reading, const Node& node) {
    const auto& table = object_of("charter");
    if (!check_keys(reading, node, table)) return;
    for (const auto* key : {"minimum_group", "minimum_members"})
        if (const auto* value = field(node, key)) read_whole(reading, *value, {.least = 1});
    const auto row = std::find_if(table.keys.begin(), table.keys.end(),
                                  [](const Key& key) { return key.name == "names"; });
    if (const auto* names = field(node, "names")) read_choice(reading, *names, *row);
}

void check_member(Reading& reading, const Node& node) {
    if (!check_keys(reading, node, object_of("members"))) return;
    for (const auto& entry : node.entries) read_word(reading, entry.value, "a path");
    if (node.entries.size() != 1)
        report(reading, node, fmt::format("expected one path for a member, got {}", node.entries.size()),
               "a member is 'assessment: PATH', 'scores: PATH' or 'folder: PATH'");
}

}  // namespace

void check_community(const std::string& text, const std::string& file) {
    Reading reading;
    const auto document = parse_yaml(text, file, reading.problems);
    check_kind(*document, "community");
    const auto& root = document->root;
    if (!check_keys(reading, root, community_keys())) throw_if_errors(reading);
    if (const auto* id = field(root, "community")) read_id(reading, *id);
    read_text_field(reading, root, "name");
    if (const auto* charter = field(root, "charter")) check_charter(reading, *charter);
    if (const auto* members = list_field(reading, root, "members")) {
        for (const auto& member : members->items) check_member(reading, member);
        if (members->items.empty()) report(reading, *members, "the community has no members", "add one");
    }
    throw_if_errors(reading);
}

}  // namespace socratic
