// SPDX-License-Identifier: MIT
#include "forms/scales_used.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("equal scales are one and a dimension that asks nothing plays no part") {
    Questionnaire questionnaire;
    questionnaire.scale = {0, 5, {}};
    for (const auto* id : {"A", "B", "C", "D", "E"}) {
        auto& dimension = questionnaire.dimensions.emplace_back();
        dimension.id = id;
        dimension.questions.emplace_back();
    }
    questionnaire.dimensions[0].scale = Scale{1, 4, {}};
    questionnaire.dimensions[2].scale = Scale{0, 5, {}};
    questionnaire.dimensions[3].scale = Scale{1, 4, {{1, {plain_text("low"), {}}}}};
    questionnaire.dimensions[4].questions[0].off = true;
    const auto used = scales_used(questionnaire);
    REQUIRE(used.size() == 3);
    CHECK(used[0].scale->max == 4);
    CHECK(used[0].dimensions == std::vector<std::size_t>{0});
    CHECK(used[1].scale->max == 5);
    CHECK(used[1].dimensions == std::vector<std::size_t>{1, 2});
    CHECK(used[2].dimensions == std::vector<std::size_t>{3});
}
