// SPDX-License-Identifier: MIT
#include "layout/wheel.hpp"
#include <doctest/doctest.h>
#include <cmath>
#include "layout/wheel_fixture.hpp"

using namespace socratic;
using namespace wheel_fixture;

TEST_CASE("markers stand where their values are") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(4));
    auto scores = made_up::scores(questionnaire);
    const double means[] = {3, 5, 0, 2.5};
    for (std::size_t i = 0; i < 4; ++i) scores.rounds[0].dimensions[i].mean = means[i];
    const auto scene = draw(scores, questionnaire, options_in("en"));
    const auto rim = made_up::rim(scene);
    std::vector<Point> discs;
    for (const auto& shape : scene.shapes)
        if (const auto* arc = std::get_if<Arc>(&shape); arc != nullptr && arc->fill == colour("#0072B2"))
            discs.push_back({arc->centre.x - rim.centre.x, arc->centre.y - rim.centre.y});
    // The legend's sample comes first; then clockwise from twelve o'clock. Level 0 is at 8 % of the rim.
    REQUIRE(discs.size() == 5);
    const double r = rim.radius;
    CHECK(discs[1].y == doctest::Approx(-r * (0.08 + 0.92 * 0.6)));
    CHECK(discs[2].x == doctest::Approx(r));
    CHECK(discs[3].y == doctest::Approx(r * 0.08));
    CHECK(discs[4].x == doctest::Approx(-r * 0.54));
}

TEST_CASE("the head of the page names organisation questionnaire date and people") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    const auto scores = made_up::scores(questionnaire);
    CHECK(made_up::text_of(draw(scores, questionnaire, options_in("en")), "title") ==
          "Three Shores fictional A questionnaire, questionnaire\u00A0version\u00A01.0.0 "
          "3\u00A0February\u00A02026 · 23 of 31 people answered (74%)");
    CHECK(made_up::text_of(draw(scores, questionnaire, options_in("fr")), "title") ==
          "Three Shores fictional A questionnaire, version\u00A01.0.0\u00A0du\u00A0questionnaire "
          "3\u00A0février\u00A02026 · 23 personnes ont répondu sur 31 invitées (74\u00A0%)");
}

TEST_CASE("figures stand under the names with the decimal comma of the language") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    scores.rounds[0].dimensions[0].mean = 3.25;
    scores.rounds[0].dimensions[0].views = Views::split;
    const auto english = made_up::texts(draw(scores, questionnaire, options_in("en")), "figure");
    CHECK(english[0].text == "3.3\u00A0·\u00A0n\u00A022");
    const auto french = made_up::text_of(draw(scores, questionnaire, options_in("fr")), "figure");
    CHECK(contains(french, "3,3\u00A0·\u00A0n\u00A022"));
    CHECK(contains(french, "avis\u00A0partagés"));
}

TEST_CASE("a gap has no marker and no tint and its spoke says why") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    for (const auto& [gap, hidden, why] :
         {std::tuple{Gap::hidden, Hidden::small, "fewer\u00A0than\u00A05\u00A0answers"},
          {Gap::hidden, Hidden::complement, "not\u00A0shown"},
          {Gap::nobody_scored, Hidden::no, "no\u00A0answers"},
          {Gap::not_asked, Hidden::no, "not\u00A0asked"},
          {Gap::too_few_common, Hidden::no, "too few common questions"}}) {
        auto scores = made_up::scores(questionnaire);
        auto& dimension = scores.rounds[0].dimensions[1];
        dimension = {};
        dimension.id = "D2";
        dimension.gap = gap;
        dimension.hidden = hidden;
        const auto scene = draw(scores, questionnaire, options_in("en"));
        std::string said;
        for (const auto& line : made_up::texts(scene, "figure"))
            if (line.part_of == "D2") said += (said.empty() ? "" : " ") + line.text;
        CHECK(said == why);
        int discs = 0, areas = 0;
        for (const auto& shape : scene.shapes) {
            if (const auto* arc = std::get_if<Arc>(&shape); arc != nullptr && arc->fill == colour("#0072B2"))
                ++discs;
            if (const auto* lines = std::get_if<Lines>(&shape);
                lines != nullptr && lines->closed && lines->parts[0].size() == 5)
                ++areas;
        }
        CHECK(discs == 1 + 4);
        CHECK(areas == 0);
    }
}

TEST_CASE("spokes with scales of their own have no common rings and each says its ends") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    questionnaire.dimensions[1].scale = Scale{1, 7, {}};
    const auto scene = draw(made_up::scores(questionnaire), questionnaire, options_in("en"));
    CHECK(made_up::text_of(scene, "ring") == "5 0 7 1 5 0 5 0 5 0");
    CHECK(contains(made_up::text_of(scene, "note"), "Each spoke has a scale of its own"));
    CHECK(made_up::faults(scene) == std::vector<std::string>{});
}

TEST_CASE(
    "the numbers of own scales keep clear of markers at the rim and a scale of two levels has two decimals") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    questionnaire.dimensions[1].scale = Scale{0, 1, {}};
    auto scores = made_up::scores(questionnaire);
    for (auto& dimension : scores.rounds[0].dimensions) dimension.mean = 5;
    scores.rounds[0].dimensions[1].mean = 0.625;
    const auto scene = draw(scores, questionnaire, options_in("en"));
    CHECK(contains(made_up::text_of(scene, "figure"), "0.63"));
    const auto rim = made_up::rim(scene);
    for (const auto& number : made_up::texts(scene, "ring")) {
        if (number.text != "5") continue;
        for (const double turn : {0.0, 0.4, 0.6, 0.8}) {
            const auto marker = polar(rim.centre, turn, rim.radius);
            // From the middle of the number to that of the marker: more than half of each.
            CHECK(std::hypot(number.at.x - marker.x, number.at.y - number.style.size * 0.36 - marker.y) > 7);
        }
    }
}

TEST_CASE("41 questions are 41 spokes with their dimensions as arcs") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(10));
    auto scores = made_up::scores(questionnaire);
    int count = 0;
    for (std::size_t i = 0; i < 10; ++i)
        for (int k = 0; k < (i == 4 ? 5 : 4); ++k, ++count) {
            Question question;
            question.id = "Q" + std::to_string(count + 1);
            question.text =
                plain_text("We have a policy adopted by the board and still in force in every office");
            questionnaire.dimensions[i].questions.push_back(question);
            questionnaire.dimensions[i].short_name = plain_text("Short");
            QuestionScores figures;
            figures.id = question.id;
            figures.mean = 2;
            figures.n = 20;
            scores.rounds[0].dimensions[i].questions.push_back(figures);
        }
    REQUIRE(count == 41);
    auto options = options_in("en");
    options.questions = true;
    for (const auto* size : {"A4", "960x540", "A0"}) {
        options.size = *find_page_size(size);
        const auto scene = draw(scores, questionnaire, options);
        CHECK(made_up::faults(scene) == std::vector<std::string>{});
        CHECK(made_up::label_boxes(scene).size() == 41);
        int arcs = 0;
        for (const auto& shape : scene.shapes)
            if (std::holds_alternative<ArcText>(shape)) ++arcs;
        CHECK(arcs == 10);
    }
}

TEST_CASE("eight questions have their wording at their spokes") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(2));
    auto scores = made_up::scores(questionnaire);
    for (std::size_t i = 0; i < 2; ++i)
        for (int k = 0; k < 4; ++k) {
            Question question;
            question.id = "Q" + std::to_string(4 * static_cast<int>(i) + k + 1);
            question.text = plain_text("We have a policy in force");
            questionnaire.dimensions[i].questions.push_back(question);
        }
    auto options = options_in("en");
    options.questions = true;
    const auto scene = draw(scores, questionnaire, options);
    CHECK(contains(made_up::text_of(scene, "label"), "Q1"));
    CHECK(contains(made_up::text_of(scene, "figure"), "We have a policy"));
}

TEST_CASE("what was left out is said in words") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    auto& left = scores.rounds[0].left_out;
    left.empty_sheets = 2;
    left.not_asked = {"A1"};
    left.not_common = {"B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"};
    left.hidden_questions = {"C1"};
    scores.minimum_group = 3;
    scores.minimum_lowered = true;
    CHECK(made_up::text_of(draw(scores, questionnaire, options_in("en")), "note") ==
          "Read along the spokes; the area means nothing. Under each name: mean of 2026 · number of people. "
          "Left out: "
          "2 empty sheets; a question that was not asked (A1); 10 questions that differ between the rounds "
          "(B1, B2, "
          "B3, B4, B5, B6, B7, B8, 2 more); a question with fewer than 3 answers (C1). Figures are shown "
          "from 3 "
          "answers on; 5 is the usual minimum.");
}

TEST_CASE("the description says the figures in words") {
    const auto questionnaire = made_up::questionnaire({"One", "Two", "Three"});
    auto scores = made_up::scores(questionnaire);
    scores.rounds[0].dimensions[0].target = 4;
    scores.rounds[0].dimensions[2] = {};
    scores.rounds[0].dimensions[2].id = "D3";
    scores.rounds[0].dimensions[2].gap = Gap::nobody_scored;
    const auto scene = draw(scores, questionnaire, options_in("en"));
    CHECK(scene.title == "The wheel of Three Shores (fictional), 3 February 2026");
    CHECK(scene.description ==
          "Scale from 0 to 5. Answers of 2026, mean (n = 23). Targets. "
          "One – answers of 2026: 1.5, n 22, middle half 0.8 to 2.5; target: 4. "
          "Two – answers of 2026: 2.5, n 22, middle half 1.8 to 3.5. "
          "Three – answers of 2026: no answers.");
    CHECK(scene.language == "en");
}

TEST_CASE("the same input gives the same scene") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(24));
    const auto scores = made_up::scores(questionnaire);
    const auto options = options_in("fr");
    CHECK(draw(scores, questionnaire, options) == draw(scores, questionnaire, options));
}

TEST_CASE("no key of the catalogue is shown in place of its words") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    add_earlier_round(scores);
    scores.rounds[1].left_out.empty_sheets = 1;
    for (const auto* language : {"en", "es", "fr"})
        for (const auto spread : {SpreadMark::bars, SpreadMark::dots}) {
            auto options = options_in(language);
            options.spread = spread;
            const auto scene = draw(scores, questionnaire, options);
            for (const auto* prefix :
                 {"head.", "legend.", "spoke.", "gap.", "note.", "left.", "say.", "read.", "key."})
                CHECK_MESSAGE(!contains(print(scene), std::string(" ") + prefix), prefix);
        }
}

TEST_CASE("the scene of a wheel on A4 in French is as agreed") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(6));
    auto scores = made_up::scores(questionnaire);
    add_earlier_round(scores);
    for (auto& dimension : scores.rounds.back().dimensions) dimension.target = 4;
    CHECK(made_up::equals_golden(draw(scores, questionnaire, options_in("fr")), "wheel-a4-fr"));
}

TEST_CASE("the scene of a wheel on a screen in English is as agreed") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(10));
    auto scores = made_up::scores(questionnaire);
    for (auto& dimension : scores.rounds.back().dimensions) dimension.agreed = 3;
    CHECK(made_up::equals_golden(draw(scores, questionnaire, options_in("en", "960x540")), "wheel-wide-en"));
}
