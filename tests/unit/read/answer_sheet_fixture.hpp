// SPDX-License-Identifier: MIT
// A small questionnaire and a sheet read from a string, for the tests of answer sheets.
#pragma once
#include <algorithm>
#include <cstring>
#include <string>
#include <vector>
#include "read/answer_sheet.hpp"

namespace answer_sheet_fixture {

using namespace socratic;

inline Question question(std::string id, bool off = false) {
    Question result;
    result.id = std::move(id);
    result.off = off;
    return result;
}

/// POL (0 to 5): POL1, POL2, POL3 (off); LEA (1 to 4): LEA1; facts gender and office.
inline Questionnaire small_questionnaire() {
    Questionnaire result;
    result.scale = {0, 5, {}};
    Dimension pol, lea;
    pol.id = "POL";
    pol.questions = {question("POL1"), question("POL2"), question("POL3", true)};
    lea.id = "LEA";
    lea.scale = Scale{1, 4, {}};
    lea.questions = {question("LEA1")};
    result.dimensions = {pol, lea};
    result.facts = {{"gender", {}, {{"woman", {}}, {"man", {}}, {"nonbinary", {}}}},
                    {"office", {}, {{"hq", {}}, {"HQ2", {}}}}};
    return result;
}

inline ReadBlock from_text(std::string text) {
    return [text = std::move(text), at = std::size_t{0}](char* buffer, std::size_t size) mutable {
        const auto count = std::min(size, text.size() - at);
        std::memcpy(buffer, text.data() + at, count);
        at += count;
        return count;
    };
}

/// What came out: one line a row, "amina7 [3 2 DK] gender=0"; levels as steps above the minimum.
struct Outcome {
    std::string rows;
    std::string problems;  ///< as the user sees them
    bool operator==(const Outcome&) const = default;
};

inline std::string print(const RespondentRow& row) {
    std::string out(row.respondent);
    out += " [";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto cell = row.cells[i];
        if (i > 0) out += ' ';
        out += cell == cell_dont_know        ? "DK"
               : cell == cell_not_applicable ? "NA"
               : cell == cell_empty          ? "-"
                                             : std::to_string(cell);
    }
    out += "]";
    for (const auto fact : row.facts) out += " " + (fact == no_fact_value ? "-" : std::to_string(fact));
    return out + "\n";
}

inline Outcome read(const std::string& text, const Questionnaire& questionnaire,
                    const SheetReading& reading = {}) {
    Outcome outcome;
    try {
        AnswerSheet sheet(from_text(text), "a.csv", questionnaire, reading);
        sheet.read_rows([&](const RespondentRow& row) { outcome.rows += print(row); });
    } catch (const Failure& failure) {
        outcome.problems = format(failure.problems());
    }
    return outcome;
}

inline std::string rows_of(const std::string& text) {
    const auto outcome = read(text, small_questionnaire());
    return outcome.problems.empty() ? outcome.rows : "PROBLEMS " + outcome.problems;
}

inline std::string problems_of(const std::string& text) { return read(text, small_questionnaire()).problems; }

}  // namespace answer_sheet_fixture
