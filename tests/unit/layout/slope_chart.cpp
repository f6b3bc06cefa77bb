// SPDX-License-Identifier: MIT
#include "layout/slope_chart.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "base/problem.hpp"
#include "layout/made_up_years.hpp"
#include "layout/slopes.hpp"

using namespace socratic;

namespace {

WheelOptions options_for(double width, const std::string& language = "en") {
    WheelOptions options;
    options.language = language;
    options.size = {width, 0};
    return options;
}

Scene chart(const Scores& scores, const Questionnaire& questionnaire, const WheelOptions& options,
            const Comparison* comparison = nullptr) {
    const auto words = made_up::words(options.language);
    const Measure measure = made_up::measure;
    return layout_slope_chart({scores, questionnaire, words, measure, comparison}, options);
}

/// The names in the order in which they are read.
std::vector<std::string> names_in(const Scene& scene) {
    std::vector<std::string> names;
    for (const auto& line : made_up::texts(scene, "label"))
        if (names.empty() || names.back() != line.part_of) names.push_back(line.part_of);
    return names;
}

/// Pieces of lines in the colour of the newest answers, above the legend.
std::vector<Lines> lines_of(const Scene& scene, bool dotted, const std::string& hex = "#0072B2") {
    double bottom = scene.height;
    for (const auto& line : made_up::texts(scene, "legend")) bottom = std::min(bottom, line.at.y - 10);
    std::vector<Lines> found;
    for (const auto& shape : scene.shapes) {
        const auto* lines = std::get_if<Lines>(&shape);
        if (lines == nullptr || !lines->stroke || lines->stroke->colour != colour(hex)) continue;
        const bool is_marker = lines->closed;
        if (!is_marker && lines->parts.front().front().y < bottom && lines->stroke->dash.empty() != dotted)
            found.push_back(*lines);
    }
    return found;
}

Scores with_levels(const Questionnaire& questionnaire, const std::vector<std::vector<double>>& levels) {
    auto scores = made_up::years(questionnaire, levels.size());
    for (std::size_t r = 0; r < levels.size(); ++r)
        for (std::size_t i = 0; i < levels[r].size(); ++i) {
            auto& dimension = scores.rounds[r].dimensions[i];
            dimension.gap = Gap::none;
            (scores.rounds[r].is_reported ? dimension.reported : dimension.mean) = levels[r][i];
        }
    return scores;
}

}  // namespace

TEST_CASE("slopes go from the largest rise to the largest fall and end with those without a change") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(4));
    auto scores = with_levels(questionnaire, {{3, 2, 1, 2}, {2, 2.5, 3, 2}});
    CHECK(names_in(chart(scores, questionnaire, options_for(500))) ==
          std::vector<std::string>{"D3", "D2", "D4", "D1"});
    auto& gap = scores.rounds[0].dimensions[2];
    gap.mean.reset();
    gap.gap = Gap::not_asked;
    CHECK(names_in(chart(scores, questionnaire, options_for(500))) ==
          std::vector<std::string>{"D2", "D4", "D1", "D3"});
}

TEST_CASE("with scales of their own slopes are sorted by the share of the scale") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(2));
    questionnaire.dimensions[1].scale = Scale{0, 10, {}};
    // 1 of 5 levels is more than 1.5 of 10.
    const auto scores = with_levels(questionnaire, {{2, 2}, {3, 3.5}});
    CHECK(names_in(chart(scores, questionnaire, options_for(500))) == std::vector<std::string>{"D1", "D2"});
}

TEST_CASE("a line breaks where a round has no level and is dotted where one is reported") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(2));
    auto scores = with_levels(questionnaire, {{1, 3}, {2, 3}, {3, 3}, {4, 3}, {5, 3}});
    auto scene = chart(scores, questionnaire, options_for(500));
    REQUIRE(lines_of(scene, true).size() == 2);
    CHECK(lines_of(scene, true)[0].parts.size() == 1);  // from the reported round
    CHECK(lines_of(scene, false)[0].parts.size() == 3);
    scores.rounds[2].dimensions[0].mean.reset();
    scores.rounds[2].dimensions[0].gap = Gap::not_asked;
    scene = chart(scores, questionnaire, options_for(500));
    CHECK(lines_of(scene, false)[0].parts.size() == 1);
    CHECK(made_up::text_of(scene, "figure") == "2022: not asked");
}

TEST_CASE("changes are told since the first round that has a level and with intervals what they say") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(2));
    const auto scores = with_levels(questionnaire, {{1, 2}, {2.24, 2}, {3, 1.98}});
    const auto changes = [&](const Comparison* comparison, const std::string& language) {
        std::vector<std::string> said;
        for (const auto& line :
             made_up::texts(chart(scores, questionnaire, options_for(700, language), comparison), "value"))
            if (!line.part_of.empty()) said.push_back(line.text);
        return said;
    };
    CHECK(changes(nullptr, "en") == std::vector<std::string>{"+2.0 since 2022", "0.0 since 2022"});
    CHECK(changes(nullptr, "fr") == std::vector<std::string>{"+2,0 depuis 2022", "0,0 depuis 2022"});
    const auto comparison = made_up::compared(scores);
    CHECK(changes(&comparison, "en") ==
          std::vector<std::string>{"+2.0 since 2022", "+0.8 since 2024, clear change", "0.0 since 2022",
                                   "0.0 since 2024, within what chance would do"});
}

TEST_CASE("with groups there is a line for each and a round in which one may not be shown is a gap") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(2));
    auto scores = made_up::years(questionnaire, 3);
    made_up::add_groups(scores, 3);
    scores.rounds[1].groups = scores.rounds[2].groups;
    scores.rounds[1].groups[2] = {"place", "place3", Hidden::small, 0, {}};
    auto options = options_for(500);
    options.by = "place";
    const auto scene = chart(scores, questionnaire, options);
    CHECK(made_up::text_of(scene, "axis") == "2024 2026 2024 2026");
    CHECK(lines_of(scene, false).size() == 2);  // the first group, in two dimensions
    CHECK(lines_of(scene, false, "#CC79A7").empty());
    CHECK(scene.description.find("place1: 1.0, n 10") != std::string::npos);
}

TEST_CASE("signs of changes are those of the language and nothing is minus zero") {
    CHECK(signed_in(made_up::words("en"), 0.56) == "+0.6");
    CHECK(signed_in(made_up::words("fr"), 0.56) == "+0,6");
    CHECK(signed_in(made_up::words("fr"), -1.2) == "\u22121,2");
    CHECK(signed_in(made_up::words("en"), -0.04) == "0.0");
}

TEST_CASE("slopes need two rounds") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    CHECK_THROWS_WITH_AS(chart(made_up::years(questionnaire, 1), questionnaire, options_for(500)),
                         "there are no two rounds to draw slopes between", Failure);
}

TEST_CASE("no text of a slope chart meets another or leaves it at any number of dimensions and rounds") {
    for (const double width : {430.0, 800.0})
        for (std::size_t dimensions = 3; dimensions <= 15; dimensions += 4)
            for (std::size_t rounds = 2; rounds <= 8; ++rounds) {
                CAPTURE(width);
                CAPTURE(dimensions);
                CAPTURE(rounds);
                const auto names = made_up::long_french_names(dimensions);
                const auto questionnaire = made_up::questionnaire(names);
                const auto scores = made_up::years(questionnaire, rounds);
                const auto comparison = made_up::compared(scores);
                for (const auto* intervals : {static_cast<const Comparison*>(nullptr), &comparison}) {
                    const auto scene = chart(scores, questionnaire, options_for(width, "fr"), intervals);
                    CHECK(made_up::listed(made_up::text_faults(scene)) == "");
                    for (const auto& name : names) CHECK(made_up::says(scene, name));
                }
            }
}
