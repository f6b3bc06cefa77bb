// SPDX-License-Identifier: MIT
// What to talk about: one strength, and the dimensions where talking is worth most.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/scores.hpp"

namespace socratic {

/// "Don't know" is a topic from this share of those who know or don't know, and this many people, on.
inline constexpr double unknown_share = 0.2;
inline constexpr long unknown_people = 3;

/// The share of people who don't know among those who know or don't; 0 when that is no topic, or not shown.
inline double unknown_of(const QuestionScores& question) {
    const long people = question.dont_know.value_or(0);
    if (people < unknown_people) return 0;
    const double share = static_cast<double>(people) / static_cast<double>(people + question.n);
    return share >= unknown_share ? share : 0;
}

/// Of a spectrum: whether as many say that it varies as make what is unknown a topic.
inline bool is_varied(const QuestionScores& question) {
    const long people = question.varies.value_or(0);
    return people >= unknown_people &&
           static_cast<double>(people) >= unknown_share * static_cast<double>(people + question.n);
}

/// Why a dimension is a topic; more than one reason may hold.
struct TopicReasons {
    bool split = false;     ///< views split on the dimension, or on a question of it
    bool unknown = false;   ///< on a question at least a fifth and three people don't know
    bool weak = false;      ///< below the middle of its scale, and views agree
    bool aimed = false;     ///< of a spectrum: where aims stand above today most of all
    bool lowest = false;    ///< no other stands lower, agreed levels before answers, and it would not be a
                            ///< topic, or not have a place, else
    bool unplaced = false;  ///< so few gave a level that none is shown, of at least twice as many people
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
    std::vector<Topic> list;  ///< where views split, what is unknown or unplaced, what is weak, where aims
                              ///< stand highest above today; what stands lowest is always among them
    std::string lowest;       ///< the id of the first of these that no dimension stands below, where the
                              ///< level agreed on counts before the answers; "" when none does
};

}  // namespace socratic
