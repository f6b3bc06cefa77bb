// SPDX-License-Identifier: MIT
// Which groups of members may show their figure of a dimension, over all breakdowns at once.
#pragma once
#include <array>
#include <string>
#include <vector>
#include "score/disclosure.hpp"
#include "score/member_values.hpp"

namespace socratic {

/// The classes of each fact among all members, in the order they are shown; "" (not said) is the last.
using MemberClasses = std::array<std::vector<std::string>, member_facts.size()>;
MemberClasses classes_of(const std::vector<MemberValues>& members);

std::size_t class_of(const MemberClasses& classes, const MemberValues& member, std::size_t fact);

struct MemberGroups {
    GroupDecisions level;         ///< by fact and class: the mean
    GroupDecisions distribution;  ///< quartiles; hidden where the mean is
    std::vector<std::vector<long>> sizes;
};

/// Over the members that have a value in the dimension.
MemberGroups decide_groups(const std::vector<MemberValues>& members, const MemberClasses& classes,
                           std::size_t dimension, long minimum);

}  // namespace socratic
