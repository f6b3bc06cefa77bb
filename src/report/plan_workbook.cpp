// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include "report/plan_cells.hpp"
#include "report/plan_people.hpp"
#include "report/plan_table.hpp"
#include "report/sheet_names.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

constexpr std::size_t fewest_rows = 100;  ///< with lists to choose from, for actions still to come
constexpr std::uint16_t code_column = 1;  ///< of the sheet of what may be typed
constexpr std::array statuses{"planned", "started", "done", "dropped"};
/// Of a person's sheet; who leads is its name.
constexpr std::array own_columns{"what",   "dimension",  "with",   "start",     "due",   "days",
                                 "budget", "first_step", "result", "indicator", "status"};

WorkbookCell text_cell(std::string text, bool is_bold = false) {
    return {std::move(text), std::nullopt, is_bold, false};
}

const PlanColumn& column_of(std::string_view key) {
    return *std::find_if(plan_column_list.begin(), plan_column_list.end(),
                         [&](const PlanColumn& column) { return column.key == key; });
}

WorkbookColumn look_of(const PlanColumn& column, double width) {
    return {width, column.holds == PlanHolds::text, true, column.holds == PlanHolds::day};
}

/// A column of codes with what they stand for, and where it stands.
struct Codes {
    SheetContent sheet;
    CellRange statuses, dimensions;
};

CellRange rows_of_codes(std::size_t first, std::size_t last) {
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), code_column, code_column};
}

Codes codes_sheet(const ReportFacts& facts) {
    Codes codes;
    auto& sheet = codes.sheet;
    sheet.name = words(facts.words, "sheet.codes");
    sheet.columns = {{16, false, true}, {14, true, false}, {44, false, true}};
    sheet.frozen_rows = 1;
    for (const auto* heading : {"sheet.for", "sheet.type", "sheet.name"}) {
        if (sheet.rows.empty()) sheet.rows.emplace_back();
        sheet.rows.front().push_back(text_cell(words(facts.words, heading), true));
    }
    for (const auto* status : statuses)
        sheet.rows.push_back({text_cell(heading_of(facts, "status")), text_cell(status),
                              text_cell(words(facts.words, std::string("report.status.") + status))});
    codes.statuses = rows_of_codes(1, sheet.rows.size() - 1);
    const auto first = sheet.rows.size();
    for (const auto& dimension : facts.questionnaire.dimensions)
        sheet.rows.push_back({text_cell(heading_of(facts, "dimension")), text_cell(dimension.id),
                              text_cell(said(facts, dimension.name))});
    codes.dimensions = rows_of_codes(first, sheet.rows.size() - 1);
    return codes;
}

DropDown drop_down(const ReportFacts& facts, const Codes& codes, const CellRange& values, std::size_t column,
                   std::uint32_t last_row) {
    std::vector<std::string> known;
    for (auto row = values.first_row; row <= values.last_row; ++row)
        known.push_back(codes.sheet.rows[row][code_column].text);
    const auto at = static_cast<std::uint16_t>(column);
    return {{1, last_row, at, at},
            codes.sheet.name,
            values,
            words(facts.words, "plan.wrong"),
            typeset(facts.words, words(facts.words, "sheet.wrong.fact",
                                       {{"values", fmt::format("{}", fmt::join(known, ", "))}}))};
}

SheetContent plan_sheet(const ReportFacts& facts, const Codes& codes) {
    SheetContent sheet;
    sheet.name = words(facts.words, "plan.sheet");
    sheet.frozen_rows = 1;
    sheet.frozen_columns = 1;
    sheet.is_printed_broad = true;
    sheet.rows.emplace_back();
    const auto& actions = facts.assessment.actions;
    const auto last_row = static_cast<std::uint32_t>(actions.size() + fewest_rows);
    for (std::size_t i = 0; i < plan_column_list.size(); ++i) {
        const auto& column = plan_column_list[i];
        sheet.columns.push_back(look_of(column, column.width));
        sheet.rows.front().push_back(text_cell(std::string(column.key), true));
        sheet.notes.push_back({0, static_cast<std::uint16_t>(i), heading_of(facts, column.key)});
        if (column.key == "status")
            sheet.drop_downs.push_back(drop_down(facts, codes, codes.statuses, i, last_row));
        if (column.key == "dimension")
            sheet.drop_downs.push_back(drop_down(facts, codes, codes.dimensions, i, last_row));
    }
    for (const auto& action : actions) {
        auto& row = sheet.rows.emplace_back();
        for (const auto& column : plan_column_list)
            row.push_back(cell_of(action, column.key, facts.language));
    }
    return sheet;
}

/// As people read it: names and words in place of ids.
WorkbookCell own_cell(const ReportFacts& facts, const Action& action, std::string_view key) {
    auto cell = cell_of(action, key, facts.language);
    if (key == "status") cell.text = words(facts.words, "report.status." + action.status);
    if (key == "dimension")
        if (const auto* dimension = find_dimension(facts.questionnaire, action.dimension))
            cell.text = said(facts, dimension->name);
    return cell;
}

SheetContent person_sheet(const ReportFacts& facts, const PersonPlan& person, std::string name) {
    SheetContent sheet;
    sheet.name = std::move(name);
    sheet.frozen_rows = 2;
    sheet.is_printed_broad = true;
    sheet.rows = {{text_cell(person.name, true)}, {}};
    for (const auto* key : own_columns) {
        const auto& column = column_of(key);
        sheet.columns.push_back(look_of(column, key == std::string_view("dimension") ? 24 : column.width));
        sheet.rows.back().push_back(text_cell(heading_of(facts, key), true));
    }
    for (const auto& action : person.actions) {
        auto& row = sheet.rows.emplace_back();
        for (const auto* key : own_columns) row.push_back(own_cell(facts, action, key));
    }
    auto& total = sheet.rows.emplace_back();
    for (const auto* key : own_columns) {
        auto& cell = total.emplace_back(text_cell({}, true));
        if (total.size() == 1) cell.text = words(facts.words, "plan.total");
        if (key == std::string_view("days")) cell.number = sum_of(person.actions, &Action::days);
        if (key == std::string_view("budget")) cell.number = sum_of(person.actions, &Action::budget);
    }
    return sheet;
}

}  // namespace

Workbook plan_workbook(const ReportFacts& facts) {
    const auto codes = codes_sheet(facts);
    Workbook workbook;
    workbook.title =
        fmt::format("{}: {}", words(facts.words, "plan.sheet"), said(facts, facts.scores.organisation));
    workbook.sheets.push_back(plan_sheet(facts, codes));
    SheetNames names({workbook.sheets.front().name, codes.sheet.name});
    for (const auto& person : people_of(facts.assessment.actions))
        workbook.sheets.push_back(person_sheet(facts, person, names.add(person.name)));
    workbook.sheets.push_back(codes.sheet);
    return workbook;
}

}  // namespace socratic
