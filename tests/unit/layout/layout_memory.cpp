// SPDX-License-Identifier: MIT
#include "layout/layout_memory.hpp"
#include <doctest/doctest.h>
#include "layout/wheel_fixture.hpp"

using namespace socratic;
using namespace wheel_fixture;

namespace {

/// The scores of one of many members: means from 1.0 to 4.9, views split here and there.
Scores scores_of(const Questionnaire& questionnaire, int member) {
    auto scores = made_up::scores(questionnaire);
    scores.organisation = plain_text("Member " + std::to_string(member));
    int d = 0;
    for (auto& dimension : scores.rounds[0].dimensions) {
        dimension.mean = 1 + (member * 7 + 3 * d++) % 40 / 10.0;
        dimension.views = Views::none;
        dimension.gap = Gap::none;
    }
    return scores;
}

}  // namespace

TEST_CASE("what the wheels of many have in common is laid out once") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(10));
    std::vector<std::string> measured;
    const Measure measure = [&](std::string_view text, const TextStyle& style) {
        measured.emplace_back(text);
        return made_up::measure(text, style);
    };
    auto options = options_in("en");
    options.memory = make_layout_memory();
    const auto draw_member = [&](int member) {
        return layout_wheel(scores_of(questionnaire, member), questionnaire, made_up::words("en"), options,
                            measure);
    };
    draw_member(0);
    const auto wraps = options.memory->wraps.size();
    CHECK(wraps > 0);
    CHECK(options.memory->wheels.size() == 1);
    measured.clear();
    for (int member = 1; member <= 40; ++member) draw_member(member);
    CHECK(options.memory->wraps.size() == wraps);
    CHECK(options.memory->wheels.size() == 1);
    // Only figures and the members' names are new: 40 of each, with and without what stands beside them.
    CHECK(measured.size() <= 150);
    for (const auto& text : measured)
        for (const auto& dimension : questionnaire.dimensions)
            CHECK_FALSE(contains(text, std::string(in(dimension.name, "en"))));
}

TEST_CASE("a wheel is the same after others and alone") {
    auto names = made_up::everyday_names(9);
    const auto questionnaire = made_up::questionnaire(names);
    auto with_memory = options_in("en");
    with_memory.memory = make_layout_memory();
    for (int member = 0; member < 30; ++member) {
        auto scores = scores_of(questionnaire, member);
        auto& dimensions = scores.rounds[0].dimensions;
        if (member % 3 == 0) dimensions[static_cast<std::size_t>(member) % 9].views = Views::split;
        if (member % 5 == 0) dimensions[2].n = 7;
        if (member % 7 == 0) dimensions[4].mean = 5;
        for (const auto* size : {"A4", "letter", "960x540"}) {
            with_memory.size = *find_page_size(size);
            CHECK(draw(scores, questionnaire, with_memory) ==
                  draw(scores, questionnaire, options_in("en", size)));
        }
    }
    CHECK(with_memory.memory->wheels.size() > 3);
}

TEST_CASE("the memory does not grow with what was seen") {
    const Measure measure = made_up::measure;
    const Ruler ruler(measure);
    for (std::size_t i = 0; i < LayoutMemory::most_texts + 100; ++i)
        ruler.em("text " + std::to_string(i), false);
    CHECK(ruler.memory().ems[0].size() <= LayoutMemory::most_texts);
    for (std::size_t i = 0; i < LayoutMemory::most_wraps + 100; ++i)
        wraps_of(ruler, "name " + std::to_string(i), {true, 3, 0});
    CHECK(ruler.memory().wraps.size() <= LayoutMemory::most_wraps);
    CHECK(wraps_of(ruler, "name 7", {true, 3, 0}).size() == 2);
}
