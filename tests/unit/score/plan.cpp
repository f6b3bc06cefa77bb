// SPDX-License-Identifier: MIT
#include "score/plan.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "score/small_survey.hpp"
#include "score/weights.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

RoundAsked asked(const Questionnaire& questionnaire, const std::vector<std::string>& without = {}) {
    auto columns = all_columns(questionnaire);
    const auto positions = asked_questions(questionnaire);
    for (std::size_t i = 0; i < positions.size(); ++i)
        for (const auto& id : without)
            if (questionnaire.dimensions[positions[i].dimension].questions[positions[i].question].id == id)
                columns.questions[i] = false;
    return {&questionnaire, columns};
}

std::vector<std::string> used(const PlannedDimension& dimension) {
    std::vector<std::string> ids;
    for (const auto& question : dimension.questions)
        if (question.used && question.asked) ids.push_back(question.id);
    return ids;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("one round alone uses all questions that have a column") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 3), make_dimension("B", 1)});
    const auto plan = plan_rounds({asked(questionnaire, {"A2", "B1"})})[0];
    CHECK(used(plan.dimensions[0]) == Ids{"A1", "A3"});
    CHECK(plan.dimensions[0].questions_used == 2);
    CHECK(plan.dimensions[0].questions_of == 2);
    CHECK(plan.dimensions[0].questions[1].asked == false);
    CHECK(plan.dimensions[0].questions[2].cell == 2);
    CHECK(plan.dimensions[1].gap == Gap::not_asked);
    CHECK(plan.left_out.not_asked == Ids{"A2", "B1"});
    CHECK(plan.left_out.not_common.empty());
}

TEST_CASE("questions that are off are not planned and take no cell") {
    auto questionnaire = make_questionnaire({make_dimension("A", 3)});
    questionnaire.dimensions[0].questions[0].off = true;
    const auto plan = plan_rounds({asked(questionnaire)})[0];
    CHECK(used(plan.dimensions[0]) == Ids{"A2", "A3"});
    CHECK(plan.dimensions[0].questions[0].cell == 0);
}

TEST_CASE("rounds shown together use what they have in common") {
    const auto older = make_questionnaire({make_dimension("A", 4)});
    auto newer = older;
    newer.dimensions[0].questions[1].text = plain_text("Reworded");
    Question added;
    added.id = "A5";
    newer.dimensions[0].questions.push_back(added);
    const auto plans = plan_rounds({asked(older), asked(newer)});
    CHECK(used(plans[0].dimensions[0]) == Ids{"A1", "A3", "A4"});
    CHECK(used(plans[1].dimensions[0]) == Ids{"A1", "A3", "A4"});
    CHECK(plans[1].dimensions[0].questions_of == 5);
    CHECK(plans[1].dimensions[0].questions_used == 3);
    CHECK(plans[0].left_out.not_common == Ids{"A2"});
    CHECK(plans[1].left_out.not_common == Ids{"A2", "A5"});
    CHECK(plans[0].dimensions[0].questions[1].hash != plans[1].dimensions[0].questions[1].hash);
    CHECK(plans[0].dimensions[0].questions[0].hash == plans[1].dimensions[0].questions[0].hash);
}

TEST_CASE("a dimension with less than half its questions in common is a gap in all rounds shown") {
    const auto older = make_questionnaire({make_dimension("A", 4), make_dimension("B", 2)});
    auto newer = older;
    for (std::size_t q = 0; q < 3; ++q) newer.dimensions[0].questions[q].text = plain_text("Reworded");
    newer.dimensions[1].questions[0].text = plain_text("Reworded");
    const auto plans = plan_rounds({asked(older), asked(newer)});
    for (const auto& plan : plans) {
        CHECK(plan.dimensions[0].gap == Gap::too_few_common);
        CHECK(plan.dimensions[1].gap == Gap::none);  // exactly half
    }
    CHECK(plan_rounds({asked(newer)})[0].dimensions[0].gap == Gap::none);
}

TEST_CASE("a round that asks nothing of a dimension does not narrow it for the others") {
    const auto questionnaire = make_questionnaire({make_dimension("A", 2), make_dimension("B", 2)});
    const auto plans = plan_rounds({asked(questionnaire, {"B1", "B2"}), asked(questionnaire)});
    CHECK(plans[0].dimensions[1].gap == Gap::not_asked);
    CHECK(plans[1].dimensions[1].gap == Gap::none);
    CHECK(plans[1].dimensions[1].questions_used == 2);
    CHECK(plans[0].left_out.not_asked == Ids{"B1", "B2"});
    CHECK(plans[1].left_out.not_common.empty());
}

TEST_CASE("a dimension new in the newest questionnaire is a gap before") {
    const auto older = make_questionnaire({make_dimension("A", 2)});
    const auto newer = make_questionnaire({make_dimension("A", 2), make_dimension("B", 2)});
    const auto plans = plan_rounds({asked(older), asked(newer)});
    CHECK(plans[0].dimensions[1].gap == Gap::not_asked);
    CHECK(plans[1].dimensions[1].gap == Gap::none);
}

TEST_CASE("questions of a dimension that is gone are named in the round that asked them") {
    const auto older = make_questionnaire({make_dimension("A", 2), make_dimension("B", 2)});
    const auto newer = make_questionnaire({make_dimension("A", 2)});
    const auto plans = plan_rounds({asked(older), asked(newer)});
    REQUIRE(plans[0].dimensions.size() == 1);
    CHECK(plans[0].left_out.not_common == Ids{"B1", "B2"});
}

TEST_CASE("a question keeps its past under an earlier id") {
    const auto older = make_questionnaire({make_dimension("A", 2)});
    auto newer = older;
    newer.dimensions[0].questions[1].id = "POL2";
    CHECK(plan_rounds({asked(older), asked(newer)})[1].dimensions[0].questions_used == 1);
    newer.dimensions[0].questions[1].previously = {"X", "A2"};
    const auto plans = plan_rounds({asked(older), asked(newer)});
    CHECK(plans[1].dimensions[0].questions_used == 2);
    CHECK(plans[0].dimensions[0].questions[1].id == "POL2");
    CHECK(plans[0].dimensions[0].questions[1].cell == 1);
    CHECK(plans[0].left_out.not_common.empty());
}

TEST_CASE("weights are the newest and whole") {
    const auto older = make_questionnaire({make_dimension("A", 3)});
    auto newer = older;
    newer.dimensions[0].questions[0].weight = {1, 2};
    newer.dimensions[0].questions[1].weight = {3, 4};
    newer.dimensions[0].questions[2].weight = {1, 1};
    const auto plans = plan_rounds({asked(older), asked(newer)});
    for (const auto& plan : plans) {
        CHECK(plan.dimensions[0].questions[0].weight == 2);
        CHECK(plan.dimensions[0].questions[1].weight == 3);
        CHECK(plan.dimensions[0].questions[2].weight == 4);
    }
}

TEST_CASE("weights that cannot be counted exactly are a failure that names the dimension") {
    auto questionnaire = make_questionnaire({make_dimension("A", 2)});
    questionnaire.dimensions[0].questions[0].weight = {1, 1000003};
    questionnaire.dimensions[0].questions[1].weight = {9000000000000, 1};
    try {
        plan_rounds({asked(questionnaire)});
        FAIL("expected a failure");
    } catch (const Failure& failure) {
        REQUIRE(failure.problems().size() == 1);
        CHECK(failure.problems()[0].message ==
              "the weights of the questions of 'A' are too far apart to be counted exactly");
        CHECK(failure.problems()[0].hint == "use weights with fewer decimals, such as 1, 2 or 0.5");
    }
    CHECK(find_whole_weights({{1, 3}, {1, 6}}) == std::vector<std::int64_t>{2, 1});
    CHECK(find_whole_weights({{4, 1}, {6, 1}}) == std::vector<std::int64_t>{2, 3});
    CHECK(find_whole_weights({}) == std::vector<std::int64_t>{});
}

TEST_CASE("no rounds need no plan") { CHECK(plan_rounds({}).empty()); }

TEST_CASE("earlier answers are turned round with the bounds they were asked with") {
    auto older = make_questionnaire({make_dimension("A", 1)});
    auto newer = older;
    older.scale.max = 3;
    newer.dimensions[0].questions[0].reverse = true;
    const auto plans = plan_rounds({asked(older), asked(newer)});
    CHECK(plans[0].dimensions[0].questions[0].max == 3);
    CHECK(plans[0].dimensions[0].questions[0].reverse == false);
    CHECK(plans[0].dimensions[0].gap == Gap::too_few_common);
}
