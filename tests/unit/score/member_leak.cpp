// SPDX-License-Identifier: MIT
#include "score/member_leak.hpp"
#include <doctest/doctest.h>
#include <bit>
#include <random>

using namespace socratic;

namespace {

using Kind = LeakAnswer::Kind;

Kind find(std::vector<MembersAlike> members, long minimum, std::size_t known = 0) {
    LeakBudget budget;
    return find_member_leak(std::move(members), known, minimum, budget);
}

/// Whether some figure rests on 1 to minimum - 1 of the members and is not of known figures alone, by trying
/// every choice of members that it is zero on: with small numbers the determinants stay small, and fractions
/// are not needed.
bool leaks_by_trying(const std::vector<MembersAlike>& members, long minimum, std::size_t known = 0) {
    const auto rank = [](std::vector<ModularVector> rows) {
        std::size_t found = 0;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            std::size_t at = 0;
            while (at < rows[r].size() && rows[r][at] == 0) ++at;
            if (at == rows[r].size()) continue;
            ++found;
            const auto inverse = invert(rows[r][at]);
            for (auto& value : rows[r]) value = multiply(value, inverse);
            const auto pivot = rows[r];
            for (std::size_t other = 0; other < rows.size(); ++other)
                if (other != r) reduce(rows[other], pivot, at);
        }
        return found;
    };
    // How many independent mixtures of the first so many figures rest on the chosen members alone.
    const auto resting_on = [&](unsigned chosen, std::size_t figures) {
        std::vector<ModularVector> all, others;
        for (std::size_t m = 0; m < members.size(); ++m)
            for (auto values : members[m].values) {
                values.resize(figures);
                if ((chosen >> m & 1U) == 0) others.push_back(values);
                all.push_back(std::move(values));
            }
        return rank(all) - rank(others);
    };
    for (unsigned chosen = 1; chosen < 1U << members.size(); ++chosen)
        if (std::popcount(chosen) < minimum &&
            resting_on(chosen, members.front().values.front().size()) > resting_on(chosen, known))
            return true;
    return false;
}

}  // namespace

TEST_CASE("one figure of all members leaks only when they are too few") {
    CHECK(find({{{{1}}, 4}}, 4) == Kind::safe);
    CHECK(find({{{{1}}, 3}}, 4) == Kind::leak);
    CHECK(find({}, 4) == Kind::safe);
}

TEST_CASE("two runs that differ by a member who joined give it away") {
    CHECK(find({{{{1, 1}}, 9}, {{{0, 1}}, 1}}, 4) == Kind::leak);
    CHECK(find({{{{1, 1}}, 9}, {{{0, 1}}, 4}}, 4) == Kind::safe);
}

TEST_CASE("a member whose value changed counts once, with both values") {
    // The difference of the runs rests on three members, six values.
    CHECK(find({{{{1, 1}}, 9}, {{{1, 0}, {0, 1}}, 3}}, 4) == Kind::leak);
    CHECK(find({{{{1, 1}}, 9}, {{{1, 0}, {0, 1}}, 4}}, 4) == Kind::safe);
}

TEST_CASE("breakdowns of two runs leak together where neither leaks alone") {
    // In one country e, f, g, h joined, of one size e, f, g, i: h less i is left.
    const ModularVector stays_in_both{1, 1, 1, 1}, only_country{0, 1, 0, 0}, only_size{0, 0, 0, 1};
    CHECK(find({{{stays_in_both}, 9}, {{{0, 1, 0, 1}}, 3}, {{only_country}, 1}, {{only_size}, 1}}, 4) ==
          Kind::leak);
}

TEST_CASE("what follows from known figures alone is no news") {
    // The first two figures differ by one member; the third is the second once more, or one more member less.
    CHECK(find({{{{1, 1, 1}}, 9}, {{{1, 0, 0}}, 1}}, 4, 2) == Kind::safe);
    CHECK(find({{{{1, 1, 1}}, 8}, {{{1, 1, 0}}, 1}, {{{1, 0, 0}}, 1}}, 4, 2) == Kind::leak);
    CHECK(find({{{{1, 1, 1}}, 5}, {{{1, 1, 0}}, 4}, {{{1, 0, 0}}, 1}}, 4, 2) == Kind::safe);
}

TEST_CASE("the search finds just what trying every choice finds") {
    std::mt19937 random(7);
    const auto below = [&](unsigned most) { return random() % most; };
    int leaks = 0, no_news = 0;
    for (int trial = 0; trial < 400; ++trial) {
        const std::size_t figures = 1 + below(5);
        std::vector<MembersAlike> members(2 + below(8));
        for (auto& member : members)
            for (unsigned v = 0; v <= below(2); ++v) {
                ModularVector values(figures);
                for (auto& value : values) value = below(2) == 0 ? 0 : below(4) == 0 ? modulus - 1 : 1;
                member.values.push_back(std::move(values));
            }
        const long minimum = 2 + static_cast<long>(below(4));
        const auto known = below(2) == 0 ? 0 : below(static_cast<unsigned>(figures));
        const bool expected = leaks_by_trying(members, minimum, known);
        leaks += expected ? 1 : 0;
        no_news += !expected && leaks_by_trying(members, minimum) ? 1 : 0;
        INFO("trial ", trial);
        CHECK((find(members, minimum, known) == Kind::leak) == expected);
    }
    CHECK(leaks > 50);
    CHECK(leaks < 390);
    CHECK(no_news > 5);
}

TEST_CASE("without time left the answer is unknown") {
    LeakBudget budget{1};
    std::vector<MembersAlike> members;
    for (unsigned m = 0; m < 12; ++m)
        members.push_back({{{1, m & 1U, m >> 1U & 1U, m >> 2U & 1U, m >> 3U & 1U}}, 1});
    CHECK(find_member_leak(members, 0, 4, budget) == Kind::unknown);
}
