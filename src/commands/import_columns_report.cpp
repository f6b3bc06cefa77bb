// SPDX-License-Identifier: MIT
#include "commands/import_columns_report.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <set>
#include "base/utf8.hpp"
#include "commands/help.hpp"
#include "import/match_columns.hpp"
#include "import/personal.hpp"
#include "import/write_map.hpp"
#include "import/yaml_scalar.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

using Use = ColumnUse::Kind;
constexpr std::size_t widest_heading = 60;

/// What stands above the column, and what it asks where that is in another row.
std::string shown(const ExportColumn& column) {
    std::string line = column.heading.empty() ? "(no heading)" : column.heading;
    if (!column.wordings.empty() && line.find(column.wordings.front()) == std::string::npos)
        line += ": " + column.wordings.front();
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    const auto points = split_code_points(line);
    if (points.size() <= widest_heading) return line;
    // Of "Question [statement]" both ends tell.
    constexpr std::size_t beginning = widest_heading / 2 - 6, end = widest_heading - beginning - 1;
    std::string cut;
    for (std::size_t i = 0; i < beginning; ++i) cut += points[i];
    cut += "…";
    for (std::size_t i = points.size() - end; i < points.size(); ++i) cut += points[i];
    return cut;
}

const char* by_words(ColumnUse::By by) {
    switch (by) {
        case ColumnUse::By::id:
            return "id";
        case ColumnUse::By::wording:
            return "wording";
        case ColumnUse::By::position:
            return "position";
        case ColumnUse::By::map:
            return "map";
        case ColumnUse::By::format:
            return "tool";
    }
    return "";
}

std::string section(const char* title, const TextTable& table) {
    return table.rows.empty() ? std::string()
                              : fmt::format("\n{}\n{}", title, indented(render(table, false)));
}

/// The columns of one kind, in the order of the questionnaire.
std::string taken(const ImportPlan& plan, Use kind, const char* title) {
    TextTable table{{{"is", false, 0}, {"column", true, 0}, {"heading", false, 0}, {"matched by", false, 0}},
                    {}};
    std::vector<std::pair<std::size_t, TextRow>> rows;
    for (std::size_t i = 0; i < plan.uses.size(); ++i) {
        const auto& use = plan.uses[i];
        const auto& column = plan.shape.columns[i];
        if (use.kind != kind) continue;
        rows.push_back({use.index,
                        {{id_of(plan.questionnaire, use), fmt::to_string(column.number), shown(column),
                          by_words(use.by)},
                         "",
                         false}});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& row : rows) table.rows.push_back(std::move(row.second));
    return section(title, table);
}

/// Ids of questions, facts or open questions that no column was taken for.
std::string missing(const ImportPlan& plan, Use kind, std::size_t count, const char* title) {
    std::set<std::size_t> present;
    for (const auto& use : plan.uses)
        if (use.kind == kind) present.insert(use.index);
    std::string ids;
    for (std::size_t i = 0; i < count; ++i)
        if (!present.contains(i))
            ids += (ids.empty() ? "" : ", ") + id_of(plan.questionnaire, ColumnUse{kind, i, {}, {}, {}});
    return ids.empty() ? std::string() : "  " + wrap(fmt::format("{}: {}", title, ids), 4, 96) + "\n";
}

std::string why_dropped(const ExportColumn& column, const ColumnUse& use) {
    if (use.by == ColumnUse::By::map) return "the map says so";
    return column.why_dropped.empty() ? "no answers" : column.why_dropped;
}

std::string dropped(const ImportPlan& plan) {
    TextTable table{{{"column", true, 0}, {"heading", false, 0}, {"why", false, 0}}, {}};
    for (const bool personal : {true, false})
        for (std::size_t i = 0; i < plan.uses.size(); ++i) {
            const auto& column = plan.shape.columns[i];
            if (plan.uses[i].kind != Use::dropped || is_personal(column) != personal) continue;
            table.rows.push_back(
                {{fmt::to_string(column.number), shown(column), why_dropped(column, plan.uses[i])},
                 "",
                 false});
        }
    return section("Dropped", table);
}

/// What to do with a column that is left over, or "".
std::string advice(const MapDraft::LeftOver& column) {
    if (column.proposal.empty()) return column.reason;
    const auto number = column.number ? fmt::format(", column: {}", *column.number) : std::string();
    return fmt::format("{}to take it: - {{heading: {}{}, is: {}}}",
                       column.reason.empty() ? "" : column.reason + "; ", yaml_scalar(column.heading), number,
                       column.proposal);
}

std::string left_over(const ImportPlan& plan, const ResponseReader& reader) {
    TextTable table{{{"column", true, 0}, {"heading", false, 0}, {"", false, 0}}, {}};
    const auto draft = draft_map(plan.shape.columns, plan.uses, plan.questionnaire, plan.map);
    bool has_advice = false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < plan.uses.size(); ++i) {
        if (plan.uses[i].kind != Use::left_over) continue;
        const auto& column = plan.shape.columns[i];
        const auto& left = draft.left_over[next++];
        has_advice = has_advice || !left.proposal.empty();
        const auto near = left.proposal.empty() ? "" : "nearly " + left.proposal;
        table.rows.push_back(
            {{fmt::to_string(column.number), shown(column), reader.is_empty(column) ? "empty" : near},
             advice(left),
             false});
    }
    return section(has_advice ? "Left over, not imported (a line 'to take it' goes under 'columns:' in a map)"
                              : "Left over, not imported",
                   table);
}

}  // namespace

std::string indented(const std::string& lines) {
    std::string out;
    for (std::size_t at = 0; at < lines.size();) {
        const auto end = std::min(lines.find('\n', at), lines.size());
        if (end > at) out += "  " + lines.substr(at, end - at);
        out += "\n";
        at = end + 1;
    }
    return out;
}

std::string columns_report(const ImportPlan& plan, const ResponseReader& reader) {
    const auto& questionnaire = plan.questionnaire;
    auto out = taken(plan, Use::question, "Questions");
    out +=
        missing(plan, Use::question, asked_questions(questionnaire).size(), "Without a column, so not asked");
    out += taken(plan, Use::fact, "About people");
    out += missing(plan, Use::fact, questionnaire.facts.size(), "Facts without a column");
    out += taken(plan, Use::respondent, "Codes of people's own choosing");
    out += taken(plan, Use::open_question, "Open questions");
    return out + dropped(plan) + left_over(plan, reader);
}

}  // namespace socratic
