// SPDX-License-Identifier: MIT
#include "layout/layers.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "layout/wheel_fixture.hpp"

using namespace socratic;
using namespace wheel_fixture;

TEST_CASE("by default a wheel shows the latest round its agreed levels the targets and then earlier rounds") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    add_earlier_round(scores);
    auto& latest = scores.rounds.back();
    CHECK(made_up::text_of(draw(scores, questionnaire, options_in("en")), "legend") ==
          "Answers of 2026, mean (n = 23) Middle half of the answers of 2026 Answers of 2023, mean (n = 19)");
    for (auto& dimension : latest.dimensions) {
        dimension.target = 4;
        dimension.target_by = "2027-06-30";
    }
    CHECK(contains(made_up::text_of(draw(scores, questionnaire, options_in("en")), "legend"),
                   "Targets for 30\u00A0June\u00A02027"));
    latest.dimensions[0].agreed = 3;
    latest.dimensions[0].target_by = "2028-06-30";
    const auto scene = draw(scores, questionnaire, options_in("en"));
    CHECK(made_up::text_of(scene, "legend") ==
          "Agreed in the room, 2026 Answers of 2026, mean (n = 23) Middle half of the answers of 2026 "
          "Targets for "
          "2027 to 2028");
    CHECK(contains(made_up::text_of(scene, "note"), "Left out: other rounds (2023)."));
    CHECK(contains(made_up::text_of(scene, "figure"), "no\u00A0level\u00A0agreed"));
}

TEST_CASE("an earlier gap is told under the name") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    add_earlier_round(scores);
    CHECK(contains(made_up::text_of(draw(scores, questionnaire, options_in("en")), "figure"),
                   "2023:\u00A0no\u00A0answers"));
}

TEST_CASE("reported rounds are dotted and said to be reported") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    add_earlier_round(scores);
    auto& reported = scores.rounds.front();
    reported.is_reported = true;
    for (auto& dimension : reported.dimensions) {
        dimension.mean = {};
        dimension.gap = Gap::none;
        dimension.reported = 2;
    }
    const auto scene = draw(scores, questionnaire, options_in("en"));
    CHECK(contains(made_up::text_of(scene, "legend"), "Figures reported for 2023"));
    const auto is_dotted = [](const Shape& shape) {
        const auto* lines = std::get_if<Lines>(&shape);
        return lines != nullptr && lines->stroke && !lines->stroke->dash.empty() &&
               lines->stroke->dash[0] == 0;
    };
    CHECK(std::count_if(scene.shapes.begin(), scene.shapes.end(), is_dotted) == 2);  // legend and wheel
}

TEST_CASE("a round with too few answers shows no figure of people and says so") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    auto& round = scores.rounds[0];
    round.hidden = Hidden::small;
    round.respondents = 0;
    round.invited = {};
    for (auto& dimension : round.dimensions) {
        const auto id = dimension.id;
        dimension = {};
        dimension.id = id;
        dimension.gap = Gap::hidden;
        dimension.hidden = Hidden::small;
        dimension.agreed = 2.5;
    }
    const auto scene = draw(scores, questionnaire, options_in("en"));
    CHECK(contains(made_up::text_of(scene, "title"), "fewer than 5 people answered"));
    CHECK(made_up::text_of(scene, "legend") == "Agreed in the room, 2026");
    CHECK(contains(made_up::text_of(scene, "note"), "answers of 2026: fewer than 5"));
    CHECK(made_up::texts(scene, "figure")[0].text == "agreed\u00A02.5");
}

TEST_CASE("groups of a fact are layers and a hidden one is neither named nor numbered") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    questionnaire.facts = {{"place",
                            plain_text("Place"),
                            {{"hq", plain_text("Headquarters")},
                             {"field", plain_text("Field")},
                             {"sea", plain_text("At sea")}}}};
    auto scores = made_up::scores(questionnaire);
    scores.rounds[0].groups = {group(scores, "hq", 12, 3), group(scores, "field", 7, 2)};
    GroupScores hidden;
    hidden.fact = "place";
    hidden.value = "sea";
    hidden.hidden = Hidden::small;
    scores.rounds[0].groups.push_back(hidden);
    auto options = options_in("en");
    options.by = "place";
    const auto scene = draw(scores, questionnaire, options);
    CHECK(made_up::text_of(scene, "legend") == "Headquarters (n = 12) Field (n = 7)");
    CHECK(made_up::texts(scene, "figure")[0].text == "3.0\u00A0·\u00A02.0");
    CHECK(
        contains(made_up::text_of(scene, "note"), "groups too small to be shown without exposing somebody"));
    CHECK_FALSE(contains(print(scene), "At sea"));
}

TEST_CASE("a single group has its number of people under the names") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    scores.rounds[0].groups = {group(scores, "hq", 12, 3)};
    auto options = options_in("en");
    options.by = "place";
    const auto scene = draw(scores, questionnaire, options);
    CHECK(made_up::texts(scene, "figure")[0].text == "3.0\u00A0·\u00A0n\u00A012");
    CHECK(contains(made_up::text_of(scene, "note"), "Under each name: mean · number of people."));
}

TEST_CASE("more than three groups become small wheels with a common key") {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    auto scores = made_up::scores(questionnaire);
    for (const auto* value : {"a", "b", "c", "d", "e"})
        scores.rounds[0].groups.push_back(group(scores, value, 6, 2.5));
    scores.rounds[0].groups[2].dimensions[1].mean = {};
    scores.rounds[0].groups[2].dimensions[1].hidden = Hidden::small;
    scores.rounds[0].groups[2].dimensions[1].gap = Gap::hidden;
    auto options = options_in("en");
    options.by = "place";
    for (const auto* size : {"A4", "960x540", "842x700", "A0"}) {
        CAPTURE(size);
        options.size = *find_page_size(size);
        const auto scene = draw(scores, questionnaire, options);
        CHECK(made_up::faults(scene) == std::vector<std::string>{});
        const double radius = made_up::rim(scene).radius;
        int rims = 0;
        for (const auto& shape : scene.shapes)
            if (const auto* arc = std::get_if<Arc>(&shape); arc != nullptr && arc->radius == radius) ++rims;
        CHECK(rims == 5);
        CHECK(contains(made_up::text_of(scene, "key"), "D1 Policy and strategy"));
        CHECK(contains(made_up::text_of(scene, "figure"), "without a figure: D2"));
    }
}
