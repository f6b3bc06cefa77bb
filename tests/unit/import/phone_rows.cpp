// SPDX-License-Identifier: MIT
#include "import/phone_rows.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"
#include "model/phone_code.hpp"

using namespace import_fixture;

namespace {

PhoneSource source(PhoneSource::Kind kind, const std::string& text) {
    return {kind, kind == PhoneSource::Kind::file ? "a.json" : "codes.txt", [text] { return text; }};
}

/// "1 |respondent|office|POL1|POL2|LEA1|proud", or the problems, a line each.
std::string rows(const std::vector<PhoneSource>& sources, long* other_versions = nullptr) {
    const auto questionnaire = small_questionnaire();
    const auto notes = std::make_shared<PhoneNotes>();
    const auto next = phone_rows(sources, questionnaire, notes);
    std::string out;
    for (TableRow row; next(row);) {
        out += std::to_string(row.number) + " ";
        for (const auto& fault : row.faults)
            out += fault.place.file + ":" + std::to_string(fault.place.line) + " " + fault.message + ";";
        if (row.faults.empty())
            for (const auto cell : row.cells) out += "|" + std::string(cell);
        out += "\n";
    }
    if (other_versions != nullptr) *other_versions = notes->other_versions;
    return out;
}

std::string code(const std::vector<Cell>& cells, std::int16_t office) {
    return phone_code(small_questionnaire(), {cells, {office}});
}

}  // namespace

TEST_CASE("files and codes become rows of one table") {
    const auto first = code({2, cell_dont_know, cell_empty}, 0);
    const auto second = code({0, 4, cell_not_applicable}, no_fact_value);
    long other_versions = 0;
    CHECK(rows({source(PhoneSource::Kind::file,
                       R"({"answers": "our-wheel", "version": "0.9.0", "respondent": " amina7 ",
                           "levels": {"POL1": 3, "LEA1": "NA"}, "open": {"proud": "Us"}})"),
                source(PhoneSource::Kind::codes, "\xEF\xBB\xBF" + first + "\r\n\r\nbo2 " + second)},
               &other_versions) ==
          "1 |amina7||3||NA|Us\n"
          "2 ||hq|3|DK||\n"
          "3 |bo2||1|5|NA|\n");
    CHECK(other_versions == 1);
}

TEST_CASE("a code that is no code is told with its line and does not hide the others") {
    auto wrong = code({2, 2, 2}, 0);
    wrong.back() = wrong.back() == '0' ? '1' : '0';
    CHECK(rows({source(PhoneSource::Kind::codes, "\n" + wrong + "\n" + code({1, 1, 1}, 1))}) ==
          "1 codes.txt:2 '" + wrong + "' is no code of the questionnaire 'our-wheel';\n2 ||field|2|2|2|\n");
}

TEST_CASE("a list of codes is told from a table") {
    const auto questionnaire = small_questionnaire();
    const auto good = code({2, 2, 2}, 0);
    CHECK(looks_like_phone_codes(good + "\n", questionnaire));
    CHECK(looks_like_phone_codes("\r\namina7 " + good, questionnaire));
    CHECK_FALSE(looks_like_phone_codes("POL1,POL2\n" + good + ",x\n", questionnaire));
    CHECK_FALSE(looks_like_phone_codes("POL1\n3\n", questionnaire));
    CHECK_FALSE(looks_like_phone_codes("", questionnaire));
}
