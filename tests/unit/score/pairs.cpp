// SPDX-License-Identifier: MIT
// People with a code of their own in two rounds.
#include "score/pairs.hpp"
#include <doctest/doctest.h>
#include <cmath>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

/// "amina7 3 4": a code, then the answers; no code is "-".
struct Year {
    std::vector<std::string> rows;
};

std::vector<PairedRounds> all_pairs(const Questionnaire& questionnaire, const std::vector<Year>& years,
                                    long minimum) {
    std::vector<RoundAsked> asked(years.size(), {&questionnaire, all_columns(questionnaire)});
    const auto plans = plan_rounds(asked);
    std::vector<Tally> tallies;
    for (const auto& plan : plans) tallies.emplace_back(plan, false);
    PairBook book(plans, tallies);
    for (std::size_t r = 0; r < years.size(); ++r)
        for (const auto& row : years[r].rows) {
            const auto code = row.substr(0, row.find(' '));
            const auto given = person(row.substr(row.find(' ')));
            const RespondentRow respondent{code == "-" ? std::string_view() : code, given.cells, given.facts};
            tallies[r].add(respondent);
            book.add(r, respondent);
        }
    return find_pairs(book, plans, tallies, minimum);
}

/// Of the last year with one before it.
std::optional<PairedScores> pair_with(std::size_t from, const Questionnaire& questionnaire,
                                      const std::vector<Year>& years, long minimum) {
    for (const auto& found : all_pairs(questionnaire, years, minimum))
        if (found.from == from && found.to + 1 == years.size()) return found.dimensions[0];
    return std::nullopt;
}

std::optional<PairedScores> pair(const Questionnaire& questionnaire, const std::vector<Year>& years,
                                 long minimum = 5) {
    return pair_with(years.size() - 2, questionnaire, years, minimum);
}

std::optional<PairedScores> first_and_last(const Questionnaire& questionnaire,
                                           const std::vector<Year>& years) {
    return pair_with(0, questionnaire, years, 5);
}

Year come(int people, const std::string& answers, const std::string& name = "p") {
    Year year;
    for (int p = 0; p < people; ++p) year.rows.push_back(name + std::to_string(p) + " " + answers);
    return year;
}

Year operator+(Year a, const Year& b) {
    a.rows.insert(a.rows.end(), b.rows.begin(), b.rows.end());
    return a;
}

const auto one_question = make_questionnaire({make_dimension("A", 1)});

}  // namespace

TEST_CASE("the change of those who came twice is the mean of their changes") {
    Year before, after;
    const std::vector<int> x{3, 4, 2, 5, 3, 3, 4, 1, 4, 3}, y{4, 4, 3, 5, 3, 5, 4, 2, 3, 4};
    for (std::size_t p = 0; p < x.size(); ++p) {
        before.rows.push_back("p" + std::to_string(p) + " " + std::to_string(x[p]));
        after.rows.insert(after.rows.begin(), "p" + std::to_string(p) + " " + std::to_string(y[p]));
    }
    const auto found = pair(one_question, {before, after});
    REQUIRE(found.has_value());
    CHECK(found->n == 10);
    CHECK(found->difference == doctest::Approx(0.5).epsilon(1e-12));
    // R: x <- c(3,4,2,5,3,3,4,1,4,3); y <- c(4,4,3,5,3,5,4,2,3,4); sd(y - x)
    CHECK(std::abs(*found->deviation - 0.849836585598797) < 1e-12);
}

TEST_CASE("fewer than ten pairs have no standard deviation and fewer than five no figure") {
    const auto nine = pair(one_question, {come(9, "2"), come(9, "3")});
    REQUIRE(nine.has_value());
    CHECK(nine->difference == 1);
    CHECK_FALSE(nine->deviation);
    CHECK(pair(one_question, {come(5, "2"), come(5, "3")}).has_value());
    CHECK_FALSE(pair(one_question, {come(4, "2"), come(4, "3")}));
}

TEST_CASE("codes that the program made pair nobody") {
    CHECK_FALSE(pair(one_question, {come(8, "2", "_r"), come(8, "3", "_r")}));
    Year nameless;
    for (int i = 0; i < 8; ++i) nameless.rows.emplace_back("- 2");
    CHECK_FALSE(pair(one_question, {nameless, nameless}));
}

TEST_CASE("a few who did not come twice hide the change of all others") {
    const auto stay = come(8, "2");
    CHECK(pair(one_question, {stay, stay + come(5, "4", "new")}).has_value());
    CHECK_FALSE(pair(one_question, {stay, stay + come(4, "4", "new")}));
    CHECK_FALSE(pair(one_question, {stay + come(1, "4", "gone"), stay}));
    CHECK(pair(one_question, {stay + come(5, "4", "gone"), stay + come(6, "4", "new")}).has_value());
    CHECK_FALSE(pair(one_question, {stay, stay + come(5, "4", "new")}, 6));
}

TEST_CASE("a group that tells a few of the others apart hides it too") {
    auto questionnaire = one_question;
    questionnaire.facts = {make_fact("office", {"hq", "field"})};
    // Seven in the field, six of them new: the field less those who did not come twice would be one person.
    const auto new_ones = come(6, "1 | 3", "new");
    CHECK(pair(questionnaire, {come(11, "0 | 2"), come(11, "0 | 2") + new_ones}).has_value());
    const auto stay = come(10, "0 | 2") + come(1, "1 | 2", "q");
    CHECK_FALSE(pair(questionnaire, {stay, stay + new_ones}));
}

TEST_CASE("pairs with two rounds must be safe together") {
    // Seven of the second year's people came in the first, eight in the third: both paired changes would tell
    // the eighth from the seven. The pair of the two oldest years, which may be known already, goes first.
    const auto third = come(8, "4") + come(6, "3", "o");
    const std::vector<Year> years{come(7, "2"), come(8, "2") + come(6, "1", "left"), third};
    CHECK(pair(one_question, {years[0], years[1]}).has_value());
    CHECK(pair(one_question, {years[1], years[2]}).has_value());
    CHECK_FALSE(pair(one_question, years));
    CHECK(first_and_last(one_question, years).has_value());
}

TEST_CASE("a higher minimum shows no pair that the usual one hides") {
    // Five come all three years, a sixth only the second and third: with five, the first pair goes first and
    // hides the last; with six, the first is hidden, and the last must not be shown in its place.
    const auto stay = come(5, "2"), sixth = come(1, "5", "sixth"), others = come(6, "3", "o");
    const std::vector<Year> years{stay + come(6, "3", "a"), stay + sixth + come(6, "3", "b"),
                                  stay + sixth + others};
    CHECK_FALSE(pair(one_question, years, 5));
    CHECK_FALSE(pair(one_question, years, 6));
    CHECK(pair(one_question, {years[1], years[2]}, 6).has_value());
}

TEST_CASE("with more codes than are kept nobody is paired") {
    const auto plans = plan_rounds({{&one_question, all_columns(one_question)}});
    std::vector<Tally> tallies;
    tallies.emplace_back(plans[0], false);
    PairBook book(plans, tallies);
    const auto given = person("3");
    for (std::size_t p = 0; p < PairBook::most_codes; ++p)
        book.add(0, {"p" + std::to_string(p), given.cells, given.facts});
    CHECK_FALSE(book.is_full());
    book.add(0, {"one more", given.cells, given.facts});
    CHECK(book.is_full());
    CHECK(book.people().empty());
}
