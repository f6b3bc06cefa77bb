// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "layout/made_up.hpp"
#include "layout/wheel.hpp"

using namespace socratic;

namespace {

struct Sample {
    Questionnaire questionnaire = made_up::questionnaire({"Vision & strategy", "Leadership", "Money & time"});
    BlankOptions options;

    Sample() {
        questionnaire.kind = Kind::spectrum;
        questionnaire.sections.clear();
        questionnaire.scale = {0, 4, {}};
        for (int level = 0; level <= 4; ++level)
            questionnaire.scale.levels[level].name = plain_text("Name " + std::to_string(level));
        for (auto& dimension : questionnaire.dimensions) {
            dimension.questions.resize(1);
            for (int level = 0; level <= 4; ++level)
                dimension.questions[0].anchors[level] =
                    plain_text("what " + dimension.id + " looks like to those at " + std::to_string(level));
        }
        questionnaire.varies = plain_text("It varies");
        questionnaire.dont_know = plain_text("I don’t know");
        options.language = "en";
    }
    Scene draw(const std::string& size = "A4", int spare = 0) {
        options.size = *find_page_size(size);
        options.spare = spare;
        return layout_poster(questionnaire, made_up::words("en"), options, made_up::measure);
    }
};

std::vector<Box> boxes(const Scene& scene) {
    std::vector<Box> found;
    for (const auto& shape : scene.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape)) found.push_back(box_of(*line));
    return found;
}

long count(const std::string& text, const std::string& part) {
    long times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
    return times;
}

}  // namespace

TEST_CASE("a poster has the description of every level, the names, and columns for other answers") {
    const auto labels = made_up::text_of(Sample().draw(), "label");
    for (const auto* id : {"D1", "D2", "D3"})
        for (int level = 0; level <= 4; ++level)
            CHECK(labels.find("what " + std::string(id)) != std::string::npos);
    CHECK(count(labels, "looks like") == 15);
    CHECK(labels.find("Vision & strategy") != std::string::npos);
    CHECK(labels.find("Name 4") != std::string::npos);
    CHECK(labels.find("It varies") != std::string::npos);
    CHECK(labels.find("I don’t know") != std::string::npos);
}

TEST_CASE("each row has a lane for today and one for the aim, spare rows too") {
    const auto lanes = [](const Scene& scene) { return made_up::text_of(scene, "figure"); };
    CHECK(count(lanes(Sample().draw()), "today") == 3);
    CHECK(count(lanes(Sample().draw("A4", 2)), "aim") == 5);
}

TEST_CASE("no text of a poster leaves the page or meets another one, from A4 to A0") {
    for (const auto* size : {"A4", "A3", "A0", "letter", "A3-landscape", "960x540"}) {
        CAPTURE(size);
        const auto scene = Sample().draw(size);
        const auto all = boxes(scene);
        for (std::size_t i = 0; i < all.size(); ++i) {
            CHECK(all[i].left >= 15);
            CHECK(all[i].right <= scene.width - 15);
            CHECK(all[i].bottom <= scene.height - 15);
            for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(touches(all[i], all[j]));
        }
    }
}

TEST_CASE("a page that is too small for the descriptions is refused") {
    Sample sample;
    CHECK_THROWS_AS(sample.draw("160x160"), const Failure&);
}

TEST_CASE("a poster is told in words") {
    CHECK(Sample().draw().description.find("Leadership – 0 what D2 looks like to those at 0; 1 ") !=
          std::string::npos);
}
