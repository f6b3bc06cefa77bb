// SPDX-License-Identifier: MIT
// Which questions a round is scored on: the ones common to all rounds shown together, with the
// newest round's weights and dimensions.
#pragma once
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic {

/// How one question of a plan is read from a row.
struct PlannedQuestion {
    std::string id;        ///< in the newest questionnaire
    std::string hash;      ///< of the wording this round asked
    std::size_t cell = 0;  ///< index into a row's cells (asked questions of the round's own questionnaire)
    bool asked = true;     ///< false: this round has no column for it; nothing of it is counted
    bool reverse = false;
    int min = 0, max = 5;     ///< the scale this round asked it on
    std::int64_t weight = 1;  ///< integer weights of a dimension, lowest terms
    bool used = true;         ///< false: in the tables, but not in the dimension's score
    bool common = true;       ///< asked alike in all rounds shown together that ask anything of the dimension
    bool aim = false;         ///< where people want to be; never used
    bool may_vary = false;    ///< of a spectrum: "it varies" is an answer
};

/// A question that counts in a figure.
struct FigureQuestion {
    std::size_t cell = 0;     ///< index into a row's cells
    std::int64_t weight = 1;  ///< integer weights of the figure, lowest terms
    auto operator<=>(const FigureQuestion&) const = default;
};

/// What a person's score on a dimension rests on.
struct PlannedFigure {
    std::vector<FigureQuestion> questions;  ///< by cell
    Fraction minimum_answered{1, 2};
    auto operator<=>(const PlannedFigure&) const = default;
};

/// How the figures of a dimension on different questions stand to each other.
enum class Relation {
    nested,  ///< each rests on part of the questions of the one before it in size
    crossed  ///< they overlap
};

struct PlannedDimension {
    std::string id;
    int min = 0, max = 5;
    Fraction weight{1, 1};  ///< in `overall` only
    Gap gap = Gap::none;    ///< not_asked or too_few_common when it cannot be scored
    std::vector<PlannedQuestion> questions;
    int questions_used = 0, questions_of = 0;
    /// What the round's answers to these questions are scored on with other rounds beside it, as far as it
    /// takes precedence.
    std::vector<PlannedFigure> earlier;
    bool too_many_figures = false;  ///< more than are told apart; then there are none here
};

/// A fact of the round's questionnaire.
struct PlannedFact {
    std::string id;
    std::vector<std::string> values;
    bool asked = true;  ///< false: the sheet has no column for it
};

struct Plan {
    Kind kind = Kind::wheel;                   ///< of the newest round's questionnaire
    std::vector<PlannedDimension> dimensions;  ///< of the newest round's questionnaire, in its order
    bool one_scale = true;                     ///< of the newest round's questionnaire
    Fraction minimum_answered{1, 2};
    std::vector<PlannedFact> facts;
    LeftOut left_out;
};

/// One round as it was asked.
struct RoundAsked {
    const Questionnaire* questionnaire = nullptr;
    SheetColumns columns;
};

/// Plans for rounds shown together, oldest first; one round alone uses all its questions. A round that
/// asks no question of a dimension has a gap there and does not narrow what the others have in common.
/// Throws a Failure when the weights of a dimension cannot be brought to whole numbers.
std::vector<Plan> plan_rounds(const std::vector<RoundAsked>& rounds);

/// The same for some of the rounds there are, as ascending indexes: what the others make of the answers is
/// kept in mind, because another output may show them.
std::vector<Plan> plan_rounds(const std::vector<RoundAsked>& rounds, const std::vector<std::size_t>& shown);

/// 16 hex digits of a question's wording and anchors in every language, its scale with level names,
/// and its direction, after NFC and white-space folding (FNV-1a, 64 bit).
std::string hash_of(const Questionnaire& questionnaire, const Dimension& dimension, const Question& question);

}  // namespace socratic
