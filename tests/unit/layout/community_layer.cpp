// SPDX-License-Identifier: MIT
#include "layout/community_layer.hpp"
#include <doctest/doctest.h>
#include "layout/communities_wheel.hpp"
#include "layout/two_communities.hpp"
#include "layout/wheel_fixture.hpp"

using namespace socratic;
using namespace wheel_fixture;

namespace {

constexpr const char* accepted =
    "Figures of the community are shown although those of an earlier run less these are of fewer than "
    "4 members.";

CommunityFigures figures() {
    CommunityFigures made;
    made.members = 11;
    for (const char* id : {"D1", "D2", "D3"}) {
        CommunityDimension dimension;
        dimension.id = id;
        dimension.level = made_up::members(2.5, 9);
        made.dimensions.push_back(dimension);
    }
    return made;
}

/// The community's wheel, or that of a member beside it.
Scene drawn(const CommunityFigures& figures, bool alone, const std::string& language = "en") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(3));
    auto scores = made_up::scores(questionnaire);
    if (alone) scores.rounds.clear();
    const auto layer = community_layer(figures);
    auto options = options_in(language);
    options.community = &layer;
    return draw(scores, questionnaire, options);
}

}  // namespace

TEST_CASE("the wheel of a community says of which year it is") {
    auto of_a_year = figures();
    of_a_year.year = 2026;
    const auto scene = drawn(of_a_year, true);
    CHECK(contains(made_up::text_of(scene, "title"), "11 members · 2026"));
    CHECK(made_up::text_of(scene, "legend") == "The community 2026, mean of the members");
    CHECK(scene.title.ends_with(", 2026"));
    CHECK(contains(scene.description, "The community 2026, mean of the members."));
    CHECK(contains(made_up::text_of(drawn(of_a_year, false), "legend"),
                   "The community 2026, mean of the members"));
    CHECK(contains(made_up::text_of(drawn(of_a_year, false, "fr"), "legend"),
                   "La communauté 2026, moyenne des membres"));
    CHECK(contains(made_up::text_of(drawn(of_a_year, false, "es"), "legend"),
                   "La comunidad 2026, promedio de los miembros"));
}

TEST_CASE("without a year the wheel of a community says none") {
    const auto scene = drawn(figures(), true);
    CHECK(contains(made_up::text_of(scene, "title"), "11 members"));
    CHECK(made_up::text_of(scene, "legend") == "The community, mean of the members");
    CHECK(!contains(scene.title, "20"));
    CHECK(!contains(made_up::text_of(scene, "note"), "earlier run"));
}

TEST_CASE("figures that were shown although an earlier run's differ by a few are said to be in the note") {
    auto shown = figures();
    shown.difference_accepted = true;
    CHECK(contains(made_up::text_of(drawn(shown, true), "note"), accepted));
    CHECK(contains(made_up::text_of(drawn(shown, false), "note"), accepted));
    CHECK(
        contains(made_up::text_of(drawn(shown, false, "fr"), "note"), "calcul précédent porte sur moins de"));
    CHECK(contains(made_up::text_of(drawn(shown, false, "es"), "note"), "vez anterior se basa en menos de"));
}

TEST_CASE("of two communities the wheel says which of them shows such figures, and their years") {
    made_up::TwoCommunities two;
    two.second.figures.year = 2025;
    two.second.figures.difference_accepted = true;
    const auto scene = layout_communities_wheel(two.text(), options_in("en"), made_up::measure);
    CHECK(contains(made_up::text_of(scene, "legend"), "The South 2025, mean of the members"));
    CHECK(contains(made_up::text_of(scene, "note"),
                   "The South shows figures although those of an earlier run less these are of fewer than"));
    CHECK(!contains(made_up::text_of(scene, "note"), "The North (fictional) shows figures"));
}

TEST_CASE("a member's wheel says that the version is the one of the community's questionnaire") {
    CHECK(contains(made_up::text_of(drawn(figures(), false), "title"), "of the community’s questionnaire"));
    CHECK(!contains(made_up::text_of(drawn(figures(), true), "title"), "of the community’s questionnaire"));
}
