// SPDX-License-Identifier: MIT
// SurveyMonkey: CSV with two header rows, the question above its first column, options and statements below.
#include "import/header_rows.hpp"
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr KnownHeading respondent[] = {
    {"Respondent ID", ExportRole::unique_id, "what tells responses apart"},
    {"RespondentID", ExportRole::unique_id, "what tells responses apart"},
    {"respondent_id", ExportRole::unique_id, "what tells responses apart"},
    {"ID du répondant", ExportRole::unique_id, "what tells responses apart"},
    {"ID de répondant", ExportRole::unique_id, "what tells responses apart"},
    {"Befragten-ID", ExportRole::unique_id, "what tells responses apart"},
    {"ID de encuestado", ExportRole::unique_id, "what tells responses apart"},
};
constexpr KnownHeading known[] = {
    {"Collector ID", metadata, "where it was collected"},
    {"CollectorID", metadata, "where it was collected"},
    {"collector_id", metadata, "where it was collected"},
    {"Start Date", metadata, "when it was begun"},
    {"StartDate", metadata, "when it was begun"},
    {"date_created", metadata, "when it was begun"},
    {"End Date", metadata, "when it was sent"},
    {"EndDate", metadata, "when it was sent"},
    {"date_modified", metadata, "when it was sent"},
    {"IP Address", metadata, why_ip},
    {"ip_address", metadata, why_ip},
    {"Email Address", metadata, why_email},
    {"email_address", metadata, why_email},
    {"First Name", metadata, why_name},
    {"FirstName", metadata, why_name},
    {"first_name", metadata, why_name},
    {"Last Name", metadata, why_name},
    {"LastName", metadata, why_name},
    {"last_name", metadata, why_name},
    {"Custom Data", metadata, "what the sender knew about somebody"},
    {"CustomData", metadata, "what the sender knew about somebody"},
    {"custom_*", metadata, "what the sender knew about somebody"},
    {"Custom Data*", metadata, "what the sender knew about somebody"},
};
/// Below a question that has one column only.
constexpr KnownHeading plain[] = {
    {"Response", metadata, ""},          {"Open-Ended Response", metadata, ""},
    {"Réponse", metadata, ""},           {"Réponse libre", metadata, ""},
    {"Antwort", metadata, ""},           {"Respuesta", metadata, ""},
    {"Respuesta abierta", metadata, ""},
};

}  // namespace

Signature recognise_surveymonkey(const ExportTop& top) {
    if (find_known_heading(respondent, top.cell(0, 0)) == nullptr || !top.cell(1, 0).empty()) return {};
    for (std::size_t i = 1; i < top.width(); ++i)
        if (find_known_heading(plain, top.cell(1, i)) != nullptr)
            return {95, "the first column is '" + std::string(top.cell(0, 0)) + "' and row 2 has '" +
                            std::string(top.cell(1, i)) + "'"};
    return {70, "the first column is '" + std::string(top.cell(0, 0)) + "' and row 2 begins empty"};
}

ExportShape surveymonkey_shape(const ExportTop& top) {
    refuse_missing_rows(top, 2, ExportFormat::surveymonkey);
    ExportShape shape;
    shape.header_rows = 2;
    shape.columns = columns_of_row(top, 0);
    std::string question;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        auto& column = shape.columns[i];
        if (!top.cell(0, i).empty()) question = top.cell(0, i);
        const auto below = top.cell(1, i);
        if (below.empty() && (mark_known_heading(column, respondent, column.heading) ||
                              mark_known_heading(column, known, column.heading)))
            continue;
        name_by_two_rows(column, question, find_known_heading(plain, below) == nullptr ? below : "");
    }
    return shape;
}

}  // namespace socratic
