// SPDX-License-Identifier: MIT
// What is known of a survey tool's exports: how to recognise one, and what its columns are.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "import/import.hpp"

namespace socratic {

/// The beginning of a table: what an export is recognised by.
struct ExportTop {
    static constexpr std::size_t most_rows = 4;

    std::vector<std::vector<std::string>> rows;  ///< the first ones, all as wide as the first
    std::string file{};                          ///< for messages
    bool is_workbook = false;
    char delimiter = ',';  ///< of a text file

    /// The cell's text, or "" where there is none; rows and columns from 0.
    std::string_view cell(std::size_t row, std::size_t column) const;
    std::size_t width() const { return rows.empty() ? 0 : rows[0].size(); }
};

/// How sure it is that a table comes from a tool, and why.
struct Signature {
    int strength = 0;    ///< 0: it does not; 100: nothing else looks so
    std::string reason;  ///< "the header has '_uuid' and '_submission_time'"
};

/// What the rows and columns of an export are.
struct ExportShape {
    std::size_t header_rows = 1;
    std::vector<ExportColumn> columns;
    /// What a cell of a column with the role `finished`, or `preview`, says; null where there is none.
    bool (*is_unfinished)(std::string_view cell) = nullptr;
    bool (*is_preview)(std::string_view cell) = nullptr;
    std::string note;  ///< "row 2 holds HXL tags", or ""
};

struct ExportProfile {
    ExportFormat format;
    Signature (*recognise)(const ExportTop& top);
    /// Throws a Failure when the table has not the header rows of this tool, which a user may have claimed.
    ExportShape (*read_shape)(const ExportTop& top);
};

/// One for each tool whose exports are tables, in the order of `format_names`.
const std::vector<ExportProfile>& export_profiles();

/// The profile of a format; nullptr for what is no table (`phone_form`, `phone_codes`).
const ExportProfile* find_profile(ExportFormat format);

Signature recognise_kobotoolbox(const ExportTop& top);
Signature recognise_odk(const ExportTop& top);
Signature recognise_limesurvey(const ExportTop& top);
Signature recognise_google_forms(const ExportTop& top);
Signature recognise_microsoft_forms(const ExportTop& top);
Signature recognise_surveymonkey(const ExportTop& top);
Signature recognise_qualtrics(const ExportTop& top);
Signature recognise_qualtrics_legacy(const ExportTop& top);
Signature recognise_indico(const ExportTop& top);
Signature recognise_answer_sheet(const ExportTop& top);
Signature recognise_plain_table(const ExportTop& top);

ExportShape kobotoolbox_shape(const ExportTop& top);
ExportShape odk_shape(const ExportTop& top);
ExportShape limesurvey_shape(const ExportTop& top);
ExportShape google_forms_shape(const ExportTop& top);
ExportShape microsoft_forms_shape(const ExportTop& top);
ExportShape surveymonkey_shape(const ExportTop& top);
ExportShape qualtrics_shape(const ExportTop& top);
ExportShape qualtrics_legacy_shape(const ExportTop& top);
ExportShape indico_shape(const ExportTop& top);
ExportShape answer_sheet_shape(const ExportTop& top);
ExportShape plain_table_shape(const ExportTop& top);

}  // namespace socratic
