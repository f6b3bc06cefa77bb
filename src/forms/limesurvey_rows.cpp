// SPDX-License-Identifier: MIT
#include "forms/limesurvey_rows.hpp"
#include "write/csv_line.hpp"

namespace socratic {
namespace {

std::string_view word_of(LimeSurveyClass row_class) {
    switch (row_class) {
        case LimeSurveyClass::setting:
            return "S";
        case LimeSurveyClass::survey_text:
            return "SL";
        case LimeSurveyClass::group:
            return "G";
        case LimeSurveyClass::question:
            return "Q";
        case LimeSurveyClass::statement:
            return "SQ";
        case LimeSurveyClass::answer:
            return "A";
    }
    return "";
}

void add_line(std::string& out, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : "\t") + csv_cell(cells[i]);
    out += "\r\n";
}

const std::vector<std::string> header{
    "id",        "related_id", "class",   "type/scale",   "name",
    "relevance", "text",       "help",    "language",     "validation",
    "mandatory", "other",      "default", "same_default", "assessment_value"};

std::vector<std::string> cells_of(const LimeSurveyRow& row) {
    const bool is_asked =
        row.row_class == LimeSurveyClass::question || row.row_class == LimeSurveyClass::statement;
    // Where versions before 4 look for the value of an answer is the column `relevance`.
    const auto relevance = is_asked ? std::string("1") : row.assessment;
    return {row.id == 0 ? "" : std::to_string(row.id),
            "",
            std::string(word_of(row.row_class)),
            row.type,
            row.name,
            relevance,
            row.text,
            row.help,
            row.language,
            "",
            is_asked ? "N" : "",
            is_asked ? "N" : "",
            "",
            "",
            row.assessment};
}

}  // namespace

std::string limesurvey_file(const std::vector<LimeSurveyRow>& rows) {
    std::string out = "\xEF\xBB\xBF";
    add_line(out, header);
    for (const auto& row : rows) add_line(out, cells_of(row));
    return out;
}

std::string limesurvey_text(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        switch (letter) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '{':
                out += "&#123;";
                break;
            case '}':
                out += "&#125;";
                break;
            case '|':
                out += "&#124;";
                break;
            case '\n':
                out += "<br />";
                break;
            default:
                out += letter;
        }
    }
    return out;
}

}  // namespace socratic
