// SPDX-License-Identifier: MIT
// Google Forms: CSV or TSV, headed by whole questions, a grid as `Question [row]`.
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr KnownHeading timestamp[] = {
    {"Timestamp", metadata, "when it was sent"},
    {"Horodateur", metadata, "when it was sent"},
    {"Marca temporal", metadata, "when it was sent"},
    {"Zeitstempel", metadata, "when it was sent"},
    {"Carimbo de data/hora", metadata, "when it was sent"},
    {"Informazioni cronologiche", metadata, "when it was sent"},
    {"Tijdstempel", metadata, "when it was sent"},
    {"طابع زمني", metadata, "when it was sent"},
    {"Отметка времени", metadata, "when it was sent"},
};
constexpr KnownHeading known[] = {
    {"Email Address", metadata, why_email},         {"Username", metadata, why_user},
    {"Score", metadata, "a score of a quiz"},       {"Total score", metadata, "a score of a quiz"},
    {"Note totale", metadata, "a score of a quiz"},
};

}  // namespace

Signature recognise_google_forms(const ExportTop& top) {
    if (top.width() < 2 || find_known_heading(timestamp, top.cell(0, 0)) == nullptr) return {};
    for (std::size_t i = 1; i < top.width(); ++i)
        if (!in_last_brackets(top.cell(0, i)).empty() || top.cell(0, i).find(' ') != std::string_view::npos)
            return {85, "the first column is '" + std::string(top.cell(0, 0)) +
                            "' and the others are headed by questions"};
    return {60, "the first column is '" + std::string(top.cell(0, 0)) + "'"};
}

ExportShape google_forms_shape(const ExportTop& top) {
    ExportShape shape;
    shape.columns = columns_of_row(top, 0);
    for (auto& column : shape.columns) {
        const auto row = in_last_brackets(column.heading);
        column.ids = {column.heading};
        column.wordings = {column.heading};
        if (column.number == 1 && mark_known_heading(column, timestamp, column.heading)) continue;
        if (mark_known_heading(column, known, column.heading)) continue;
        if (row == "Score" || row == "Feedback") {
            column.role = metadata;
            column.why_dropped = "a score of a quiz";
        } else if (!row.empty()) {
            column.wordings.emplace_back(row);
            column.ids.emplace_back(row);
        }
    }
    return shape;
}

}  // namespace socratic
