// SPDX-License-Identifier: MIT
// A round's figures -> what to talk about, for a room that has an hour.
#pragma once
#include <cstddef>
#include "model/scores.hpp"
#include "model/topics.hpp"

namespace socratic {

inline constexpr std::size_t most_topics = 5;

/// Two topics of each kind, then more of the first kinds until there are five: a room that only disagreed
/// would else never get to what is weak. On a spectrum the median stands in place of the mean, and is only
/// compared, with the middle of the scale and with other medians; the two dimensions whose aims stand above
/// today most of all (`aim_dominance`) are topics too. The strength is the highest dimension above the middle
/// of its scale that is no topic and that views agree on, else the highest that is no topic: on none of its
/// questions do views split, nor do many not know. What stands lowest is judged by the level that the room
/// agreed on where there is one, and is then no strength. Only figures that may be shown count;
/// that a level is not there because fewer than `minimum_group` gave one is shown anyway.
Topics choose_topics(const RoundScores& round, long minimum_group = Scores{}.minimum_group);

}  // namespace socratic
