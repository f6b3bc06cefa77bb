// SPDX-License-Identifier: MIT
#include "read/spreadsheet_lines.hpp"
#include <doctest/doctest.h>
#include "answer_sheet_fixture.hpp"
#include "base/problem.hpp"

using namespace socratic;

namespace {

/// Without any file: these rows on every sheet that is asked for.
struct Made {
    std::vector<std::vector<SpreadsheetRow>> sheets;
    std::size_t visible = 1;

    Spreadsheet open() const {
        Spreadsheet spreadsheet;
        spreadsheet.sheets.resize(sheets.size());
        spreadsheet.visible = visible;
        spreadsheet.open_rows = [all = sheets](std::size_t sheet) -> NextRow {
            return [rows = all[sheet], at = std::size_t{0}](SpreadsheetRow& row) mutable {
                if (at == rows.size()) return false;
                row = rows[at++];
                return true;
            };
        };
        return spreadsheet;
    }
};

std::string lines_of(const std::vector<SpreadsheetRow>& rows, std::size_t most = 1000) {
    const auto read = spreadsheet_lines(Made{{rows}}.open(), 0);
    std::string all, buffer(most, '\0');
    while (const auto got = read(buffer.data(), most)) all += buffer.substr(0, got);
    return all;
}

}  // namespace

TEST_CASE("each row is the line of its number and as wide as the first") {
    const std::vector<SpreadsheetRow> rows{{2, {"respondent", "POL1", "POL2"}},
                                           {3, {"a", "3"}},
                                           {6, {"", "", "DK"}},
                                           {7, {"b", "1", "2", "", "x"}}};
    const std::string expected = "\nrespondent,POL1,POL2\na,3,\n\n\n,,DK\nb,1,2,,x\n";
    CHECK(lines_of(rows) == expected);
    CHECK(lines_of(rows, 1) == expected);
    CHECK(lines_of({}).empty());
}

TEST_CASE("cells with separators or quotes or line ends are one cell in one line") {
    CHECK(lines_of({{1, {"a,b", "c;d", "e\tf", "\"g\"", "h\r\ni", "j k"}}}) ==
          "\"a,b\",\"c;d\",\"e\tf\",\"\"\"g\"\"\",\"h  i\",j k\n");
}

TEST_CASE("many rows come in more than one piece") {
    std::vector<SpreadsheetRow> rows;
    std::string expected;
    for (long i = 1; i <= 20000; ++i) {
        rows.push_back({i, {std::to_string(i), "x"}});
        expected += std::to_string(i) + ",x\n";
    }
    CHECK(lines_of(rows) == expected);
}

TEST_CASE("answers are on the first visible sheet that names a question") {
    const auto questionnaire = answer_sheet_fixture::small_questionnaire();
    const auto find = [&](const Made& made) { return find_answers(made.open(), questionnaire); };
    const std::vector<SpreadsheetRow> words{{1, {"Read me first"}}, {2, {"POL1"}}};
    const std::vector<SpreadsheetRow> answers{{1, {"respondent", " pol2 "}}};
    CHECK(find({{words, {}, answers, answers}, 4}) == 2);
    CHECK(find({{words, answers}, 1}) == 0);
    CHECK(find({{words, words}, 2}) == 0);
    CHECK(find({{words, {{1, {"POL3"}}}}, 2}) == 1);  // off: told, rather than the other sheet
}

TEST_CASE("problems of a spreadsheet have a row and no column") {
    const auto questionnaire = answer_sheet_fixture::small_questionnaire();
    SheetReading reading;
    reading.places = CsvPlaces::rows;
    const auto problems = [&](const std::vector<SpreadsheetRow>& rows) {
        try {
            AnswerSheet(spreadsheet_lines(Made{{rows}}.open(), 0), "a.xlsx", questionnaire, reading)
                .read_rows([](const RespondentRow&) {});
        } catch (const Failure& failure) {
            return format(failure.problems());
        }
        return std::string("none");
    };
    CHECK(problems({{1, {"POL1"}}, {4, {"9"}}, {5, {"1", "2"}}}) ==
          "a.xlsx:4: error: row 4, POL1: expected a whole level from 0 to 5, got '9'\n"
          "hint: write the level's number, DK (or NSP) for don't know, NA (or SO) for not applicable, or "
          "nothing\n"
          "a.xlsx:5: error: row 5: expected 1 cell as in the header, got 2\n"
          "hint: what stands beside the named columns belongs to no question: delete it\n");
    CHECK(problems({{3, {"Answers"}}}) ==
          "a.xlsx:3: error: unknown column 'Answers'\n"
          "hint: a column is named 'respondent' or by the id of a question or a fact; delete any other\n");
    CHECK(problems({}) ==
          "a.xlsx: error: the answer sheet is empty\n"
          "hint: its first line names the columns, each person has one line\n");
}
