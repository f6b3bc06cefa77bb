// SPDX-License-Identifier: MIT
#include "read/reading.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <map>
#include <tuple>
#include "base/nearest.hpp"
#include "read/scalar.hpp"
#include "read/yaml_syntax.hpp"

namespace socratic {
namespace {

std::vector<std::string> key_names(const KeyTable& table) {
    std::vector<std::string> names;
    for (const auto& key : table.keys) names.emplace_back(key.name);
    return names;
}

std::string article(std::string_view what) {
    return std::string("aeiou").find(what.front()) == std::string::npos ? "a" : "an";
}

void check_known(Reading& reading, const Node& map, const KeyTable& table) {
    for (const auto& [key, value] : map.entries) {
        const bool known = std::any_of(table.keys.begin(), table.keys.end(),
                                       [&, &text = key.text](const Key& row) { return row.name == text; });
        if (known) continue;
        if (is_full(reading)) {
            report(reading, key, {});
            continue;
        }
        const auto names = key_names(table);
        report(reading, key, fmt::format("unknown key {}", quoted(key.text)),
               nearest_hint(reading, key.text, names,
                            fmt::format("the keys of {} {} are {}", article(table.what), table.what,
                                        fmt::join(names, ", "))));
    }
}

void check_required(Reading& reading, const Node& map, const KeyTable& table) {
    for (const auto& key : table.keys) {
        if (!key.required || find_entry(map, key.name) != nullptr) continue;
        report(reading, map, fmt::format("missing key '{}' in the {}", key.name, called(table.what, map)),
               fmt::format("add it, for example '{}: {}'", key.name, key.example));
    }
}

const Node* holding_field(Reading& reading, const Node& map, std::string_view key, NodeKind kind) {
    const auto* value = field(map, key);
    if (value == nullptr || value->kind == NodeKind::nothing) return nullptr;
    if (value->kind == kind) return value;
    const bool is_list = kind == NodeKind::list;
    std::string hint = is_list ? "begin each item on a line of its own with '- '"
                               : "write 'key: value' lines, indented below it";
    if (is_list && value->kind == NodeKind::scalar) hint = fmt::format("write [{}]", shortened(value->text));
    report(reading, *value, fmt::format("expected a {}, got {}", is_list ? "list" : "map", got(*value)),
           hint);
    return nullptr;
}

}  // namespace

bool is_full(const Reading& reading) {
    return static_cast<int>(reading.problems.kept().size()) >= Problems::most_kept;
}

void report(Reading& reading, const Node& at, std::string message, std::string hint) {
    if (is_full(reading))
        reading.problems.add({Severity::error, {}, {}, {}});  // only counted
    else
        reading.problems.add({Severity::error, place_of(at), std::move(message), std::move(hint)});
}

std::string nearest_hint(const Reading& reading, std::string_view word,
                         const std::vector<std::string>& candidates, std::string otherwise) {
    if (is_full(reading)) return {};
    auto guess = did_you_mean(word, candidates);
    return guess.empty() ? std::move(otherwise) : guess;
}

std::string quoted(std::string_view word) { return fmt::format("'{}'", shortened(word)); }

std::string got(const Node& node) {
    switch (node.kind) {
        case NodeKind::list:
            return "a list";
        case NodeKind::map:
            return "a map";
        case NodeKind::scalar:
            return (node.quoted && looks_like_number(node.text) ? "the text " : "") + quoted(node.text);
        default:
            return "nothing";
    }
}

std::string called(std::string_view what, const Node& map) {
    const auto* id = find_entry(map, "id");
    if (id == nullptr || id->value.kind != NodeKind::scalar) return std::string(what);
    return fmt::format("{} {}", what, quoted(id->value.text));
}

bool check_keys(Reading& reading, const Node& node, const KeyTable& table) {
    if (node.kind == NodeKind::broken) return false;
    if (node.kind != NodeKind::map) {
        report(reading, node,
               fmt::format("expected {} {}, got {}", article(table.what), table.what, got(node)),
               fmt::format("it is a map with the key{} {}", table.keys.size() == 1 ? "" : "s",
                           fmt::join(key_names(table), ", ")));
        return false;
    }
    check_known(reading, node, table);
    check_required(reading, node, table);
    return true;
}

const Node* field(const Node& map, std::string_view key) {
    const auto* entry = find_entry(map, key);
    return entry == nullptr || entry->value.kind == NodeKind::broken ? nullptr : &entry->value;
}

const Node* list_field(Reading& reading, const Node& map, std::string_view key) {
    return holding_field(reading, map, key, NodeKind::list);
}

const Node* map_field(Reading& reading, const Node& map, std::string_view key) {
    return holding_field(reading, map, key, NodeKind::map);
}

void throw_if_errors(const Reading& reading) {
    if (!reading.problems.has_errors()) return;
    std::map<std::string, int> files;
    for (const auto& problem : reading.problems.kept())
        files.emplace(problem.place.file, static_cast<int>(files.size()));
    auto all = reading.problems.all();
    const auto sorted = all.begin() + static_cast<std::ptrdiff_t>(reading.problems.kept().size());
    std::stable_sort(all.begin(), sorted, [&](const Problem& a, const Problem& b) {
        return std::tuple(files[a.place.file], a.place.line, a.place.column) <
               std::tuple(files[b.place.file], b.place.line, b.place.column);
    });
    throw Failure(std::move(all));
}

}  // namespace socratic
