// SPDX-License-Identifier: MIT
#include "import/table_import.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"
#include "read/text_block.hpp"

using namespace import_fixture;

namespace {

/// An export of `id,submitdate,code,POL1,LEA1,proud` and these rows.
struct Export {
    explicit Export(std::string lines, const ImportRules& how = {}) : rules(how) {
        plan.shape.columns = headed({"id", "submitdate", "code", "POL1", "LEA1", "proud"});
        plan.shape.is_unfinished = [](std::string_view cell) { return cell.empty(); };
        plan.shape.columns[0].role = ExportRole::unique_id;
        plan.shape.columns[1].role = ExportRole::finished;
        plan.uses.resize(6);
        plan.uses[2].kind = ColumnUse::Kind::respondent;
        plan.uses[3] = {ColumnUse::Kind::question, 0, {}, {}, {}};
        plan.uses[4] = {ColumnUse::Kind::question, 2, {}, {}, {}};
        plan.uses[5] = {ColumnUse::Kind::open_question, 0, {}, {}, {}};
        source.file = "f.csv";
        source.open_rows = [text = "id,submitdate,code,POL1,LEA1,proud\n" + lines] {
            return csv_table_rows(text_block(text), "f.csv", ',');
        };
    }

    /// "code:POL1 POL2 LEA1 words", a line a person; or the problems.
    std::string run() {
        TableImport table(plan, source, rules);
        std::string out;
        try {
            table.check();
            table.hand_on([&](const RespondentRow& row, const Response& response) {
                out += std::string(row.respondent) + ":";
                for (const auto cell : row.cells) out += std::to_string(cell) + " ";
                for (const auto& [question, text] : response.open) out += std::string(text);
                out += "\n";
            });
        } catch (const Failure& failure) {
            for (const auto& problem : failure.problems()) out += problem.message + "\n";
        }
        counts = table.counts();
        return out;
    }

    Questionnaire questionnaire = small_questionnaire();
    ImportPlan plan{questionnaire, ExportFormat::limesurvey, {}, {}, nullptr, {}, {}};
    ImportSource source;
    ImportRules rules;
    ImportCounts counts;
};

constexpr const char* mixed =
    "1,2024,,3,DK,one\n"
    "2,,,4,4,never sent\n"
    "3,2024,,,,\n"
    "1,2024,,5,1,again\n"
    "4,2024,,,,only words\n";

}  // namespace

TEST_CASE("what is hardly a response is dropped and counted") {
    Export made(mixed);
    CHECK(made.run() == "_r1:4 -3 0 again\n_r2:-3 -3 -3 only words\n");
    CHECK(made.counts.rows == 5);
    CHECK(made.counts.unfinished == 1);
    CHECK(made.counts.unanswered == 1);
    CHECK(made.counts.duplicates == 1);
    CHECK(made.counts.kept == 2);
    CHECK(made.counts.open_answers == 2);
}

TEST_CASE("rules keep what would be dropped") {
    Export made(mixed, {Duplicates::kept, Unwanted::kept, Unwanted::kept, true});
    CHECK(
        made.run() ==
        "_r1:2 -3 -1 one\n_r2:3 -3 3 never sent\n_r3:-3 -3 -3 \n_r4:4 -3 0 again\n_r5:-3 -3 -3 only words\n");
    CHECK(made.counts.unfinished_kept == 1);
    CHECK(made.counts.unanswered_kept == 1);
    CHECK(made.counts.duplicates_kept == 1);
    CHECK(made.counts.kept == 5);
}

TEST_CASE("the options of a response that was never sent stop nothing") {
    CHECK(Export("1,2024,,3,3,\n2,,,nonsense,3,\n").run() == "_r1:2 -3 2 \n");
}

TEST_CASE("unknown options and rows that cannot be read are told together") {
    CHECK(Export("1,2024,,Agre,3,\n2,2024\n3,2024,,Agre,Maybe,\n").run() ==
          "row 3: expected 6 cells as in the first row, got 2\n"
          "unknown option 'Agre', 2 times, first in row 2, column 4 ('POL1')\n"
          "unknown option 'Maybe', once, first in row 4, column 5 ('LEA1')\n");
}

TEST_CASE("codes of one's own stay and fresh ones are as wide as the number of people") {
    std::string lines;
    for (int i = 0; i < 11; ++i) lines += std::to_string(i) + ",2024,,3,3,\n";
    Export made(lines + "11,2024,amina7,4,4,\n12,2024,_r1,5,5,\n");
    const auto out = made.run();
    CHECK(out.starts_with("_r01:"));
    CHECK(out.ends_with("_r11:2 -3 2 \namina7:3 -3 3 \n_r12:4 -3 4 \n"));
    CHECK(made.counts.own_codes == 1);
    CHECK(made.counts.reserved_codes == 1);
}

TEST_CASE("a code of one's own that comes twice needs a word of the user's") {
    const std::string lines = "1,2024,bo,1,1,\n2,2024,amina7,2,2,\n3,2024,bo,3,3,\n";
    CHECK(Export(lines).run() == "row 4: the code 'bo' was met before\n");
    CHECK(Export(lines, {Duplicates::last, {}, {}, true}).run() == "amina7:1 -3 1 \nbo:2 -3 2 \n");
    CHECK(Export(lines, {Duplicates::first, {}, {}, true}).run() == "bo:0 -3 0 \namina7:1 -3 1 \n");
    CHECK(Export(lines, {Duplicates::kept, {}, {}, true}).run() ==
          "bo:0 -3 0 \namina7:1 -3 1 \n_r1:2 -3 2 \n");
}

TEST_CASE("a file that changes between two readings is told") {
    Export made("1,2024,,3,3,\n");
    long readings = 0;
    made.source.open_rows = [&] {
        const std::string more = readings++ > 1 ? "2,2024,,3,3,\n" : "";
        return csv_table_rows(text_block("id,submitdate,code,POL1,LEA1,proud\n1,2024,,3,3,\n" + more),
                              "f.csv", ',');
    };
    CHECK(made.run().ends_with("the file changed while it was read\n"));
}

TEST_CASE("the decimal sign that was given is the only one") {
    Export made("1,2024,,3.0,3,\n");
    CHECK(made.run() == "_r1:2 -3 2 \n");
    made.plan.decimal = ",";
    CHECK(made.run() == "unknown option '3.0', once, first in row 2, column 4 ('POL1')\n");
}
