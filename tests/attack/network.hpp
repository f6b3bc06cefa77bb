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

/// Which runs the program knows of when it decides.
enum class Memory { all_runs, last_run };

class Network {
public:
    Network(unsigned seed, long minimum, Memory memory);
    /// The first year, or the next one: some leave, some join or come back, some have a new round, some a
    /// late answer; or it is an earlier year once more, with a few changes.
    Year next_year();

private:
    MemberValues new_member();
    void move_on(MemberValues& member);
    void change_members();
    void go_back();
    bool happens(int per_cent) { return static_cast<int>(random_() % 100) < per_cent; }
    MemberValues take_out(std::vector<MemberValues>& members);

    std::mt19937 random_;
    long minimum_;
    Memory memory_;
    int year_ = 2020, joined_ = 0;
    int how_many_change_ = 0;  ///< per cent
    std::vector<MemberValues> members_, away_;
    std::vector<std::vector<MemberValues>> past_;
    std::vector<PublishedRun> shown_;
};

}  // namespace socratic::attack
