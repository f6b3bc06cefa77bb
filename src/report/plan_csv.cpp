// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "model/formula.hpp"
#include "report/plan_cells.hpp"
#include "report/plan_table.hpp"
#include "write/csv_line.hpp"

namespace socratic {
namespace {

/// With the six decimals at most that a plan is read with, and none for show.
std::string amount_text(double amount) {
    auto text = fmt::format("{:.6f}", amount);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string text_of(const WorkbookCell& cell) {
    return cell.number ? amount_text(*cell.number) : csv_cell(no_formula(cell.text));
}

}  // namespace

std::vector<std::string_view> plan_columns() {
    std::vector<std::string_view> keys;
    for (const auto& column : plan_column_list) keys.push_back(column.key);
    return keys;
}

std::string plan_csv(const ReportFacts& facts) {
    auto csv = fmt::format("{}\n", fmt::join(plan_columns(), ","));
    for (const auto& action : facts.assessment.actions) {
        std::vector<std::string> cells;
        for (const auto key : plan_columns()) cells.push_back(text_of(cell_of(action, key, facts.language)));
        csv += fmt::format("{}\n", fmt::join(cells, ","));
    }
    return csv;
}

}  // namespace socratic
