// SPDX-License-Identifier: MIT
// Microsoft Forms: a workbook, or a CSV file saved from it; a column for each statement, headed by it alone.
#include <algorithm>
#include <array>
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr KnownHeading number[] = {{"ID", ExportRole::unique_id, "the number of the response"}};
constexpr KnownHeading start[] = {
    {"Start time", metadata, "when it was begun"},     {"Heure de début", metadata, "when it was begun"},
    {"Startzeit", metadata, "when it was begun"},      {"Hora de inicio", metadata, "when it was begun"},
    {"Hora de início", metadata, "when it was begun"},
};
constexpr KnownHeading completion[] = {
    {"Completion time", metadata, "when it was sent"},
    {"Heure de fin", metadata, "when it was sent"},
    {"Fertigstellungszeit", metadata, "when it was sent"},
    {"Hora de finalización", metadata, "when it was sent"},
    {"Hora de conclusão", metadata, "when it was sent"},
};
constexpr KnownHeading known[] = {
    {"Email", metadata, why_email},
    {"Adresse de messagerie", metadata, why_email},
    {"E-Mail", metadata, why_email},
    {"Correo electrónico", metadata, why_email},
    {"Name", metadata, why_name},
    {"Nom", metadata, why_name},
    {"Nombre", metadata, why_name},
    {"Last modified time", metadata, "when it was changed"},
    {"Heure de la dernière modification", metadata, "when it was changed"},
    {"Uhrzeit der letzten Änderung", metadata, "when it was changed"},
    {"Hora de la última modificación", metadata, "when it was changed"},
    {"Language", metadata, "the language of the form"},
    {"Total points", metadata, "a score of a quiz"},
    {"Quiz feedback", metadata, "a score of a quiz"},
    {"Grade posted time", metadata, "a score of a quiz"},
    {"Points - *", metadata, "a score of a quiz"},
    {"Feedback - *", metadata, "a score of a quiz"},
};
constexpr std::size_t leading_columns = 5;

}  // namespace

Signature recognise_microsoft_forms(const ExportTop& top) {
    if (find_known_heading(number, top.cell(0, 0)) == nullptr ||
        find_known_heading(start, top.cell(0, 1)) == nullptr ||
        find_known_heading(completion, top.cell(0, 2)) == nullptr)
        return {};
    return {90, "the first columns are '" + std::string(top.cell(0, 0)) + "', '" +
                    std::string(top.cell(0, 1)) + "' and '" + std::string(top.cell(0, 2)) + "'"};
}

ExportShape microsoft_forms_shape(const ExportTop& top) {
    ExportShape shape;
    shape.columns = columns_of_row(top, 0);
    for (auto& column : shape.columns) {
        column.ids = {column.heading};
        column.wordings = {column.heading};
        const bool is_leading = column.number <= leading_columns;
        const std::span<const KnownHeading> first[] = {number, start, completion};
        if (column.number <= std::size(first) &&
            mark_known_heading(column, first[column.number - 1], column.heading))
            continue;
        if (is_leading || column.number <= leading_columns + 4 || column.heading.starts_with("Points - ") ||
            column.heading.starts_with("Feedback - "))
            mark_known_heading(column, known, column.heading);
    }
    return shape;
}

}  // namespace socratic
