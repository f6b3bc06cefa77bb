// SPDX-License-Identifier: MIT
// LimeSurvey: CSV headed by codes, by whole texts `Question [ statement ]`, or by both `code. text`; in any
// language; now and then the statements in a second row.
#include <algorithm>
#include <map>
#include "import/header_rows.hpp"
#include "import/known_headings.hpp"
#include "import/limesurvey_headings.hpp"
#include "read/csv_record.hpp"

namespace socratic {
namespace {

/// A heading taken apart. "G1[SQ1]. [statement]" has all parts, "G1_SQ1" two.
struct LimeHeading {
    std::string_view question;   ///< code, or ""
    std::string_view statement;  ///< code of the sub-question, or ""
    std::string_view text;       ///< wording, or ""
};

bool is_code_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_code(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_code_letter);
}

/// "Q5", "Q5[SQ001]", "Q8[SQ001][1]", "Q5_SQ001": the parts; nothing for what is no code.
bool read_code(std::string_view text, LimeHeading& heading) {
    const auto open = text.find('[');
    const auto name = text.substr(0, open);
    if (!is_code(name)) return false;
    heading.question = name;
    if (open == std::string_view::npos) {
        if (const auto line = name.rfind('_'); line != std::string_view::npos && line > 0) {
            heading.question = name.substr(0, line);
            heading.statement = name.substr(line + 1);
        }
        return true;
    }
    if (text.back() != ']') return false;
    const auto close = text.find(']');
    heading.statement = text.substr(open + 1, close - open - 1);
    const auto rest = text.substr(close + 1);  // of a dual scale: "[1]"
    const bool is_whole =
        rest.empty() || (rest.size() > 2 && rest[0] == '[' && is_code(rest.substr(1, rest.size() - 2)));
    return is_whole && is_code(heading.statement);
}

LimeHeading take_apart(std::string_view cell) {
    LimeHeading heading;
    const auto dot = cell.find(". ");
    if (read_code(cell, heading)) return heading;
    if (dot != std::string_view::npos && read_code(cell.substr(0, dot), heading)) {
        heading.text = trim_blanks(cell.substr(dot + 2));
        return heading;
    }
    heading = {};
    heading.text = cell;
    return heading;
}

/// `Q5[other]` and `Q3[comment]` are texts beside an answer, never the answer.
bool is_beside_an_answer(std::string_view statement) {
    return statement == "other" || statement == "comment" || statement.ends_with("comment");
}

void name_column(ExportColumn& column, const LimeHeading& heading,
                 const std::map<std::string_view, int>& uses) {
    if (is_beside_an_answer(heading.statement)) {
        column.wordings.push_back(column.heading);  // whole, so that it is nobody's wording
        return;
    }
    if (!heading.question.empty()) {
        if (!heading.statement.empty()) {
            column.ids.push_back(std::string(heading.question) + "_" + std::string(heading.statement));
            column.ids.emplace_back(heading.statement);
        }
        if (heading.statement.empty() || uses.at(heading.question) == 1)
            column.ids.emplace_back(heading.question);
    }
    auto text = heading.text;
    if (text.starts_with('[') && text.ends_with(']')) text = trim_blanks(text.substr(1, text.size() - 2));
    if (const auto row = in_last_brackets(text); !row.empty()) {
        column.wordings.emplace_back(row);
        if (!heading.question.empty() || is_code(row)) column.ids.emplace_back(row);
    }
    // A wording of one word looks like a code.
    column.wordings.emplace_back(text.empty() ? std::string_view(column.heading) : text);
}

/// Metadata may be headed by its code, its text, or both.
bool mark_metadata(ExportColumn& column, std::string_view heading, const LimeHeading& parts) {
    if (parts.statement.empty() && parts.question.size() > 4 && parts.question.ends_with("Time")) {
        column.role = ExportRole::metadata;  // "Q5Time"
        column.why_dropped = "how long it took";
        return true;
    }
    return mark_known_heading(column, limesurvey_headings(), heading) ||
           (parts.statement.empty() && !parts.question.empty() &&
            mark_known_heading(column, limesurvey_headings(), parts.question));
}

bool has_first_heading(const ExportTop& top) {
    const auto* known = find_known_heading(limesurvey_headings(), top.cell(0, 0));
    const auto parts = take_apart(top.cell(0, 0));
    return (known != nullptr && known->role == ExportRole::unique_id) || parts.question == "id";
}

/// A second row of statements has nothing under the number of the response.
bool has_statement_row(const ExportTop& top) {
    if (top.rows.size() < 2 || !has_first_heading(top) || !top.cell(1, 0).empty()) return false;
    for (std::size_t i = 1; i < top.width(); ++i)
        if (!top.cell(1, i).empty()) return true;
    return false;
}

bool is_unfinished(std::string_view cell) { return cell.empty() || cell == "N/A"; }

}  // namespace

Signature recognise_limesurvey(const ExportTop& top) {
    std::map<std::string_view, bool> has;
    for (std::size_t i = 0; i < top.width(); ++i) has[take_apart(top.cell(0, i)).question] = true;
    if (has["submitdate"] && has["lastpage"]) return {95, "the header has 'submitdate' and 'lastpage'"};
    if (!has_first_heading(top)) return {};
    if (has["startlanguage"]) return {80, "the header has 'id' and 'startlanguage'"};
    if (has_statement_row(top))
        return {85, "the first column is '" + std::string(top.cell(0, 0)) + "' and row 2 holds statements"};
    for (std::size_t i = 1; i < top.width(); ++i)
        if (!in_last_brackets(top.cell(0, i)).empty())
            return {85, "the first column is '" + std::string(top.cell(0, 0)) +
                            "' and others end in a statement in brackets"};
    if (count_known_headings(top, limesurvey_headings()) >= 3)
        return {80,
                "the first column is '" + std::string(top.cell(0, 0)) + "' and others are LimeSurvey's own"};
    return {};
}

ExportShape limesurvey_shape(const ExportTop& top) {
    ExportShape shape;
    shape.is_unfinished = is_unfinished;
    shape.columns = columns_of_row(top, 0);
    std::map<std::string_view, int> uses;  // columns of each question
    for (std::size_t i = 0; i < top.width(); ++i) ++uses[take_apart(top.cell(0, i)).question];
    const bool two_rows = has_statement_row(top);
    if (two_rows) shape.header_rows = 2;
    std::string_view question;
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        auto& column = shape.columns[i];
        const auto cell = top.cell(0, i);
        const auto parts = take_apart(cell);
        if (!cell.empty()) question = cell;
        if (!cell.empty() && mark_metadata(column, cell, parts)) continue;
        if (two_rows)
            name_by_two_rows(column, question, top.cell(1, i));
        else
            name_column(column, parts, uses);
    }
    return shape;
}

}  // namespace socratic
