// SPDX-License-Identifier: MIT
// Indico's surveys: CSV, headed `Section: Question`.
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr KnownHeading known[] = {
    {"Submitter", ExportRole::metadata, why_name},
    {"Submitter Email", ExportRole::metadata, why_email},
    {"Submission Date", ExportRole::metadata, "when it was sent"},
};

}  // namespace

Signature recognise_indico(const ExportTop& top) {
    if (top.cell(0, 0) != "Submitter" || !has_heading(top, "Submission Date")) return {};
    return {90, "the header has 'Submitter' and 'Submission Date'"};
}

ExportShape indico_shape(const ExportTop& top) {
    ExportShape shape;
    shape.columns = columns_of_row(top, 0);
    for (auto& column : shape.columns) {
        column.wordings = endings_after(column.heading, ": ");
        column.ids = column.wordings;
        mark_known_heading(column, known, column.heading);
    }
    return shape;
}

}  // namespace socratic
