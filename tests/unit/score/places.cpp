// SPDX-License-Identifier: MIT
// What a spectrum shows: counts and medians, for today and for the aim, and nothing that takes levels for
// distances.
#include "score/places.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

const QuestionScores& today(const RoundScores& scores, std::size_t d = 0) {
    return scores.dimensions[d].questions[0];
}
const QuestionScores& aim(const RoundScores& scores, std::size_t d = 0) {
    return scores.dimensions[d].questions[1];
}

void check_no_distances(const DimensionScores& dimension) {
    for (const auto& figure : {dimension.mean, dimension.sd, dimension.min, dimension.q1, dimension.q3,
                               dimension.max, dimension.alpha})
        CHECK_FALSE(figure.has_value());
    CHECK(dimension.marks.empty());
    for (const auto& question : dimension.questions) {
        CHECK_FALSE(question.mean.has_value());
        CHECK_FALSE(question.sd.has_value());
    }
}

}  // namespace

TEST_CASE("the median is the middle level or halfway between two") {
    CHECK(find_median({0, 0, 3, 0, 0}, 0) == 2);
    CHECK(find_median({2, 0, 0, 2, 0}, 0) == 1.5);
    CHECK(find_median({1, 2, 4, 2, 1}, 1) == 3);
    CHECK(find_median({0, 0, 0}, 0) == std::nullopt);
}

TEST_CASE("a spectrum has counts and medians for today and for the aim and no mean") {
    const auto scores = score(make_spectrum({"VIS"}),
                              people({"0 3", "1 3", "1 4", "2 4", "3 4", "D 3", "V V", "N -", "- 2"}));
    CHECK(scores.respondents == 9);
    CHECK(today(scores).n == 5);
    CHECK(today(scores).counts == std::vector<long>{1, 2, 1, 1, 0});
    CHECK(today(scores).median == 1);
    CHECK(today(scores).dont_know == 1);
    CHECK(today(scores).varies == 1);
    CHECK(today(scores).not_applicable == 1);
    CHECK(today(scores).empty == 1);
    CHECK(aim(scores).n == 7);
    CHECK(aim(scores).counts == std::vector<long>{0, 0, 1, 3, 3});
    CHECK(aim(scores).median == 3);
    CHECK(aim(scores).varies == 1);
    const auto& dimension = scores.dimensions[0];
    CHECK(dimension.n == 5);
    CHECK(dimension.median == 1);
    CHECK(dimension.questions_of == 1);
    CHECK(dimension.questions_used == 1);
    check_no_distances(dimension);
    CHECK_FALSE(scores.overall.has_value());
}

TEST_CASE("the aim plays no part in where a dimension stands") {
    const auto scores = score(make_spectrum({"VIS"}), people({"0 4", "0 4", "0 4", "0 4", "0 4", "D 4"}));
    CHECK(scores.dimensions[0].median == 0);
    CHECK(scores.dimensions[0].n == 5);
    CHECK(scores.dimensions[0].not_scored == 1);
}

TEST_CASE("without columns for the aim today is scored all the same") {
    const auto spectrum = make_spectrum({"VIS"});
    const auto scores = score(spectrum, {{true, false}, {}}, people({"0 -", "1 -", "1 -", "2 -", "3 -"}));
    CHECK(scores.dimensions[0].gap == Gap::none);
    CHECK(scores.dimensions[0].median == 1);
    CHECK_FALSE(aim(scores).asked);
    CHECK(scores.left_out.not_asked == std::vector<std::string>{"VIS:aim"});
}

TEST_CASE("with columns for the aim alone a dimension is a gap") {
    const auto scores =
        score(make_spectrum({"VIS"}), {{false, true}, {}}, people({"- 3", "- 3", "- 4", "- 4", "- 4"}));
    CHECK(scores.dimensions[0].gap == Gap::not_asked);
    CHECK(aim(scores).median == 4);
}

TEST_CASE("a group of five to nine shows how many answered and no median") {
    auto spectrum = make_spectrum({"VIS"});
    spectrum.facts = {make_fact("office", {"hq", "field"})};
    std::vector<std::string> rows;
    for (int i = 0; i < 10; ++i) rows.push_back("0 | 2 3");
    for (int i = 0; i < 7; ++i) rows.push_back("1 | 1 4");
    auto scores = score(spectrum, people(rows));
    CHECK(group(scores, "office", "field").n == 7);
    // The head office alone would give the field away: neither has a distribution.
    for (const auto* value : {"hq", "field"})
        for (const auto& question : group(scores, "office", value).dimensions[0].questions) {
            CHECK_FALSE(question.counts.has_value());
            CHECK_FALSE(question.median.has_value());
            CHECK_FALSE(question.consensus.has_value());
        }
    for (int i = 0; i < 3; ++i) rows.push_back("1 | 0 4");
    scores = score(spectrum, people(rows));
    const auto& field = group(scores, "office", "field").dimensions[0];
    CHECK(field.questions[0].counts == std::vector<long>{3, 7, 0, 0, 0});
    CHECK(field.median == 1);
    CHECK(field.questions[1].median == 4);
    check_no_distances(field);
}

TEST_CASE("an aim that few gave is hidden and the place today is not") {
    const auto scores =
        score(make_spectrum({"VIS"}), people({"0 3", "1 3", "1 4", "2 -", "3 -", "1 -", "2 D"}));
    CHECK(aim(scores).hidden == Hidden::small);
    CHECK_FALSE(aim(scores).counts.has_value());
    CHECK(today(scores).counts == std::vector<long>{1, 3, 2, 1, 0});
}

TEST_CASE("rounds that asked the same are compared and one that asked no aim takes nothing away") {
    const auto spectrum = make_spectrum({"VIS", "LEA"});
    const auto plans =
        plan_rounds({{&spectrum, {{true, false, true, false}, {}}}, {&spectrum, all_columns(spectrum)}});
    for (const auto& plan : plans)
        for (const auto& dimension : plan.dimensions) {
            CHECK(dimension.gap == Gap::none);
            CHECK(dimension.questions_used == 1);
            CHECK(dimension.questions_of == 1);
        }
    CHECK(plans[1].left_out.not_common.empty());
    CHECK(plans[1].dimensions[0].questions[1].common);
}
