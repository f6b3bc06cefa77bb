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

/// What would be no text without quotes.
bool is_no_text(std::string_view text) {
    return looks_like_number(text) || text == "true" || text == "false";
}

/// What an unknown key was meant to be, or "".
std::string unknown_key_hint(const Entry& entry, const KeyTable& table, const std::vector<std::string>& names,
                             const std::string& meant) {
    if (!meant.empty()) return fmt::format("did you mean '{}'?", meant);
    if (entry.value.kind == NodeKind::nothing && looks_like_number(entry.key.text))
        return "write a decimal point, not a comma";
    if (entry.value.kind == NodeKind::nothing) return "put a text that holds a comma in quotes";
    return fmt::format("the keys of {} {} are {}", article(table.what), table.what, fmt::join(names, ", "));
}

/// Reports unknown keys; returns what they were meant to be.
std::vector<std::string> check_known(Reading& reading, const Node& map, const KeyTable& table) {
    std::vector<std::string> all_meant;
    const auto names = key_names(table);
    for (const auto& entry : map.entries) {
        const bool known = std::any_of(table.keys.begin(), table.keys.end(),
                                       [&](const Key& row) { return row.name == entry.key.text; });
        if (known) continue;
        if (is_full(reading)) {
            report(reading, entry.key, {});
            continue;
        }
        auto meant = find_nearest(entry.key.text, names).value_or("");
        report(reading, entry.key, fmt::format("unknown key {}", quoted(entry.key.text)),
               unknown_key_hint(entry, table, names, meant));
        all_meant.push_back(std::move(meant));
    }
    return all_meant;
}

/// A key that is there under a misspelt name is not missing too.
void check_required(Reading& reading, const Node& map, const KeyTable& table,
                    const std::vector<std::string>& misspelt) {
    for (const auto& key : table.keys) {
        if (!key.required || find_entry(map, key.name) != nullptr) continue;
        if (std::find(misspelt.begin(), misspelt.end(), key.name) != misspelt.end()) continue;
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
            return (node.quoted && is_no_text(node.text) ? "the text " : "") + quoted(node.text);
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
        report(reading, node, fmt::format("expected a map for the {}, got {}", table.what, got(node)),
               fmt::format("its key{} {}", table.keys.size() == 1 ? " is" : "s are",
                           fmt::join(key_names(table), ", ")));
        return false;
    }
    check_required(reading, node, table, check_known(reading, node, table));
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

std::vector<Problem> problems_by_place(const Reading& reading) {
    std::map<std::string, int> files;
    for (const auto& problem : reading.problems.kept())
        files.emplace(problem.place.file, static_cast<int>(files.size()));
    auto all = reading.problems.all();
    const auto sorted = all.begin() + static_cast<std::ptrdiff_t>(reading.problems.kept().size());
    std::stable_sort(all.begin(), sorted, [&](const Problem& a, const Problem& b) {
        return std::tuple(files[a.place.file], a.place.line, a.place.column) <
               std::tuple(files[b.place.file], b.place.line, b.place.column);
    });
    return all;
}

void throw_if_errors(const Reading& reading) {
    if (reading.problems.has_errors()) throw Failure(problems_by_place(reading));
}

}  // namespace socratic
