// SPDX-License-Identifier: MIT
#include "layout/histogram.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "base/problem.hpp"
#include "layout/made_up_years.hpp"

using namespace socratic;

namespace {

/// One question with these counts of the levels 0, 1, 2 …
struct Given {
    Questionnaire questionnaire = made_up::questionnaire({"Policy"});
    Scores scores;
    Words words = made_up::words("en");
    Measure measure = made_up::measure;

    explicit Given(const std::vector<long>& counts) {
        Question question;
        question.id = "POL1";
        question.text = plain_text("We have a policy.");
        questionnaire.dimensions[0].questions = {question};
        questionnaire.scale = {0, static_cast<int>(counts.size()) - 1, {}};
        scores = made_up::scores(questionnaire);
        QuestionScores figures;
        figures.id = "POL1";
        for (const long count : counts) figures.n += count;
        figures.counts = counts;
        figures.dont_know = 2;
        figures.empty = 1;
        figures.not_applicable = 0;
        scores.rounds[0].dimensions[0].questions = {figures};
    }
    QuestionScores& figures() { return scores.rounds[0].dimensions[0].questions[0]; }
    std::optional<Scene> draw(double width = 300, double height = 0) const {
        HistogramOptions options;
        options.size = {width, height};
        options.language = "en";
        options.question = "POL1";
        return layout_histogram({scores, questionnaire, words, measure, nullptr}, options);
    }
};

std::vector<double> bar_heights(const Scene& scene) {
    std::vector<double> heights;
    for (const auto& shape : scene.shapes)
        if (const auto* lines = std::get_if<Lines>(&shape); lines != nullptr && lines->closed)
            heights.push_back(lines->parts[0][0].y - lines->parts[0][1].y);
    return heights;
}

}  // namespace

TEST_CASE("bars are as high as their counts and a level nobody chose has none") {
    const auto scene = Given({2, 4, 0, 8}).draw();
    REQUIRE(scene);
    const auto heights = bar_heights(*scene);
    REQUIRE(heights.size() == 3);
    CHECK(heights[0] == doctest::Approx(heights[2] / 4));
    CHECK(heights[1] == doctest::Approx(heights[2] / 2));
    CHECK(made_up::text_of(*scene, "value") == "2 4 0 8");
    CHECK(made_up::text_of(*scene, "ring") == "0 1 2 3");
    CHECK(made_up::text_of(*scene, "note") == "14 people chose a level · I don’t know: 2 · no answer: 1");
    CHECK(scene->title == "We have a policy.");
    CHECK(scene->description ==
          "0: 2; 1: 4; 2: 0; 3: 8. 14 people chose a level · I don’t know: 2 · no answer: 1.");
}

TEST_CASE("names of levels stand under them when all have room") {
    Given given({2, 4, 8});
    given.questionnaire.scale.levels = {{0, {plain_text("Absent"), {}}}, {2, {plain_text("Well known"), {}}}};
    CHECK(made_up::text_of(*given.draw(), "label") == "Absent Well known");
    CHECK(made_up::text_of(*given.draw(60), "label") == "");
    CHECK(made_up::text_faults(*given.draw()).empty());
}

TEST_CASE("there is no histogram of counts that may not be shown") {
    Given given({2, 4, 8});
    given.figures().counts.reset();
    CHECK_FALSE(given.draw().has_value());
    Given hidden({2, 4, 8});
    hidden.figures() = {};
    hidden.figures().id = "POL1";
    hidden.figures().hidden = Hidden::small;
    CHECK_FALSE(hidden.draw().has_value());
}

TEST_CASE("a histogram has the size asked for or says that it cannot") {
    const auto scene = Given({2, 4, 8}).draw(200, 120);
    CHECK(scene->width == 200);
    CHECK(scene->height == 120);
    CHECK(made_up::text_faults(*scene).empty());
    CHECK_THROWS_WITH_AS(Given({2, 4, 8}).draw(200, 40),
                         "the counts of a question do not fit on 200 x 40 points", Failure);
}

TEST_CASE("on a long scale no text of a histogram meets another") {
    const auto scene = Given({1, 12, 3, 120, 0, 7, 8, 9, 33, 1, 2}).draw(300);
    CHECK(made_up::listed(made_up::text_faults(*scene)) == "");
}
