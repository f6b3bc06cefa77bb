// SPDX-License-Identifier: MIT
// Counts of a part of a round's answers, which add up to those of the whole. As confidential as answers:
// nothing is held back, a single person can be a count of one.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>
#include "base/fraction.hpp"

namespace socratic {

/// How many people have one score on a dimension, before division: the sum of weight times the level above
/// the lowest, after reversal, over the weight of what they answered.
struct PartialScore {
    std::int64_t sum = 0, answered = 0;
    long people = 0;
    bool operator==(const PartialScore&) const = default;
};

/// Counts of some people.
struct PartialBlock {
    long respondents = 0, empty_sheets = 0;
    /// By question: how many gave no answer, not applicable, don't know, then each level from the lowest, as
    /// it was written (before any reversal).
    std::vector<std::vector<long>> answers;
    std::vector<std::vector<PartialScore>> scores;  ///< by dimension; by answered, then sum
    bool operator==(const PartialBlock&) const = default;
};

/// The people with one combination of facts.
struct PartialPeople {
    std::vector<int> facts;  ///< by fact: the index of its value, or the number of values for none
    PartialBlock counts;
    bool operator==(const PartialPeople&) const = default;
};

/// What Cronbach's alpha needs of the people who gave a level for every question of a dimension.
struct PartialCases {
    long n = 0;
    std::vector<std::int64_t> sums;      ///< by question
    std::vector<std::int64_t> products;  ///< of each two questions, i x questions + j; 0 where j < i
    bool operator==(const PartialCases&) const = default;
};

/// A question that was asked, and what its counts rest on.
struct PartialQuestion {
    std::string id, dimension;
    std::string hash;  ///< of wording, anchors, scale and direction, as in scores
    std::int64_t weight = 1;
    bool operator==(const PartialQuestion&) const = default;
};

struct PartialFact {
    std::string id;
    std::vector<std::string> values;
    bool operator==(const PartialFact&) const = default;
};

/// An answer sheet that was counted.
struct PartialSource {
    std::string name;    ///< of the file, without its folder
    std::string digest;  ///< 16 hex digits over its rows (FNV-1a, 64 bit)
    auto operator<=>(const PartialSource&) const = default;
};

struct PartialScores {
    std::string questionnaire_id, questionnaire_version;
    Fraction minimum_answered{1, 2};
    std::vector<std::string> dimensions;
    std::vector<PartialQuestion> questions;
    std::vector<PartialFact> facts;
    std::vector<PartialSource> sources;  ///< sorted
    std::vector<PartialPeople> people;   ///< sorted by facts
    /// Where more combinations of facts occurred than are kept apart, the counts of everybody and, by fact
    /// and value, of each group; `people` is a part then.
    std::optional<PartialBlock> everybody;
    std::vector<std::vector<PartialBlock>> groups;
    std::vector<PartialCases> complete_cases;  ///< by dimension
    bool operator==(const PartialScores&) const = default;
};

}  // namespace socratic
