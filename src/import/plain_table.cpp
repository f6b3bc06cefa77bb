// SPDX-License-Identifier: MIT
// Tables with one header row: our own answer sheet, and any other.
#include <algorithm>
#include "import/known_headings.hpp"

namespace socratic {
namespace {

ExportShape one_header_row(const ExportTop& top) {
    ExportShape shape;
    shape.columns = columns_of_row(top, 0);
    for (auto& column : shape.columns) {
        column.ids = {column.heading};
        column.wordings = {column.heading};
        if (const auto row = in_last_brackets(column.heading); !row.empty())
            column.wordings.emplace_back(row);
    }
    return shape;
}

}  // namespace

Signature recognise_answer_sheet(const ExportTop& top) {
    if (top.width() < 2 || top.cell(0, 0) != "respondent") return {};
    const bool has_sentence =
        std::any_of(top.rows[0].begin(), top.rows[0].end(),
                    [](const std::string& cell) { return cell.find(' ') != std::string::npos; });
    if (has_sentence) return {};
    return {70, "the first column is 'respondent' and the others are headed by ids"};
}

ExportShape answer_sheet_shape(const ExportTop& top) { return one_header_row(top); }

Signature recognise_plain_table(const ExportTop& top) {
    if (top.width() == 0) return {};
    return {5, "the header is of no survey tool that is known"};
}

ExportShape plain_table_shape(const ExportTop& top) {
    auto shape = one_header_row(top);
    constexpr KnownHeading unique[] = {{"_uuid", ExportRole::unique_id, "what tells responses apart"},
                                       {"uuid", ExportRole::unique_id, "what tells responses apart"}};
    for (auto& column : shape.columns) mark_known_heading(column, unique, column.heading);
    return shape;
}

}  // namespace socratic
