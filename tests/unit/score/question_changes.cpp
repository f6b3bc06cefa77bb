// SPDX-License-Identifier: MIT
#include "score/question_changes.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

using Words = std::vector<std::string>;

std::vector<QuestionChange> changes(const Questionnaire& older, const Questionnaire& newer) {
    return find_question_changes(
        {{"2024", {&older, all_columns(older)}}, {"2026", {&newer, all_columns(newer)}}});
}

}  // namespace

TEST_CASE("what became of each question is said with its words then and now") {
    const auto older = make_questionnaire({make_dimension("A", 5)});
    auto newer = older;
    newer.version = "2.0.0";
    auto& questions = newer.dimensions[0].questions;
    questions[0].text = plain_text("Another statement");
    questions[1].text = plain_text("Statment A2, put right");
    questions[1].same_meaning_as = {"1.0.0"};
    questions[2].id = "A30";
    questions[2].previously = {"A3"};
    questions[3].anchors = {{5, plain_text("always")}};
    questions.erase(questions.begin() + 4);
    Question added;
    added.id = "A6";
    added.text = plain_text("Statement A6");
    questions.push_back(added);
    const auto found = changes(older, newer);
    REQUIRE(found.size() == 6);
    CHECK(found[0] == QuestionChange{"2024",
                                     QuestionChangeKind::reworded,
                                     "A",
                                     "A1",
                                     "A1",
                                     plain_text("Statement A1"),
                                     plain_text("Another statement"),
                                     {"text"}});
    CHECK(found[1].kind == QuestionChangeKind::corrected);
    CHECK(found[1].differs == Words{"text"});
    CHECK(found[2].kind == QuestionChangeKind::renamed);
    CHECK(found[2].was == "A3");
    CHECK(found[2].id == "A30");
    CHECK(found[2].differs.empty());
    CHECK(found[3].kind == QuestionChangeKind::reworded);
    CHECK(found[3].differs == Words{"anchors"});
    CHECK(found[4].kind == QuestionChangeKind::added);
    CHECK(found[4].id == "A6");
    CHECK(found[4].old_text.empty());
    CHECK(found[5] ==
          QuestionChange{
              "2024", QuestionChangeKind::dropped, "A", "A5", "A5", plain_text("Statement A5"), {}, {}});
}

TEST_CASE("scale and direction are differences of every question") {
    const auto older = make_questionnaire({make_dimension("A", 1)});
    auto newer = older;
    newer.scale.max = 4;
    newer.scale.levels[0].name = plain_text("none");
    newer.dimensions[0].questions[0].reverse = true;
    const auto found = changes(older, newer);
    REQUIRE(found.size() == 1);
    CHECK(found[0].differs == Words{"scale", "levels", "direction"});
}

TEST_CASE("a question without a column was not asked") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 2)});
    auto without = all_columns(questionnaire);
    without.questions[1] = false;
    const RoundAsked all{&questionnaire, all_columns(questionnaire)}, part{&questionnaire, without};
    const auto lost = find_question_changes({{"a", all}, {"b", part}});
    REQUIRE(lost.size() == 1);
    CHECK(lost[0].kind == QuestionChangeKind::dropped);
    CHECK(lost[0].id == "A2");
    const auto gained = find_question_changes({{"a", part}, {"b", all}});
    REQUIRE(gained.size() == 1);
    CHECK(gained[0].kind == QuestionChangeKind::added);
    CHECK(find_question_changes({{"a", all}, {"b", all}}).empty());
}

TEST_CASE("every earlier round is held against the newest") {
    const auto first = make_questionnaire({make_dimension("A", 1)});
    const auto second = make_questionnaire({make_dimension("A", 2)});
    const auto third = make_questionnaire({make_dimension("A", 3)});
    const auto found = find_question_changes({{"1", {&first, all_columns(first)}},
                                              {"2", {&second, all_columns(second)}},
                                              {"3", {&third, all_columns(third)}}});
    REQUIRE(found.size() == 3);
    CHECK(found[0].round == "1");
    CHECK(found[0].id == "A2");
    CHECK(found[1].id == "A3");
    CHECK(found[2].round == "2");
    CHECK(found[2].id == "A3");
}
