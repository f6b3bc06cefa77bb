// SPDX-License-Identifier: MIT
#include "import/header_rows.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/problem.hpp"

namespace socratic {

void refuse_missing_rows(const ExportTop& top, std::size_t rows, ExportFormat format) {
    if (top.rows.size() >= rows) return;
    throw Failure(Problem{Severity::error,
                          {top.file, 0, 0, {}},
                          fmt::format("{} writes {} rows above the answers, but the file has {}",
                                      title_of(format), rows, top.rows.size()),
                          "leave --as out to have the tool recognised"});
}

void name_by_two_rows(ExportColumn& column, std::string_view question, std::string_view statement) {
    if (statement.empty()) {
        column.heading = question;
        column.wordings = {std::string(question)};
        column.ids = {std::string(question)};
        return;
    }
    column.heading = fmt::format("{} [{}]", question, statement);
    column.wordings = {std::string(statement), fmt::format("{} {}", question, statement)};
    column.ids = {std::string(statement)};
}

void mark_empty_columns(ExportShape& shape, const ExportTop& top) {
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        auto& column = shape.columns[i];
        if (column.role != ExportRole::answer || !column.why_dropped.empty() || !column.heading.empty())
            continue;
        const bool is_empty = std::all_of(top.rows.begin(), top.rows.end(),
                                          [&](const auto& row) { return i >= row.size() || row[i].empty(); });
        if (!is_empty) continue;
        column.role = ExportRole::metadata;
        column.why_dropped = "nothing";
    }
}

}  // namespace socratic
