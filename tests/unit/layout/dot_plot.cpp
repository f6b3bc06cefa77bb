// SPDX-License-Identifier: MIT
#include "layout/dot_plot.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <cmath>
#include "base/problem.hpp"
#include "layout/made_up_years.hpp"

using namespace socratic;

namespace {

WheelOptions options_for(double width, const std::string& language = "en") {
    WheelOptions options;
    options.language = language;
    options.size = {width, 0};
    return options;
}

Scene plot(const Scores& scores, const Questionnaire& questionnaire, const WheelOptions& options,
           const Comparison* comparison = nullptr) {
    const auto words = made_up::words(options.language);
    const Measure measure = made_up::measure;
    return layout_dot_plot({scores, questionnaire, words, measure, comparison}, options);
}

std::vector<Point> discs(const Scene& scene, const std::string& hex) {
    std::vector<Point> found;
    for (const auto& shape : scene.shapes)
        if (const auto* arc = std::get_if<Arc>(&shape); arc != nullptr && arc->fill == colour(hex))
            found.push_back(arc->centre);
    return found;
}

/// Where the number of a level stands above the rows.
double x_of_level(const Scene& scene, const std::string& level) {
    for (const auto& line : made_up::texts(scene, "ring"))
        if (line.text == level) return line.at.x;
    FAIL("no number ", level);
    return 0;
}

std::size_t count_lines_of_colour(const Scene& scene, Colour wanted, double width) {
    std::size_t count = 0;
    for (const auto& shape : scene.shapes)
        if (const auto* lines = std::get_if<Lines>(&shape))
            if (lines->stroke && lines->stroke->colour == wanted && lines->stroke->width == width) ++count;
    return count;
}

}  // namespace

TEST_CASE("marks of a dot plot stand at their levels") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    auto scores = made_up::scores(questionnaire);
    const double means[] = {0, 5, 2.5};
    for (std::size_t i = 0; i < 3; ++i) scores.rounds[0].dimensions[i].mean = means[i];
    const auto scene = plot(scores, questionnaire, options_for(500));
    const double lowest = x_of_level(scene, "0"), highest = x_of_level(scene, "5");
    const auto found = discs(scene, "#0072B2");
    // One above the column of figures, one a row, one in the legend.
    REQUIRE(found.size() == 5);
    CHECK(found[1].x == doctest::Approx(lowest));
    CHECK(found[2].x == doctest::Approx(highest));
    CHECK(found[3].x == doctest::Approx((lowest + highest) / 2));
    CHECK(found[1].y < found[2].y);
}

TEST_CASE("beside the marks stand the figures with the number of people") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    auto scores = made_up::years(questionnaire, 2);
    const auto scene = plot(scores, questionnaire, options_for(500, "fr"));
    const auto values = made_up::text_of(scene, "value");
    // 2024: 1,0 and a gap; 2026: 1,5; then what was agreed, and the target.
    CHECK(values.starts_with("1,0 n\u00A022 1,5 n\u00A022 2,5 4 – 2,5 n\u00A022 3 4 "));
    CHECK(made_up::text_of(scene, "heading") == "2024 2026 convenu cible");
}

TEST_CASE("a dimension that a round did not ask says so under its name") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    const auto scene = plot(made_up::years(questionnaire, 2), questionnaire, options_for(500));
    const auto notes = made_up::texts(scene, "figure");
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].text == "2024: not asked");
    CHECK(notes[0].part_of == "D2");
}

TEST_CASE("a dimension that rests on fewer questions says on how many") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    auto scores = made_up::years(questionnaire, 2);
    for (auto& round : scores.rounds) {
        round.dimensions[0].questions_used = 3;
        round.dimensions[0].questions_of = 4;
    }
    const auto scene = plot(scores, questionnaire, options_for(500));
    CHECK(made_up::texts(scene, "figure")[0].text == "3 of 4 questions");
}

TEST_CASE("intervals are drawn for each round that has them and take the middle half's place") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    const auto scores = made_up::years(questionnaire, 2);
    const auto comparison = made_up::compared(scores);
    const auto with = plot(scores, questionnaire, options_for(500), &comparison);
    const auto without = plot(scores, questionnaire, options_for(500));
    const auto count_bars = [](const Scene& scene) {
        return std::count_if(scene.shapes.begin(), scene.shapes.end(),
                             [](const Shape& shape) { return std::holds_alternative<Bar>(shape); });
    };
    CHECK(count_lines_of_colour(with, colour("#0072B2"), 1.1) == 3);
    CHECK(count_lines_of_colour(with, colour("#757575"), 1.1) == 2);  // one was not asked
    CHECK(count_bars(with) == 0);
    CHECK(count_bars(without) == 4);  // with the legend's
    // "interval 1.2 to 1.8" in the words for those who do not see it.
    CHECK(with.description.find("answers of 2026: 1.5, n 22, middle half") != std::string::npos);
    CHECK(with.description.find("interval 1.2 to 1.8") != std::string::npos);
}

TEST_CASE("an interval is cut at the ends of the scale") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(1));
    auto scores = made_up::scores(questionnaire);
    scores.rounds[0].dimensions[0].mean = 4.9;
    const auto comparison = made_up::compared(scores);
    const auto scene = plot(scores, questionnaire, options_for(500), &comparison);
    const double highest = x_of_level(scene, "5");
    for (const auto& shape : scene.shapes)
        if (const auto* lines = std::get_if<Lines>(&shape); lines != nullptr && lines->parts.size() == 3)
            for (const auto& part : lines->parts)
                for (const auto& point : part) CHECK(point.x <= highest + 1e-9);
}

TEST_CASE("with scales of their own dimensions have no common levels but numbers at their ends") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    questionnaire.dimensions[1].scale = Scale{1, 10, {}};
    auto scores = made_up::scores(questionnaire);
    scores.rounds[0].dimensions[1].mean = 10;
    const auto scene = plot(scores, questionnaire, options_for(500));
    CHECK(made_up::text_of(scene, "ring") == "0 5 1 10 0 5");
    const auto rings = made_up::texts(scene, "ring");
    const auto found = discs(scene, "#0072B2");
    CHECK(found[2].x < rings[3].at.x);
    CHECK(found[2].x > rings[3].at.x - 8);
}

TEST_CASE("groups that may not be shown leave the newest round alone") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    auto scores = made_up::years(questionnaire, 2);
    made_up::add_groups(scores, 2);
    scores.rounds.back().groups[0].hidden = Hidden::small;
    auto options = options_for(500);
    options.by = "place";
    const auto scene = plot(scores, questionnaire, options);
    CHECK(made_up::text_of(scene, "heading") == "2026 agreed target");
}

TEST_CASE("a figure of a group that may not be shown is a gap that tells no number") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    auto scores = made_up::years(questionnaire, 1);
    made_up::add_groups(scores, 3);
    auto options = options_for(500);
    options.by = "place";
    const auto scene = plot(scores, questionnaire, options);
    CHECK(made_up::text_of(scene, "figure") == "place2: not shown");
}

TEST_CASE("no text of a dot plot meets another or is cut at any number of dimensions and rounds") {
    for (const double width : {430.0, 800.0})
        for (std::size_t dimensions = 3; dimensions <= 15; dimensions += 4)
            for (std::size_t rounds = 1; rounds <= 8; ++rounds) {
                CAPTURE(width);
                CAPTURE(dimensions);
                CAPTURE(rounds);
                const auto names = made_up::long_french_names(dimensions);
                const auto questionnaire = made_up::questionnaire(names);
                const auto scores = made_up::years(questionnaire, rounds);
                const auto comparison = made_up::compared(scores);
                for (const auto* intervals : {static_cast<const Comparison*>(nullptr), &comparison}) {
                    const auto scene = plot(scores, questionnaire, options_for(width, "fr"), intervals);
                    CHECK(made_up::listed(made_up::text_faults(scene)) == "");
                    for (const auto& name : names) CHECK(made_up::says(scene, name));
                }
            }
}

TEST_CASE("up to eight groups fit beside a dot plot") {
    const auto questionnaire = made_up::questionnaire(made_up::long_french_names(10));
    for (std::size_t groups = 2; groups <= 8; ++groups) {
        CAPTURE(groups);
        auto scores = made_up::years(questionnaire, 2);
        made_up::add_groups(scores, groups);
        auto options = options_for(511, "fr");
        options.by = "place";
        CHECK(made_up::listed(made_up::text_faults(plot(scores, questionnaire, options))) == "");
    }
}

TEST_CASE("a dot plot that has too little height says so") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(12));
    auto options = options_for(500);
    options.size.height = 150;
    CHECK_THROWS_WITH_AS(plot(made_up::scores(questionnaire), questionnaire, options),
                         "a figure does not fit on 500 x 150 points", Failure);
}

TEST_CASE("a community alone has its means, its middle halves and how many members they are of") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(2));
    auto scores = made_up::scores(questionnaire);
    CommunityLayer community;
    community.members = 11;
    for (auto dimension : scores.rounds[0].dimensions) {
        dimension.n = 9;
        dimension.mean = 2.5;
        dimension.q1 = 2;
        dimension.q3 = 3;
        community.dimensions.push_back(dimension);
    }
    scores.rounds.clear();
    auto options = options_for(500);
    options.community = &community;
    const auto scene = plot(scores, questionnaire, options);
    const double middle = (x_of_level(scene, "2") + x_of_level(scene, "3")) / 2;
    std::size_t bars = 0;
    for (const auto& shape : scene.shapes)
        if (const auto* bar = std::get_if<Bar>(&shape); bar != nullptr && bar->fill)
            bars += std::abs(bar->middle.x - middle) < 0.01 ? 1 : 0;
    CHECK(bars == 2);
    CHECK(std::all_of(scene.shapes.begin(), scene.shapes.end(), [](const auto& shape) {
        const auto* bar = std::get_if<Bar>(&shape);
        return bar == nullptr || !bar->fill || bar->stroke;  // seen on a grey photocopy
    }));
    CHECK(made_up::text_of(scene, "value").find("9\u00A0members") != std::string::npos);
    CHECK(scene.description.find("community: 2.5, 9 members, middle half 2.0 to 3.0") != std::string::npos);
}
