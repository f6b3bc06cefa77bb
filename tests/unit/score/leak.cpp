// SPDX-License-Identifier: MIT
#include "score/leak.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

using Kind = LeakAnswer::Kind;

Kind kind_of(const LeakQuestion& question) {
    LeakBudget budget;
    return find_leak(question, budget).kind;
}

}  // namespace

TEST_CASE("two offices that fill a country but for two people leave those two") {
    // Country A is office 0, office 1 and two people elsewhere; country B is apart.
    const LeakQuestion question{
        {2, 4}, {{{0, 0}, 10}, {{0, 1}, 8}, {{0, 2}, 2}, {{1, 3}, 9}, {{1, 2}, 7}}, true, 5};
    LeakBudget budget;
    const auto answer = find_leak(question, budget);
    CHECK(answer.kind == Kind::leak);
    REQUIRE(answer.figure.size() == 5);
    CHECK(answer.figure[0] == 0);
    CHECK(answer.figure[1] == 0);
    CHECK(answer.figure[3] == 0);
}

TEST_CASE("facts that cross with many people everywhere leave nothing") {
    CHECK(kind_of({{2, 2}, {{{0, 0}, 9}, {{0, 1}, 6}, {{1, 0}, 7}, {{1, 1}, 5}}, true, 5}) == Kind::safe);
}

TEST_CASE("one small combination among large ones cannot be had") {
    // Each class holds many, and a figure that is zero on three corners is zero on the fourth.
    CHECK(kind_of({{2, 2}, {{{0, 0}, 9}, {{0, 1}, 6}, {{1, 0}, 7}, {{1, 1}, 1}}, true, 5}) == Kind::safe);
}

TEST_CASE("two facts that are nearly the same give away the difference of the few who differ") {
    const LeakQuestion question{{2, 2}, {{{0, 0}, 10}, {{0, 1}, 1}, {{1, 0}, 2}, {{1, 1}, 10}}, true, 5};
    CHECK(kind_of(question) == Kind::leak);
    auto lower = question;
    lower.minimum = 3;
    CHECK(kind_of(lower) == Kind::safe);
}

TEST_CASE("three facts can give away what no two of them do") {
    // The sum of three indicators less the room rests on two people only where the large combinations
    // have exactly one of the three; no two facts differ by fewer than five.
    const LeakQuestion three{
        {2, 2, 2},
        {{{1, 0, 0}, 10}, {{0, 1, 0}, 10}, {{0, 0, 1}, 10}, {{1, 1, 0}, 1}, {{0, 0, 0}, 1}},
        true,
        5};
    CHECK(kind_of(three) == Kind::leak);
    for (std::size_t left_out = 0; left_out < 3; ++left_out) {
        LeakQuestion two{{2, 2}, {}, true, 5};
        for (const auto& atom : three.atoms) {
            std::vector<std::uint16_t> classes;
            for (std::size_t f = 0; f < 3; ++f)
                if (f != left_out) classes.push_back(atom.classes[f]);
            bool known = false;
            for (auto& other : two.atoms)
                if (other.classes == classes) {
                    other.people += atom.people;
                    known = true;
                }
            if (!known) two.atoms.push_back({classes, atom.people});
        }
        CHECK(kind_of(two) == Kind::safe);
    }
}

TEST_CASE("nobody is nothing to give away") {
    CHECK(kind_of({{2, 2}, {}, true, 5}) == Kind::safe);
    CHECK(kind_of({{1}, {{{0}, 3}}, true, 3}) == Kind::safe);
}

TEST_CASE("figures that agree on some people may differ on those not looked at") {
    const std::vector<Atom> nested{{{0, 0}, 20}, {{0, 1}, 20}, {{1, 2}, 20}};
    CHECK(kind_of({{2, 3}, nested, true, 5}) == Kind::safe);
    CHECK(kind_of({{2, 3}, nested, false, 5}) == Kind::unknown);
    CHECK(kind_of({{2, 2}, {{{0, 0}, 9}, {{0, 1}, 6}, {{1, 0}, 7}}, false, 5}) == Kind::safe);
}

TEST_CASE("what cannot be looked at is unknown rather than safe") {
    // Sixty people of whom hardly two are alike in five facts of five values each.
    LeakQuestion question{std::vector<std::size_t>(5, 5), {}, true, 5};
    unsigned state = 1;
    for (int p = 0; p < 60; ++p) {
        Atom atom{{}, 1};
        for (int f = 0; f < 5; ++f) {
            state = state * 1664525U + 1013904223U;
            atom.classes.push_back(static_cast<std::uint16_t>((state >> 16U) % 5));
        }
        question.atoms.push_back(atom);
    }
    LeakBudget little{10'000};
    CHECK(find_leak(question, little).kind == Kind::unknown);
    CHECK(little.values == 0);
}
