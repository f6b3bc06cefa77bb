// SPDX-License-Identifier: MIT
#include "import/profile.hpp"

namespace socratic {

std::string_view ExportTop::cell(std::size_t row, std::size_t column) const {
    return row < rows.size() && column < rows[row].size() ? std::string_view(rows[row][column])
                                                          : std::string_view();
}

const std::vector<ExportProfile>& export_profiles() {
    static const std::vector<ExportProfile> profiles = {
        {ExportFormat::kobotoolbox, recognise_kobotoolbox, kobotoolbox_shape},
        {ExportFormat::odk, recognise_odk, odk_shape},
        {ExportFormat::limesurvey, recognise_limesurvey, limesurvey_shape},
        {ExportFormat::google_forms, recognise_google_forms, google_forms_shape},
        {ExportFormat::microsoft_forms, recognise_microsoft_forms, microsoft_forms_shape},
        {ExportFormat::surveymonkey, recognise_surveymonkey, surveymonkey_shape},
        {ExportFormat::qualtrics, recognise_qualtrics, qualtrics_shape},
        {ExportFormat::qualtrics_legacy, recognise_qualtrics_legacy, qualtrics_legacy_shape},
        {ExportFormat::indico, recognise_indico, indico_shape},
        {ExportFormat::answer_sheet, recognise_answer_sheet, answer_sheet_shape},
        {ExportFormat::table, recognise_plain_table, plain_table_shape},
    };
    return profiles;
}

const ExportProfile* find_profile(ExportFormat format) {
    for (const auto& profile : export_profiles())
        if (profile.format == format) return &profile;
    return nullptr;
}

}  // namespace socratic
