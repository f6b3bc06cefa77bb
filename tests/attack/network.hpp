// SPDX-License-Identifier: MIT
// Communities made at random, one year after the other, and what the charter lets be shown of them.
#pragma once
#include <random>
#include <string>
#include <vector>
#include "score/community_figures.hpp"

namespace socratic::attack {

inline constexpr std::size_t dimensions = 2;

/// A year of a community: its members' values, and the JSON that all of them may read.
struct Year {
    std::vector<MemberValues> members;
    std::string json;
    PublishedRun published;
    bool shows_something = false;
};

class Network {
public:
    Network(unsigned seed, long minimum);
    /// The first year, or the next one: some leave, some join, some have a new round, some a late answer.
    Year next_year();

private:
    MemberValues new_member();
    void move_on(MemberValues& member);
    bool happens(int per_cent) { return static_cast<int>(random_() % 100) < per_cent; }

    std::mt19937 random_;
    long minimum_;
    int year_ = 2020, joined_ = 0;
    int how_many_change_ = 0;  ///< per cent
    std::vector<MemberValues> members_;
    PublishedRun last_;
    bool has_last_ = false;
};

}  // namespace socratic::attack
