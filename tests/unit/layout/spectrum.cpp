// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <algorithm>
#include <cmath>
#include "base/problem.hpp"
#include "layout/made_up.hpp"
#include "layout/spectrum_figure.hpp"
#include "layout/wheel.hpp"

using namespace socratic;

namespace {

QuestionScores answers(const std::string& id, std::vector<long> counts, double median) {
    QuestionScores question;
    question.id = id;
    for (const auto count : counts) question.n += count;
    question.counts = std::move(counts);
    question.median = median;
    return question;
}

struct Sample {
    Questionnaire questionnaire = made_up::questionnaire({"Vision & strategy", "Leadership", "Money & time"});
    Scores scores = made_up::scores(questionnaire);

    Sample() {
        questionnaire.kind = scores.kind = Kind::spectrum;
        questionnaire.sections.clear();
        questionnaire.scale = scores.scale = {0, 4, {}};
        for (int level = 0; level <= 4; ++level)
            questionnaire.scale.levels[level].name = plain_text("Name " + std::to_string(level));
        auto& round = scores.rounds[0];
        for (std::size_t i = 0; i < 3; ++i) {
            auto& dimension = round.dimensions[i];
            dimension = {};
            dimension.id = questionnaire.dimensions[i].id;
            dimension.n = 16;
            dimension.median = 1;
            dimension.questions = {answers(dimension.id, {4, 8, 4, 0, 0}, 1),
                                   answers(aim_id(dimension.id), {0, 0, 0, 10, 6}, 3)};
            dimension.questions[1].aim = true;
        }
    }
    Scene draw(const std::string& size = "A4", const std::string& by = "") const {
        WheelOptions options;
        options.language = "en";
        options.size = *find_page_size(size);
        options.by = by;
        return layout_spectrum(scores, questionnaire, made_up::words("en"), options, made_up::measure);
    }
};

/// Radii by fill; the two samples of the legend come first.
std::vector<Arc> circles(const Scene& scene, Colour stroke_or_fill) {
    std::vector<Arc> found;
    for (const auto& shape : scene.shapes)
        if (const auto* arc = std::get_if<Arc>(&shape))
            if (arc->fill == stroke_or_fill || (arc->stroke && arc->stroke->colour == stroke_or_fill))
                found.push_back(*arc);
    return found;
}

const Theme& theme() { return themes().front(); }

}  // namespace

TEST_CASE("the area of a circle is the share of the people who chose the level") {
    const Sample sample;
    const auto scene = sample.draw();
    const auto today = circles(scene, theme().answers.colour);
    REQUIRE(today.size() == 2 + 3 * 3);
    CHECK(today[3].radius / today[2].radius == doctest::Approx(std::sqrt(2.0)));
    CHECK(today[2].radius == doctest::Approx(today[4].radius));
    CHECK(today[3].centre.x - today[2].centre.x == doctest::Approx(today[4].centre.x - today[3].centre.x));
    CHECK(circles(scene, theme().target.colour).size() == 2 + 3 * 2);
    // Counts, none for a level nobody chose, and a level's number over each column.
    const auto figures = made_up::text_of(scene, "figure");
    for (const auto* count : {"4", "8", "10", "6"}) CHECK(figures.find(count) != std::string::npos);
    CHECK(made_up::text_of(scene, "label").find("Name 4") != std::string::npos);
}

TEST_CASE("today's median points up and that of the aim down between the lanes") {
    const Sample sample;
    const auto scene = sample.draw();
    const auto today = circles(scene, theme().answers.colour), aims = circles(scene, theme().target.colour);
    std::vector<Lines> up, down;
    for (const auto& shape : scene.shapes)
        if (const auto* lines = std::get_if<Lines>(&shape); lines != nullptr && lines->closed)
            (lines->parts[0][0].y < lines->parts[0][1].y ? up : down).push_back(*lines);
    REQUIRE(up.size() == 4);
    REQUIRE(down.size() == 4);
    CHECK(up[1].parts[0][0].x == doctest::Approx(today[3].centre.x));
    CHECK(down[1].parts[0][0].x == doctest::Approx(aims[2].centre.x));
    CHECK(up[1].parts[0][1].y <= down[1].parts[0][1].y);  // they never meet
}

TEST_CASE("an agreed level is framed and one between two levels frames both") {
    Sample sample;
    sample.scores.rounds[0].dimensions[0].agreed = 1;
    sample.scores.rounds[0].dimensions[1].agreed = 1.5;
    const auto scene = sample.draw();
    std::vector<double> widths;
    for (const auto& shape : scene.shapes)
        if (const auto* bar = std::get_if<Bar>(&shape); bar != nullptr && bar->stroke)
            widths.push_back(bar->width);
    REQUIRE(widths.size() == 3);  // the sample of the legend first
    const auto today = circles(scene, theme().answers.colour);
    CHECK(widths[2] - widths[1] == doctest::Approx(today[3].centre.x - today[2].centre.x));
}

TEST_CASE("what is not shown is said in its row") {
    Sample sample;
    auto& dimensions = sample.scores.rounds[0].dimensions;
    dimensions[0].questions[1].counts.reset();
    dimensions[0].questions[1].hidden = Hidden::small;
    dimensions[1].questions[0].asked = false;
    dimensions[1].questions[0].counts.reset();
    dimensions[1].median.reset();
    dimensions[1].gap = Gap::not_asked;
    const auto figures = made_up::text_of(sample.draw(), "figure");
    CHECK(figures.find("fewer than 5 answers") != std::string::npos);
    CHECK(figures.find("not asked") != std::string::npos);
}

TEST_CASE("groups have grids side by side with one row of names") {
    Sample sample;
    auto& round = sample.scores.rounds[0];
    for (const auto* value : {"hq", "field"}) {
        GroupScores group;
        group.fact = "place";
        group.value = value;
        group.n = 16;
        group.dimensions = round.dimensions;
        round.groups.push_back(group);
    }
    const auto scene = sample.draw("A4", "place");
    CHECK(circles(scene, theme().answers.colour).size() == 2 + 2 * 3 * 3);
    const auto labels = made_up::text_of(scene, "label");
    CHECK(labels.find("hq") != std::string::npos);
    CHECK(labels.find("field") != std::string::npos);
    CHECK(labels.find("Leadership") == labels.rfind("Leadership"));
    CHECK(made_up::text_of(scene, "key").find("Name 2") != std::string::npos);
}

TEST_CASE("every text of a spectrum is on the page on every paper") {
    const Sample sample;
    for (const auto* size : {"A4", "A4-landscape", "A5", "letter", "A3", "960x540", "800x800"}) {
        CAPTURE(size);
        const auto scene = sample.draw(size);
        for (const auto& shape : scene.shapes)
            if (const auto* line = std::get_if<TextLine>(&shape)) {
                const auto box = box_of(*line);
                CHECK(box.left >= 0);
                CHECK(box.right <= scene.width);
                CHECK(box.top >= 0);
                CHECK(box.bottom <= scene.height);
            }
    }
    CHECK_THROWS_AS(sample.draw("250x130"), const Failure&);
}

TEST_CASE("a spectrum is told in words") {
    const auto words = Sample().draw().description;
    CHECK(
        words.find("Leadership – today – 0 Name 0: 4, 1 Name 1: 8, 2 Name 2: 4, 3 Name 3: 0, 4 Name 4: 0, "
                   "median 1; aim – 0 Name 0: 0, 1 Name 1: 0, 2 Name 2: 0, 3 Name 3: 10, 4 Name 4: 6, median "
                   "3.") != std::string::npos);
}

TEST_CASE("a figure of a spectrum goes from edge to edge and is as high as its rows make it") {
    const Sample sample;
    WheelOptions options;
    options.language = "en";
    const auto words = made_up::words("en");
    const FigureSource source{sample.scores, sample.questionnaire, words, made_up::measure};
    for (const double width : {483.0, 345.0, 270.0}) {
        CAPTURE(width);
        options.size = {width, 0};
        const auto scene = layout_spectrum_figure(source, options, 46);
        CHECK(scene.width == width);
        CHECK(layout_spectrum_figure(source, options, 50).height - scene.height == doctest::Approx(3 * 4));
        for (const auto& shape : scene.shapes)
            if (const auto* line = std::get_if<TextLine>(&shape)) {
                CHECK(box_of(*line).left >= -0.01);
                CHECK(box_of(*line).right <= width + 0.01);
                CHECK(box_of(*line).bottom <= scene.height + 0.01);
            }
    }
}
