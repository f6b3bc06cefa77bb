// SPDX-License-Identifier: MIT
#include "score/explain.hpp"
#include <doctest/doctest.h>
#include "score/invented_person.hpp"
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

Scores scores_of(const Questionnaire& questionnaire, const std::vector<std::string>& rows) {
    auto scores = begin_scores(questionnaire, {});
    scores.rounds.push_back(score(questionnaire, people(rows)));
    scores.rounds.back().id = "2026";
    return scores;
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a dimension is explained from an invented person to the group's own counts") {
    auto questionnaire = make_questionnaire({make_dimension("D", 4)});
    questionnaire.dimensions[0].questions[3].reverse = true;
    const auto text = explain_dimension(
        questionnaire,
        scores_of(questionnaire,
                  {"4 3 5 1", "3 D 4 2", "2 3 4 1", "1 2 D 4", "0 1 2 5", "5 4 5 0", "4 D D 1", "D N - 3"}),
        "D", "");
    CHECK(
        text ==
        "Dimension D (D), levels 0 to 5\n"
        "\n"
        "An invented person, to show how a score is made. Nobody gave these answers:\n"
        "\n"
        "  D1  Statement D1\n"
        "    answer: 3; counts as 3\n"
        "  D2  Statement D2\n"
        "    answer: don't know; counts as not answered\n"
        "  D3  Statement D3\n"
        "    answer: 4; counts as 4\n"
        "  D4  Statement D4\n"
        "    answer: 3; high means less here, so it is turned round: 0 + 5 - 3 = 2\n"
        "\n"
        "This person gave a level for 3 of 4 questions. At least half is needed for a score (a question\n"
        "that is \"not applicable\" would not be counted; \"don't know\" and no answer are). Nothing is "
        "filled\n"
        "in for what was not answered: the score is the average of the levels given.\n"
        "\n"
        "  (3 + 4 + 2) / 3 = 3.00\n"
        "\n"
        "The group's own answers, round 2026:\n"
        "\n"
        "  D1: 7 gave a level (level 0 by 1, 1 by 1, 2 by 1, 3 by 1, 4 by 2, 5 by 1); don't know 1, not\n"
        "    applicable 0, no answer 0; on average 2.71.\n"
        "  D2: 5 gave a level (level 0 by 0, 1 by 1, 2 by 1, 3 by 2, 4 by 1, 5 by 0); don't know 2, not\n"
        "    applicable 1, no answer 0; on average 2.60.\n"
        "  D3: 5 gave a level (level 0 by 0, 1 by 0, 2 by 1, 3 by 0, 4 by 2, 5 by 2); don't know 2, not\n"
        "    applicable 0, no answer 1; on average 4.00.\n"
        "  D4: 8 gave a level (level 0 by 1, 1 by 1, 2 by 1, 3 by 1, 4 by 3, 5 by 1); don't know 0, not\n"
        "    applicable 0, no answer 0; on average 2.88.\n"
        "\n"
        "7 people have a score on this dimension (1 answered too little of it). The group's level is the\n"
        "average of their scores, each person counting once: 3.06. Consensus is 59% (100% when all give the\n"
        "same level, 0% when half give the lowest and half the highest): views are mixed.\n"
        "\n"
        "The levels of questions that are turned round are shown after turning.\n"
        "With fewer than 5 answers, none of these counts would be shown.\n");
}

TEST_CASE("what too few people answered is not explained with their answers") {
    const auto questionnaire = make_questionnaire({make_dimension("D", 1)});
    const auto text = explain_dimension(questionnaire, scores_of(questionnaire, {"5", "5", "5"}), "D", "");
    CHECK(says(text, "Fewer than 5 people answered, so no figure of people is shown."));
    CHECK_FALSE(says(text, "gave a level (level"));
    CHECK_FALSE(says(text, "5.00"));
}

TEST_CASE("weights are shown in the sum") {
    auto questionnaire = make_questionnaire({make_dimension("D", 2)});
    questionnaire.dimensions[0].questions[1].weight = {1, 2};
    CHECK(says(explain_dimension(questionnaire, begin_scores(questionnaire, {}), "D", ""),
               "(1 x 3 + 0.5 x 2) / 1.5 = 2.67"));
}

TEST_CASE("a person who answered too little is said to have no score") {
    auto questionnaire = make_questionnaire({make_dimension("D", 3)});
    questionnaire.minimum_answered = {9, 10};
    const auto text = explain_dimension(questionnaire, begin_scores(questionnaire, {}), "D", "");
    CHECK(says(text, "At least 90% is needed"));
    CHECK(says(text, "That is less than is needed: this person would have no score on this dimension."));
}

TEST_CASE("an unknown dimension has nothing to explain") {
    const auto questionnaire = make_questionnaire({make_dimension("D", 1)});
    CHECK(explain_dimension(questionnaire, begin_scores(questionnaire, {}), "X", "").empty());
}

TEST_CASE("an invented person stays within the scale") {
    for (int max = 1; max <= 12; ++max)
        for (int questions = 1; questions <= 9; ++questions) {
            auto questionnaire = make_questionnaire({make_dimension("D", questions)});
            questionnaire.scale.max = max;
            const auto answers = invent_person(questionnaire, questionnaire.dimensions[0]);
            CHECK(answers.size() == static_cast<std::size_t>(questions));
            int unknown = 0;
            for (const auto& answer : answers) {
                CHECK(answer.cell <= max);
                if (answer.cell == cell_dont_know)
                    ++unknown;
                else
                    CHECK(answer.cell >= 0);
            }
            CHECK(unknown == (questions >= 3 ? 1 : 0));
        }
}
