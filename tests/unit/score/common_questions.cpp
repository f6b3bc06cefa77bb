// SPDX-License-Identifier: MIT
#include "score/common_questions.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Question question(const std::string& id, Fraction weight) {
    Question question;
    question.id = id;
    question.text = plain_text("Words of " + id);
    question.weight = weight;
    return question;
}

/// One dimension, D, with two questions that count one to two.
Questionnaire one_to_two() {
    Questionnaire questionnaire;
    Dimension dimension;
    dimension.id = "D";
    dimension.questions = {question("D1", {1, 2}), question("D2", {1, 1})};
    questionnaire.dimensions.push_back(dimension);
    return questionnaire;
}

CommonQuestions common_of(const Questionnaire& questionnaire) {
    return find_common_questions({{&questionnaire, all_columns(questionnaire)}}, 0);
}

/// What a member sends that asks just the common questions, with these weights.
DimensionScores sent(const CommonDimension& common, std::vector<std::int64_t> weights) {
    DimensionScores scores;
    scores.id = "D";
    scores.mean = 3;
    for (std::size_t q = 0; q < weights.size(); ++q) {
        QuestionScores question;
        question.hash = *common.hashes[q].begin();
        question.weight = weights[q];
        scores.questions.push_back(question);
    }
    return scores;
}

}  // namespace

TEST_CASE("figures that were sent count where they rest on the common questions with their weights") {
    const auto common = common_of(one_to_two());
    const auto& dimension = common.dimensions.front();
    CHECK(dimension.weights == std::vector<std::int64_t>{1, 2});
    CHECK(gap_of_sent(dimension, sent(dimension, {1, 2}), {1, 2}) == Gap::none);
    CHECK(gap_of_sent(dimension, sent(dimension, {1, 1}), {1, 2}) == Gap::other_weights);
    CHECK(gap_of_sent(dimension, sent(dimension, {2, 1}), {1, 2}) == Gap::other_weights);
    CHECK(gap_of_sent(dimension, sent(dimension, {1}), {1, 2}) == Gap::too_few_common);
}

TEST_CASE("figures that were sent count on the community's levels alone") {
    const auto common = common_of(one_to_two());
    auto scores = sent(common.dimensions.front(), {1, 2});
    scores.levels = {-1000000, -999900};
    CHECK(gap_of_sent(common.dimensions.front(), scores, {1, 2}) == Gap::other_scale);
}

TEST_CASE("figures that were sent count where as much had to be answered") {
    auto questionnaire = one_to_two();
    questionnaire.minimum_answered = {3, 4};
    const auto common = common_of(questionnaire);
    const auto& dimension = common.dimensions.front();
    CHECK(gap_of_sent(dimension, sent(dimension, {1, 2}), {3, 4}) == Gap::none);
    CHECK(gap_of_sent(dimension, sent(dimension, {1, 2}), {1, 2}) == Gap::other_weights);
}

TEST_CASE(
    "a question that is not common makes a figure that was sent count no more, unless nobody was asked") {
    const auto common = common_of(one_to_two());
    const auto& dimension = common.dimensions.front();
    auto scores = sent(dimension, {1, 2});
    scores.questions.emplace_back().hash = "0000000000000000";
    CHECK(gap_of_sent(dimension, scores, {1, 2}) == Gap::too_few_common);
    scores.questions.back() = scores.questions.front();  // one twice
    CHECK(gap_of_sent(dimension, scores, {1, 2}) == Gap::too_few_common);
    scores.questions.back().hash = "0000000000000000";
    scores.questions.back().asked = false;
    CHECK(gap_of_sent(dimension, scores, {1, 2}) == Gap::none);
    scores.questions.back().asked = true;
    scores.questions.back().common = false;  // it did not count in the member's own figures either
    CHECK(gap_of_sent(dimension, scores, {1, 2}) == Gap::none);
}
