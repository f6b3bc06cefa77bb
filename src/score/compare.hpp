// SPDX-License-Identifier: MIT
// Scores of several rounds, or of groups -> what to say about how they differ.
#pragma once
#include <string>
#include <vector>
#include "model/comparison.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"
#include "score/pairs.hpp"

namespace socratic {

enum class Noise { unsaid, intervals };

struct CompareOptions {
    std::string by;  ///< a fact, or ""
    Noise noise = Noise::unsaid;
};

struct QuestionnaireVersion {
    std::string id, version;
};

/// What the scores alone do not say.
struct CompareFacts {
    std::vector<QuestionChange> questions_changed;
    std::vector<PairedRounds> pairs;                   ///< of the rounds with answers
    std::vector<QuestionnaireVersion> questionnaires;  ///< of each round of the scores; "" without answers
};

/// Everything but the paired changes follows from figures in the scores, and so from nothing that is hidden.
Comparison compare(const Scores& scores, const CompareFacts& facts, const CompareOptions& options);

}  // namespace socratic
