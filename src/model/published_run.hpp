// SPDX-License-Identifier: MIT
// What a run over a community has shown, kept so that later ones give nothing away by their difference.
// Holds no values, only digests of them that nobody without the community's key can make.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace socratic {

/// What members may be grouped by.
inline constexpr std::array<const char*, 3> member_facts{"country", "size", "language"};

struct PublishedMember {
    std::string id;
    std::string round, before;  ///< ids of the rounds whose values counted
    std::array<std::string, member_facts.size()> facts;
    std::vector<std::uint64_t> latest, earlier;  ///< by dimension of the run, digests of values; 0: none
    bool operator==(const PublishedMember&) const = default;
};

struct PublishedDimension {
    std::string id;
    bool level = false, change = false;  ///< was the figure of all members shown
    std::array<std::vector<std::string>, member_facts.size()> groups;  ///< by fact: the groups shown
    bool operator==(const PublishedDimension&) const = default;
};

struct PublishedRun {
    std::vector<PublishedDimension> dimensions;
    std::vector<PublishedMember> members;  ///< by id
    std::string key = {};                  ///< the mark of the key that the digests are made with
    bool accepted = false;                 ///< shown although it differed from earlier runs by a few
    bool operator==(const PublishedRun&) const = default;
};

/// Stands for runs whose record is gone: something was shown, nobody knows what.
inline bool is_lost(const PublishedRun& run) { return run.dimensions.empty() && run.members.empty(); }

}  // namespace socratic
