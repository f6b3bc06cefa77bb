// SPDX-License-Identifier: MIT
// What community.json shows, as sums over members' values.
#pragma once
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>
#include "model/published_run.hpp"
#include "shown_sums.hpp"

namespace socratic::attack {

/// When two values of a member are one for an attacker: when they are equal, or when they are of one round,
/// as a late answer changes little.
enum class Sameness { value, round };

/// A member in a run; who is behind each figure an attacker may know.
struct MemberInRun {
    std::string id;
    std::array<std::string, member_facts.size()> facts;
    std::vector<std::string> latest, earlier;  ///< by dimension, names of values; "" without one
};

/// Adds all figures of one dimension; says what is wrong with how many members they are said to be of.
std::vector<std::string> add_dimension(const nlohmann::json& json, std::size_t dimension,
                                       const std::vector<MemberInRun>& members, ShownSums& shown);

}  // namespace socratic::attack
