// SPDX-License-Identifier: MIT
#include "read/merge.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace socratic {
namespace {

constexpr std::array merged_lists{"dimensions", "facts", "open_questions"};
constexpr std::array merged_maps{"sections", "answers", "scoring"};

template <class Names>
bool holds(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view id_of(const Node& item) {
    const auto* id = find_entry(item, "id");
    return id == nullptr ? std::string_view() : std::string_view(id->value.text);
}

Node* list_in(Node& map, std::string_view key) {
    auto* entry = find_entry(map, key);
    return entry == nullptr || entry->value.kind != NodeKind::list ? nullptr : &entry->value;
}

using Ids = std::unordered_map<std::string, bool>;  // true: was found in the parent

void drop_from(Node& list, Ids& dropped) {
    std::erase_if(list.items, [&](const Node& item) {
        const auto found = dropped.find(std::string(id_of(item)));
        if (found == dropped.end()) return false;
        found->second = true;
        return true;
    });
}

template <class Visit>
void visit_questions(Node& root, Visit&& visit) {
    auto* dimensions = list_in(root, "dimensions");
    if (dimensions == nullptr) return;
    for (auto& dimension : dimensions->items)
        if (auto* questions = list_in(dimension, "questions")) visit(*questions);
}

/// The ids of all questions and facts: the columns that a sheet may have.
std::vector<std::string> column_ids(Node& root) {
    std::vector<std::string> ids;
    const auto add = [&](const Node& list) {
        for (const auto& item : list.items)
            if (const auto id = id_of(item); !id.empty()) ids.emplace_back(id);
    };
    visit_questions(root, add);
    if (const auto* facts = list_in(root, "facts")) add(*facts);
    return ids;
}

/// Does the work, and adds the ids of the columns that are gone after it.
template <class Work>
void take_out(Node& root, std::vector<std::string>& gone, Work&& work) {
    const auto before = column_ids(root);
    work();
    const auto after = column_ids(root);
    const std::unordered_set<std::string> kept(after.begin(), after.end());
    std::copy_if(before.begin(), before.end(), std::back_inserter(gone),
                 [&](const std::string& id) { return kept.count(id) == 0; });
}

std::vector<std::string> all_ids(Node& root) {
    std::vector<std::string> ids;
    const auto add = [&](const Node& list) {
        for (const auto& item : list.items) ids.emplace_back(id_of(item));
    };
    for (const auto* name : merged_lists)
        if (const auto* list = list_in(root, name)) add(*list);
    visit_questions(root, add);
    return ids;
}

void drop(Reading& reading, Node& parent, const Node& wanted) {
    const auto known = all_ids(parent);
    Ids dropped;
    for (const auto& item : wanted.items)
        if (item.kind == NodeKind::scalar) dropped.emplace(item.text, false);
    visit_questions(parent, [&](Node& questions) { drop_from(questions, dropped); });
    for (const auto* name : merged_lists)
        if (auto* list = list_in(parent, name)) drop_from(*list, dropped);
    for (const auto& item : wanted.items) {
        if (item.kind == NodeKind::broken) continue;
        if (item.kind != NodeKind::scalar)
            report(reading, item, fmt::format("expected an id, got {}", got(item)));
        else if (!dropped.at(item.text))
            report(reading, item, fmt::format("nothing to drop is called {}", quoted(item.text)),
                   nearest_hint(reading, item.text, known,
                                "name a dimension, question, fact or open question of the extended "
                                "questionnaire"));
    }
}

bool is_true(const Node& question, std::string_view key) {
    const auto* entry = find_entry(question, key);
    return entry != nullptr && !entry->value.quoted && entry->value.text == "true";
}

void merge_lists(Node& parent, Node child);

/// Given keys replace, but for the lists and maps that merge.
void overlay(Node& parent, Node child) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < parent.entries.size(); ++i) places.emplace(parent.entries[i].key.text, i);
    for (auto& entry : child.entries) {
        const auto& name = entry.key.text;
        const auto found = places.find(name);
        if (found == places.end()) {
            parent.entries.push_back(std::move(entry));
            continue;
        }
        auto& there = parent.entries[found->second];
        const bool same_kind = entry.value.kind == there.value.kind;
        if (same_kind && entry.value.kind == NodeKind::list &&
            (holds(merged_lists, name) || name == "questions"))
            merge_lists(there.value, std::move(entry.value));
        else if (same_kind && entry.value.kind == NodeKind::map && holds(merged_maps, name))
            overlay(there.value, std::move(entry.value));
        else
            there = std::move(entry);
    }
    parent.line = child.line;
    parent.column = child.column;
    parent.document = child.document;
}

/// An id that the child itself uses twice is appended the second time, so that the check of ids sees it.
void merge_lists(Node& parent, Node child) {
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < parent.items.size(); ++i)
        places.emplace(std::string(id_of(parent.items[i])), i);
    for (auto& item : child.items) {
        const auto found = item.kind == NodeKind::map ? places.find(std::string(id_of(item))) : places.end();
        if (found == places.end() || found->first.empty()) {
            parent.items.push_back(std::move(item));
            continue;
        }
        overlay(parent.items[found->second], std::move(item));
        places.erase(found);
    }
}

}  // namespace

void leave_out(Reading& reading, Node& parent, const Node& child, DroppedColumns& out) {
    if (const auto* wanted = list_field(reading, child, "drop"))
        take_out(parent, out.dropped, [&] { drop(reading, parent, *wanted); });
    const auto* only = field(child, "only");
    if (only == nullptr || only->text != "short_form") return;
    take_out(parent, out.not_short, [&] {
        visit_questions(parent, [](Node& questions) {
            std::erase_if(questions.items,
                          [](const Node& question) { return !is_true(question, "short_form"); });
        });
    });
}

void refuse_strange_dimensions(Reading& reading, Node& parent, Node& child) {
    auto* theirs = list_in(parent, "dimensions");
    auto* ours = list_in(child, "dimensions");
    if (theirs == nullptr || ours == nullptr) return;
    std::unordered_set<std::string_view> known;
    std::unordered_map<std::string_view, std::string_view> homes;  // question -> dimension
    for (auto& dimension : theirs->items) {
        known.insert(id_of(dimension));
        if (const auto* questions = list_in(dimension, "questions"))
            for (const auto& question : questions->items) homes.emplace(id_of(question), id_of(dimension));
    }
    std::erase_if(ours->items, [&](Node& dimension) {
        const auto* questions = list_in(dimension, "questions");
        if (questions == nullptr || id_of(dimension).empty() || known.count(id_of(dimension)) > 0)
            return false;
        for (const auto& question : questions->items) {
            const auto home = homes.find(id_of(question));
            if (home == homes.end() || home->first.empty() || home->second.empty()) continue;
            report(reading, find_entry(dimension, "id")->value,
                   fmt::format("unknown dimension {}: its question {} belongs to {}",
                               quoted(id_of(dimension)), quoted(home->first), quoted(home->second)),
                   fmt::format("write {}, or give the question an id of its own", quoted(home->second)));
            return true;
        }
        return false;
    });
}

void merge(Node& parent, Node child) { overlay(parent, std::move(child)); }

}  // namespace socratic
