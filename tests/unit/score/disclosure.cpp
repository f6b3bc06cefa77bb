// SPDX-License-Identifier: MIT
#include "score/disclosure.hpp"
#include <doctest/doctest.h>
#include <map>

using namespace socratic;

namespace {

constexpr auto no = Hidden::no;
constexpr auto small = Hidden::small;
constexpr auto complement = Hidden::complement;

/// People by the combination of their classes.
using Counts = std::map<std::vector<std::uint16_t>, long>;

GroupDecisions decide_counts(const std::vector<std::size_t>& classes, const Counts& counts,
                             long minimum = 5) {
    Crossing crossing{classes, {}, true};
    FigurePeople people;
    for (const auto size : classes) people.groups.emplace_back(size);
    for (const auto& [cell, count] : counts) {
        crossing.cells.push_back(cell);
        people.cells.push_back(count);
        for (std::size_t f = 0; f < cell.size(); ++f) people.groups[f][cell[f]] += count;
    }
    LeakBudget budget;
    return decide(crossing, people, minimum, show_all(crossing), budget);
}

std::vector<Hidden> decide_fact(const std::vector<long>& sizes, long minimum = 5) {
    Counts counts;
    for (std::size_t v = 0; v < sizes.size(); ++v) counts[{static_cast<std::uint16_t>(v)}] = sizes[v];
    return decide_counts({sizes.size()}, counts, minimum)[0];
}

}  // namespace

TEST_CASE("a group with fewer people than the minimum is hidden and the smallest shown one with it") {
    CHECK(decide_fact({10, 4, 7}) == std::vector<Hidden>{no, small, complement});
    CHECK(decide_fact({10, 5, 7}) == std::vector<Hidden>{no, no, no});
}

TEST_CASE("hidden groups that hold enough together need no other") {
    CHECK(decide_fact({10, 3, 2, 7}) == std::vector<Hidden>{no, small, small, no});
    CHECK(decide_fact({10, 3, 1, 7}) == std::vector<Hidden>{no, small, small, complement});
}

TEST_CASE("the last shown group goes too when the hidden ones hold too few") {
    CHECK(decide_fact({5, 2}) == std::vector<Hidden>{complement, small});
    CHECK(decide_fact({20, 1}) == std::vector<Hidden>{complement, small});
}

TEST_CASE("of shown groups of one size the first is hidden") {
    CHECK(decide_fact({8, 8, 2, 9}) == std::vector<Hidden>{complement, no, small, no});
}

TEST_CASE("groups without people neither hide nor are hidden") {
    CHECK(decide_fact({10, 0, 7}) == std::vector<Hidden>{no, no, no});
    CHECK(decide_fact({10, 0, 2}) == std::vector<Hidden>{complement, no, small});
    CHECK(decide_fact({0, 0}) == std::vector<Hidden>{no, no});
}

TEST_CASE("a minimum of one hides nothing") {
    CHECK(decide_fact({1, 2, 3}, 1) == std::vector<Hidden>{no, no, no});
}

TEST_CASE("an office that fills its country but for two people hides the country") {
    // Countries of 12, 9 and 8; in the first an office of 10 and one of 2.
    const auto decisions = decide_counts({3, 4}, {{{0, 0}, 10}, {{0, 1}, 2}, {{1, 2}, 9}, {{2, 3}, 8}});
    // Within the offices the one of two people takes the smallest with it.
    CHECK(decisions[1] == std::vector<Hidden>{no, small, no, complement});
    // The country of 12 less the office of 10 is hidden, and with it the smallest country.
    CHECK(decisions[0] == std::vector<Hidden>{complement, no, complement});
}

TEST_CASE("offices that fill their countries exactly are all shown") {
    const auto decisions = decide_counts({2, 3}, {{{0, 0}, 10}, {{0, 1}, 6}, {{1, 2}, 9}});
    CHECK(decisions[0] == std::vector<Hidden>{no, no});
    CHECK(decisions[1] == std::vector<Hidden>{no, no, no});
}

TEST_CASE("a country less two offices does not leave the third") {
    const auto decisions = decide_counts(
        {2, 6}, {{{0, 0}, 10}, {{0, 1}, 8}, {{0, 2}, 2}, {{1, 3}, 9}, {{1, 4}, 9}, {{1, 5}, 3}});
    // Offices of two and three people are five together: within the offices that is enough.
    CHECK(decisions[1][2] == small);
    CHECK(decisions[1][5] == small);
    // But the country less its two shown offices would be two people.
    const bool country = decisions[0][0] != no;
    const bool offices = decisions[1][0] != no || decisions[1][1] != no;
    CHECK((country || offices));
}

TEST_CASE("what another figure hides stays hidden") {
    const Crossing crossing{{3}, {{0}, {1}, {2}}, true};
    const FigurePeople people{{10, 9, 8}, {{10, 9, 8}}};
    LeakBudget budget;
    CHECK(decide(crossing, people, 5, {{complement, no, no}}, budget)[0] ==
          std::vector<Hidden>{complement, no, no});
}

TEST_CASE("without every combination known facts are hidden rather than risked") {
    const Crossing crossing{{2, 3}, {{0, 0}, {1, 2}}, false};
    const FigurePeople people{{5, 5}, {{100, 100}, {60, 70, 70}}};
    LeakBudget budget;
    const auto decisions = decide(crossing, people, 5, show_all(crossing), budget);
    CHECK(decisions[0] == std::vector<Hidden>{no, no});
    CHECK(decisions[1] == std::vector<Hidden>{complement, complement, complement});
}

TEST_CASE("two decisions joined hide what either hides") {
    CHECK(join({{no, small, complement}}, {{complement, complement, no}}) ==
          GroupDecisions{{complement, small, complement}});
}
