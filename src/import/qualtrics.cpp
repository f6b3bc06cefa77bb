// SPDX-License-Identifier: MIT
// Qualtrics: CSV or TSV with three header rows (names, wording, import ids), or the two of before 2017.
#include <algorithm>
#include <charconv>
#include "import/header_rows.hpp"
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr KnownHeading known[] = {
    {"ResponseId", ExportRole::unique_id, "what tells responses apart"},
    {"ResponseID", ExportRole::unique_id, "what tells responses apart"},
    {"Finished", ExportRole::finished, "whether it was sent"},
    {"Status", ExportRole::preview, "whether it was a trial"},
    {"DistributionChannel", ExportRole::preview, "whether it was a trial"},
    {"StartDate", metadata, "when it was begun"},
    {"EndDate", metadata, "when it was sent"},
    {"RecordedDate", metadata, "when it was sent"},
    {"Progress", metadata, "how far somebody came"},
    {"Duration (in seconds)", metadata, "how long it took"},
    {"IPAddress", metadata, why_ip},
    {"RecipientLastName", metadata, why_name},
    {"RecipientFirstName", metadata, why_name},
    {"RecipientEmail", metadata, why_email},
    {"ExternalReference", metadata, "what the sender knew about somebody"},
    {"ExternalDataReference", metadata, "what the sender knew about somebody"},
    {"LocationLatitude", metadata, why_coordinates},
    {"LocationLongitude", metadata, why_coordinates},
    {"LocationAccuracy", metadata, why_coordinates},
    {"UserLanguage", metadata, "the language of the form"},
    {"ResponseSet", metadata, "Qualtrics' own"},
    {"Name", metadata, why_name},
    {"EmailAddress", metadata, why_email},
    {"Email", metadata, why_email},
    {"Q_TotalDuration", metadata, "how long it took"},
    {"Q_RecaptchaScore", metadata, "Qualtrics' own"},
    {"Q_RelevantID*", metadata, "Qualtrics' own"},
    {"Q_Duplicate*", metadata, "Qualtrics' own"},
    {"*_First Click", metadata, "how long it took"},
    {"*_Last Click", metadata, "how long it took"},
    {"*_Page Submit", metadata, "how long it took"},
    {"*_Click Count", metadata, "how long it took"},
};

/// Codes, or words of the languages that exports are localised to.
bool is_unfinished(std::string_view cell) {
    constexpr std::string_view no[] = {"0", "False", "FALSE", "false", "Falsch", "Faux", "Falso"};
    return std::find(std::begin(no), std::end(no), cell) != std::end(no);
}

/// Status is a sum: 1 a preview, 2 a test, 32 made by the program; beside them what was sent in another way.
/// The channel says `preview` or `test`.
bool is_preview(std::string_view cell) {
    constexpr unsigned trials = 1U | 2U | 32U;
    unsigned status = 0;
    const auto end = cell.data() + cell.size();
    if (const auto [at, error] = std::from_chars(cell.data(), end, status); error == std::errc() && at == end)
        return (status & trials) != 0;
    constexpr std::string_view words[] = {
        "preview",         "test",     "Survey Preview",     "Survey Test", "Offline Preview",
        "Umfragevorschau", "Vorschau", "Aperçu de l'enquête"};
    return std::find(std::begin(words), std::end(words), cell) != std::end(words);
}

/// `{"ImportId":"QID1"}`, also with single quotes.
bool is_import_id(std::string_view cell) {
    return cell.starts_with("{") && cell.ends_with("}") && cell.find("ImportId") != std::string_view::npos;
}

/// The wording may stand alone or after the question, "Question - Statement".
void name_column(ExportColumn& column, std::string_view wording, std::string_view separator) {
    column.ids = {column.heading};
    column.wordings = endings_after(wording, separator);
    mark_known_heading(column, known, column.heading);
}

}  // namespace

Signature recognise_qualtrics(const ExportTop& top) {
    for (std::size_t i = 0; i < top.width(); ++i)
        if (is_import_id(top.cell(2, i)))
            return {100, "row 3 has import ids such as " + std::string(top.cell(2, i))};
    return {};
}

Signature recognise_qualtrics_legacy(const ExportTop& top) {
    if (top.cell(0, 0) == "V1" && top.cell(0, 1) == "V2" && top.cell(1, 0) == "ResponseID")
        return {100, "row 1 begins with 'V1' and row 2 with 'ResponseID'"};
    return {};
}

ExportShape qualtrics_shape(const ExportTop& top) {
    refuse_missing_rows(top, 3, ExportFormat::qualtrics);
    ExportShape shape;
    shape.header_rows = 3;
    shape.is_unfinished = is_unfinished;
    shape.is_preview = is_preview;
    shape.columns = columns_of_row(top, 0);
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        name_column(shape.columns[i], top.cell(1, i), " - ");
    return shape;
}

ExportShape qualtrics_legacy_shape(const ExportTop& top) {
    refuse_missing_rows(top, 2, ExportFormat::qualtrics_legacy);
    ExportShape shape;
    shape.header_rows = 2;
    shape.is_unfinished = is_unfinished;
    shape.is_preview = is_preview;
    shape.columns = columns_of_row(top, 0);
    constexpr std::size_t own_columns = 10;  // V1 to V10, named in row 2
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        auto& column = shape.columns[i];
        const auto wording = top.cell(1, i);
        name_column(column, wording, "-");
        if (i < own_columns && column.heading.starts_with('V')) mark_known_heading(column, known, wording);
    }
    return shape;
}

}  // namespace socratic
