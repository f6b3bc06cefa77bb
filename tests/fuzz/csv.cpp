// SPDX-License-Identifier: MIT
// Any bytes as an answer sheet: rows or a Failure, the same whatever the size of the blocks and
// whichever way the rows are read.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include "read/answer_sheet.hpp"

using namespace socratic;

namespace {

Questionnaire make_questionnaire() {
    Questionnaire questionnaire;
    Dimension first, second;
    first.id = "A";
    second.id = "B";
    second.scale = Scale{-2, 12, {}};
    for (int i = 1; i <= 6; ++i) {
        first.questions.emplace_back().id = "A" + std::to_string(i);
        second.questions.emplace_back().id = "B" + std::to_string(i);
    }
    first.questions.back().off = true;
    questionnaire.dimensions = {first, second};
    questionnaire.facts = {{"f", {}, {{"x", {}}, {"yy", {}}}}, {"g", {}, {{"1", {}}, {"2", {}}}}};
    return questionnaire;
}

ReadBlock from(const std::string& text, std::size_t most) {
    return [&text, most, at = std::size_t{0}](char* buffer, std::size_t size) mutable {
        const auto count = std::min({size, most, text.size() - at});
        std::memcpy(buffer, text.data() + at, count);
        at += count;
        return count;
    };
}

/// Everything that comes out, as text.
std::string read(const std::string& text, std::size_t most, const SheetReading& reading) {
    static const Questionnaire questionnaire = make_questionnaire();
    std::string out;
    try {
        AnswerSheet sheet(from(text, most), "a.csv", questionnaire, reading);
        sheet.read_rows([&](const RespondentRow& row) {
            out += row.respondent;
            for (const auto cell : row.cells) out += ' ' + std::to_string(cell);
            for (const auto fact : row.facts) out += '/' + std::to_string(fact);
            out += '\n';
        });
    } catch (const Failure& failure) {
        out += format(failure.problems());
    }
    return out;
}

void demand_same(const std::string& text) {
    const auto expected = read(text, text.size() + 1, {4096, false});
    if (read(text, text.size() + 1, {4096, true}) != expected) std::abort();
    if (read(text, 1, {1, true}) != expected) std::abort();
    if (read(text, 7, {13, false}) != expected) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    demand_same(bytes);
    // Most random headers are wrong: the same bytes as the rows of right ones.
    demand_same("respondent,A1,A2,A3,A4,A5,f\n" + bytes);
    demand_same("B1;B2;B3;B4;B5;B6;g\n" + bytes);
    return 0;
}
