// SPDX-License-Identifier: MIT
#include "layout/comparison_page.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "base/problem.hpp"
#include "layout/made_up_years.hpp"

using namespace socratic;

namespace {

using Kinds = std::vector<FigureKind>;
constexpr auto wheel = FigureKind::wheel, multiples = FigureKind::multiples, dots = FigureKind::dots,
               slopes = FigureKind::slopes;

WheelOptions options_for(const std::string& size, const std::string& language = "en") {
    WheelOptions options;
    options.language = language;
    options.size = *find_page_size(size);
    return options;
}

/// Everything that a page is made from, kept together.
struct Given {
    Questionnaire questionnaire;
    Scores scores;
    Comparison comparison;
    Words words;
    Measure measure = made_up::measure;

    Given(const std::vector<std::string>& names, std::size_t rounds, const std::string& language = "en")
        : questionnaire(made_up::questionnaire(names)),
          scores(made_up::years(questionnaire, rounds)),
          comparison(made_up::compared(scores)),
          words(made_up::words(language)) {
        comparison.intervals = false;
    }
    FigureSource source() const { return {scores, questionnaire, words, measure, &comparison}; }
    ComparisonPages pages(const WheelOptions& options, const Kinds& kinds) const {
        return layout_comparison(source(), options, kinds);
    }
    ComparisonPages pages(const WheelOptions& options) const {
        return pages(options, figures_that_fit(source(), options));
    }
};

}  // namespace

TEST_CASE("up to three rounds are on one wheel and more on small wheels") {
    const auto options = options_for("A4");
    const auto figures = [&](std::size_t rounds) {
        return figures_that_fit(Given(made_up::everyday_names(4), rounds).source(), options);
    };
    CHECK(figures(1) == Kinds{wheel, dots});
    CHECK(figures(3) == Kinds{wheel, dots, slopes});
    CHECK(figures(4) == Kinds{multiples, dots, slopes});
}

TEST_CASE("the head names each round with its people") {
    const Given given(made_up::everyday_names(4), 3);
    const auto page = given.pages(options_for("A4"), {dots}).list.front();
    CHECK(made_up::text_of(page, "title") ==
          "Three Shores fictional A questionnaire, questionnaire\u00A0version\u00A01.0.0 "
          "2022: figures reported · 2024: 23 of 31 people answered (74%) 2026: 23 of 31 people answered "
          "(74%)");
}

TEST_CASE("figures that have no room go on further pages in their order") {
    const Given given(made_up::long_french_names(15), 3, "fr");
    const auto pages = given.pages(options_for("A4", "fr"), {slopes, wheel, dots});
    CHECK(pages.held.size() == pages.list.size());
    CHECK(pages.list.size() > 1);
    Kinds together;
    for (const auto& held : pages.held) together.insert(together.end(), held.begin(), held.end());
    CHECK(together == Kinds{slopes, wheel, dots});
}

TEST_CASE("a page that is too small for one figure says so") {
    const Given given(made_up::everyday_names(12), 2);
    CHECK_THROWS_WITH_AS(given.pages(options_for("200x200"), {dots}),
                         "the dot plot does not fit on a page of 200 x 200 points", Failure);
}

TEST_CASE("small wheels have one entry in the legend and each round its own agreed levels") {
    Given given(made_up::everyday_names(4), 5);
    given.scores.rounds[3].dimensions[0].agreed = 1;
    const auto page = given.pages(options_for("A4"), {multiples}).list.front();
    CHECK(made_up::text_of(page, "legend") ==
          "Agreed in the room Answers, mean Reported figures Targets for 31\u00A0December\u00A02028");
    // Squares: the newest round's four, one of 2024 and the legend's; each has an edge below it.
    std::size_t squares = 0;
    for (const auto& shape : page.shapes)
        if (const auto* lines = std::get_if<Lines>(&shape))
            if (lines->closed && lines->fill == colour("#000000")) ++squares;
    CHECK(squares == 6);
}

TEST_CASE("of more than three rounds the newest three are on the wheel and the others said to be left out") {
    const Given given(made_up::everyday_names(5), 6);
    const auto page = given.pages(options_for("A4"), {wheel}).list.front();
    CHECK(made_up::text_of(page, "legend") ==
          "Answers of 2026, mean (n = 23) Middle half of the answers of 2026 Answers of 2022, mean (n = 23) "
          "Answers of 2024, mean (n = 23)");
    CHECK(made_up::text_of(page, "note").find("other rounds (2016, 2018, 2020)") != std::string::npos);
}

TEST_CASE("that groups are hidden is said without a number") {
    Given given(made_up::everyday_names(4), 2);
    made_up::add_groups(given.scores, 2);
    given.scores.rounds.back().groups[0] = {"place", "place1", Hidden::small, 0, {}};
    auto options = options_for("A4");
    options.by = "place";
    const auto notes = made_up::text_of(given.pages(options).list.front(), "note");
    CHECK(notes.find("These groups are not shown beside each other") != std::string::npos);
    CHECK(std::none_of(notes.begin(), notes.end(), [](char c) { return c >= '1' && c <= '9'; }) == false);
}

TEST_CASE("dots and slopes that are too long for a page go on on the next") {
    const Given given(made_up::long_french_names(30), 8, "fr");
    for (const auto kind : {dots, slopes}) {
        const auto pages = given.pages(options_for("A4", "fr"), {kind});
        REQUIRE(pages.list.size() > 1);
        std::string names;
        for (const auto& page : pages.list) {
            CHECK(made_up::listed(made_up::text_faults(page)) == "");
            for (const auto& [id, box] : made_up::label_boxes(page)) names += id + " ";
        }
        CHECK(std::count(names.begin(), names.end(), ' ') == 30);
    }
}

TEST_CASE("no text of a page meets another or leaves it at any size and number") {
    for (const auto* size : {"A4", "letter", "A4-landscape", "960x540"})
        for (const auto& [dimensions, rounds] :
             {std::pair<std::size_t, std::size_t>{3, 2}, {6, 3}, {10, 5}, {15, 8}, {15, 2}}) {
            CAPTURE(size);
            CAPTURE(dimensions);
            CAPTURE(rounds);
            // The key of so many long names leaves no room for eight wheels on a screen.
            if (rounds == 8 && std::string(size) == "960x540") continue;
            const auto names = made_up::long_french_names(dimensions);
            const Given given(names, rounds, "fr");
            const auto pages = given.pages(options_for(size, "fr"));
            for (const auto& page : pages.list) CHECK(made_up::listed(made_up::text_faults(page)) == "");
        }
}
