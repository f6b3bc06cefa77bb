// SPDX-License-Identifier: MIT
#include "model/import_map.hpp"
#include <array>

namespace socratic {
namespace {

struct FormatName {
    ExportFormat format;
    std::string_view name, title;
};
constexpr std::array formats{
    FormatName{ExportFormat::kobotoolbox, "kobotoolbox", "KoboToolbox"},
    FormatName{ExportFormat::odk, "odk", "ODK Central"},
    FormatName{ExportFormat::limesurvey, "limesurvey", "LimeSurvey"},
    FormatName{ExportFormat::google_forms, "google-forms", "Google Forms"},
    FormatName{ExportFormat::microsoft_forms, "microsoft-forms", "Microsoft Forms"},
    FormatName{ExportFormat::surveymonkey, "surveymonkey", "SurveyMonkey"},
    FormatName{ExportFormat::qualtrics, "qualtrics", "Qualtrics"},
    FormatName{ExportFormat::qualtrics_legacy, "qualtrics-legacy", "Qualtrics (legacy)"},
    FormatName{ExportFormat::indico, "indico", "Indico"},
    FormatName{ExportFormat::phone_form, "phone-form", "files of our phone form"},
    FormatName{ExportFormat::phone_codes, "phone-codes", "codes of our phone form"},
    FormatName{ExportFormat::answer_sheet, "answer-sheet", "our answer sheet"},
    FormatName{ExportFormat::table, "table", "a plain table"},
};

const FormatName& row_of(ExportFormat format) {
    for (const auto& row : formats)
        if (row.format == format) return row;
    return formats.back();
}

}  // namespace

std::string_view name_of(ExportFormat format) { return row_of(format).name; }

std::string_view title_of(ExportFormat format) { return row_of(format).title; }

std::optional<ExportFormat> find_format(std::string_view name) {
    for (const auto& row : formats)
        if (row.name == name) return row.format;
    return std::nullopt;
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const auto& row : formats) names.emplace_back(row.name);
    return names;
}

}  // namespace socratic
