// SPDX-License-Identifier: MIT
#include "report/value_table.hpp"
#include <algorithm>
#include "report/communities_rows.hpp"
#include "report/community_rows.hpp"
#include "report/fact_rows.hpp"
#include "report/peers_rows.hpp"
#include "report/value_rows.hpp"

namespace socratic {
namespace {

constexpr std::string_view prefix = "has_";

/// The shape whose values another one has too; "" for none.
std::string_view base_of(std::string_view shape) { return shape == "topic" ? "dimension" : ""; }

const NamedValue* find_own(std::string_view shape, std::string_view name) {
    for (const auto& row : value_table())
        if (row.shape == shape && row.name == name) return &row;
    return nullptr;
}

std::string_view said_of(std::string_view shape) {
    for (const auto& [name, meaning] : shape_meanings)
        if (name == shape) return meaning;
    for (const auto& [name, meaning] : fact_shape_meanings)
        if (name == shape) return meaning;
    for (const auto& [name, meaning] : peers_shape_meanings)
        if (name == shape) return meaning;
    for (const auto& [name, meaning] : communities_shape_meanings)
        if (name == shape) return meaning;
    for (const auto& [name, meaning] : community_shape_meanings)
        if (name == shape) return meaning;
    return {};
}

bool is_in(const std::vector<std::string_view>& list, std::string_view shape) {
    return std::find(list.begin(), list.end(), shape) != list.end();
}

/// Those that can be reached from the outermost one.
std::vector<std::string_view> shapes_within(std::string_view outermost) {
    std::vector<std::string_view> within{outermost};
    for (std::size_t i = 0; i < within.size(); ++i)
        for (const auto& row : values_of(within[i]))
            if (!row.of.empty() && !is_in(within, row.of)) within.push_back(row.of);
    return within;
}

/// In the order of the table, the outermost first.
std::vector<std::string_view> shapes_of(const DocumentKind& kind) {
    const auto within = shapes_within(kind.shape);
    std::vector<std::string_view> list{kind.shape};
    for (const auto& row : value_table())
        if (is_in(within, row.shape) && !is_in(list, row.shape)) list.push_back(row.shape);
    return list;
}

}  // namespace

const std::vector<NamedValue>& value_table() {
    static const auto table = [] {
        std::vector<NamedValue> rows(value_rows.begin(), value_rows.end());
        rows.insert(rows.end(), fact_rows.begin(), fact_rows.end());
        rows.insert(rows.end(), peers_rows.begin(), peers_rows.end());
        rows.insert(rows.end(), communities_rows.begin(), communities_rows.end());
        rows.insert(rows.end(), community_rows.begin(), community_rows.end());
        return rows;
    }();
    return table;
}

std::vector<NamedValue> values_of(std::string_view shape) {
    std::vector<NamedValue> list;
    if (const auto base = base_of(shape); !base.empty())
        for (const auto& row : values_of(base))
            if (find_own(shape, row.name) == nullptr) list.push_back(row);
    for (const auto& row : value_table())
        if (row.shape == shape) list.push_back(row);
    return list;
}

const NamedValue* find_value(std::string_view shape, std::string_view name) {
    if (const auto* own = find_own(shape, name)) return own;
    const auto base = base_of(shape);
    return base.empty() ? nullptr : find_own(base, name);
}

std::string_view companion_of(std::string_view name) {
    return name.starts_with(prefix) ? name.substr(prefix.size()) : std::string_view();
}

std::string_view kind_words(ValueKind kind) {
    switch (kind) {
        case ValueKind::text:
            return "text";
        case ValueKind::yes_or_no:
            return "yes or no";
        case ValueKind::list:
            return "list";
        case ValueKind::group:
            return "group";
    }
    return "";
}

std::string value_docs(const DocumentKind& kind) {
    std::string out;
    for (const auto shape : shapes_of(kind)) {
        out += "### " + std::string(shape == kind.shape ? "Anywhere" : said_of(shape)) + "\n\n";
        if (const auto base = base_of(shape); !base.empty())
            out += "All that " + std::string(said_of(base)) + " has, and:\n\n";
        out += "| name | is | what it holds |\n|---|---|---|\n";
        for (const auto& row : value_table())
            if (row.shape == shape)
                out += "| `" + std::string(row.name) + "` | " + std::string(kind_words(row.kind)) +
                       (row.of.empty() ? "" : ", " + std::string(said_of(row.of))) + " | " +
                       std::string(row.meaning) + " |\n";
        out += "\n";
    }
    return out;
}

}  // namespace socratic
