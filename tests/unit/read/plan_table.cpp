// SPDX-License-Identifier: MIT
#include "read/plan_table.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

const std::string all_columns =
    " (its first row names the columns: id, dimension, what, result, who, with, start, due, days, budget, "
    "indicator, first_step, status)\n";

Files with_plan(const std::string& plan, const std::string& path = "plan.csv") {
    return {{{"q.yaml",
              "questionnaire: q\nversion: 1.0.0\ntitle: T\nscale: {min: 0, max: 5}\ndimensions:\n"
              "- {id: POL, name: Policy, questions: [{id: POL1, text: x}]}\n"
              "- {id: LEA, name: Leadership, questions: [{id: LEA1, text: x}]}\n"},
             {path, plan},
             {"a.yaml",
              "assessment: a\norganisation: O\nquestionnaire: q.yaml\nrounds:\n"
              "- {id: r, answers: x.csv}\nactions: " +
                  path + "\n"}}};
}

Assessment read_csv(const std::string& plan) { return with_plan(plan).assessment("a.yaml").assessment; }

std::string csv_problems(const std::string& plan) {
    return brief([&] { read_csv(plan); });
}

AssessmentInput read_workbook(const std::vector<SpreadsheetRow>& rows) {
    const auto files = with_plan("", "plan.xlsx");
    auto listing = files.files();
    listing.open_spreadsheet = [&](const std::string&) {
        Spreadsheet book;
        book.sheets = {"Plan"};
        book.visible = 1;
        book.open_rows = [rows](std::size_t) -> NextRow {
            return [rows, at = std::size_t{0}](SpreadsheetRow& row) mutable {
                if (at == rows.size()) return false;
                row = rows[at++];
                return true;
            };
        };
        return book;
    };
    std::vector<Problem> warnings;
    return read_assessment("a.yaml", listing, warnings);
}

}  // namespace

TEST_CASE("a plan in a CSV file is read as a list of actions would be") {
    const auto assessment = read_csv(
        "\xEF\xBB\xBF"
        "dimension;id;what;who;start;due;days;budget;status\r\n"
        "POL;A1;\"Write; and\r\nsend it\";Chair;2026-01-05;2026-02-01;2.5;6500;done\r\n"
        ";;;;;;;;\r\n\r\n"
        ";A2;Ask;;;;;;\r\n");
    CHECK(assessment.actions_file == "plan.csv");
    REQUIRE(assessment.actions.size() == 2);
    const auto& first = assessment.actions[0];
    CHECK(first.id + first.dimension + first.who + first.start + first.due + first.status ==
          "A1POLChair2026-01-052026-02-01done");
    CHECK(in(first.what, "en") == "Write; and\r\nsend it");
    CHECK(first.days == 2.5);
    CHECK(first.budget == 6500);
    const auto& second = assessment.actions[1];
    CHECK(second.status == "planned");
    CHECK(second.dimension.empty());
    CHECK(!second.days);
    CHECK(!second.budget);
}

TEST_CASE("a plan that a spreadsheet program of another country saved is read") {
    const auto assessment = read_csv(
        "id;what;who;start;due;days;budget\r\n"
        "A1;R\xE9unir l\x92\xE9quipe;Pr\xE9sidence;31/01/2026;15/12/2026;2,5;4 500,50\r\n");
    REQUIRE(assessment.actions.size() == 1);
    const auto& action = assessment.actions[0];
    CHECK(in(action.what, "fr") == "Réunir l’équipe");
    CHECK(action.who == "Présidence");
    CHECK(action.start + " " + action.due == "2026-01-31 2026-12-15");
    CHECK(action.days == 2.5);
    CHECK(action.budget == 4500.5);
}

TEST_CASE("what could be read in two ways is refused, and a name in place of an id is told its id") {
    CHECK(csv_problems("id;what;dimension;due\nA1;x;leadership;05/12/2026\n") ==
          "2:6 unknown dimension 'leadership' (write LEA, which is its id)\n"
          "2:17 '05/12/2026' may be two days: which of its numbers is the month? (write year-month-day: "
          "2026-12-05 "
          "where the day comes first)\n");
}

TEST_CASE("a plan of nothing but its header has no actions") {
    CHECK(read_csv("id,what\n").actions.empty());
    CHECK(csv_problems("") == "0:0 the plan is empty" + all_columns);
}

TEST_CASE("problems of a plan in a CSV file have a line and a column") {
    CHECK(csv_problems("id,what,dimension,due,days,status\n"
                       "A1,x,PLO,30.6.26,\"2,500\",startd\n"
                       "a1,,,,,\n") ==
          "2:6 unknown dimension 'PLO' (did you mean 'POL'?)\n"
          "2:10 expected a date, got '30.6.26' (write year-month-day, such as 2026-02-03)\n"
          "2:18 expected a number, got '2,500' (write a decimal point: 2.500)\n"
          "2:26 expected planned, started, done or dropped, got 'startd' (did you mean 'started'?)\n"
          "3:1 missing key 'what' in the action 'a1' (add it, for example 'what: Put equality on the board's "
          "agenda')\n"
          "3:1 the id 'a1' is used twice (the first one, 'A1', is in line 2; upper and lower case are the "
          "same)\n");
}

TEST_CASE("columns that are unknown or missing or there twice are told once") {
    CHECK(csv_problems("id,wat,colour,id\nA1,x,red,A2\n") ==
          "1:4 unknown column 'wat' (did you mean 'what'?)\n"
          "1:8 unknown column 'colour'" +
              all_columns + "1:15 a second column 'id' (delete one of the two)\n");
    CHECK(csv_problems("what,who\nx,y\nx,y\n") == "1:1 there is no column 'id'" + all_columns);
}

TEST_CASE("cells outside the columns are told and none is lost") {
    const std::string hint =
        " (name its column in the first row, or delete it; a cell that holds the separator needs double "
        "quotes "
        "around it)\n";
    CHECK(csv_problems("id,what,\nA1,x,,\nA2,x,y\nA3,one, two\nA4,x,,z\n") ==
          "3:6 'y' stands in no column that has a name" + hint +
              "4:9 'two' stands in no column that has a name" + hint +
              "5:7 'z' stands in no column that has a name" + hint);
}

TEST_CASE("a plan that is no text is refused") {
    CHECK(csv_problems("id,what\nA1,\"open\n") ==
          "2:4 row 2: this quote is never closed (add the closing '\"', or delete this one)\n");
    CHECK(csv_problems("PK\x03\x04").find("this is a spreadsheet or an archive") != std::string::npos);
    CHECK(csv_problems("\xFF\xFEi").find("UTF-16") != std::string::npos);
}

TEST_CASE("a plan in a workbook is read the same and its problems name row and column") {
    const auto input = read_workbook(
        {{1, {"id", "what", "days", "due"}}, {4, {"A1", "Write, \"it\"", "2.5", "2026-06-30"}}});
    REQUIRE(input.assessment.actions.size() == 1);
    CHECK(in(input.assessment.actions[0].what, "en") == "Write, \"it\"");
    CHECK(input.assessment.actions[0].days == 2.5);
    CHECK(std::count(input.files.begin(), input.files.end(), "plan.xlsx") == 1);
    CHECK(brief([&] {
              read_workbook({{1, {"id", "wat", "what", "due"}}, {4, {"A1", "", "x", "soon"}}, {5, {"A2"}}});
          }) ==
          "1:0 row 1: unknown column 'wat' (did you mean 'what'?)\n"
          "4:0 row 4, due: expected a date, got 'soon' (write year-month-day, such as 2026-02-03)\n"
          "5:0 row 5: missing key 'what' in the action 'A2' (add it, for example 'what: Put equality on the "
          "board's agenda')\n");
}
