// SPDX-License-Identifier: MIT
// The rows of LimeSurvey's tab-separated survey structure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// What a row is for: a setting of the survey, a text of the survey, a group, a question, a statement of an
/// array, an answer to choose.
enum class LimeSurveyClass { setting, survey_text, group, question, statement, answer };

struct LimeSurveyRow {
    LimeSurveyClass row_class = LimeSurveyClass::setting;
    int id = 0;              ///< of groups, and of questions and statements together; 0 for none
    std::string type;        ///< of a question its letter, of a group its place, else the scale
    std::string name;        ///< a setting, a group's title, a code
    std::string text;        ///< as LimeSurvey takes it: HTML
    std::string help;        ///< HTML
    std::string language;    ///< "" for settings
    std::string assessment;  ///< the value of an answer
};

/// The header and the rows, UTF-8 with a byte order mark, lines ending in CR LF.
std::string limesurvey_file(const std::vector<LimeSurveyRow>& rows);

/// Plain text as HTML that LimeSurvey shows as it is: neither tags nor `{expressions}`, nor the `|` that cuts
/// a statement in two; a line end becomes `<br />`.
std::string limesurvey_text(std::string_view text);

}  // namespace socratic
