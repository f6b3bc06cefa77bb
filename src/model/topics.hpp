// SPDX-License-Identifier: MIT
// What to talk about: one strength, and the dimensions where talking is worth most.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace socratic {

/// "Don't know" is a topic from this share of those who know or don't know, and this many people, on.
inline constexpr double unknown_share = 0.2;
inline constexpr long unknown_people = 3;

/// Why a dimension is a topic; more than one reason may hold.
struct TopicReasons {
    bool split = false;    ///< views split on the dimension, or on a question of it
    bool unknown = false;  ///< on a question at least a fifth and three people don't know
    bool weak = false;     ///< below the middle of its scale, and views agree
    bool aimed = false;    ///< of a spectrum: where aims stand above today most of all
    bool operator==(const TopicReasons&) const = default;
};

struct Topic {
    std::string dimension;
    TopicReasons reasons;
    std::vector<std::string> questions;  ///< those behind the reasons, the most telling one first
    bool operator==(const Topic&) const = default;
};

struct Topics {
    std::optional<Topic> strength;  ///< without reasons; its questions from the highest on
    std::vector<Topic>
        list;  ///< where views split, what is unknown, what is weak, where aims stand highest above today
};

}  // namespace socratic
