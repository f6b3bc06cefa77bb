// SPDX-License-Identifier: MIT
// The questions that the members of a community ask alike: what their figures can be compared on.
#pragma once
#include <set>
#include <string>
#include <vector>
#include "model/answers.hpp"
#include "model/community_figures.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic {

/// A questionnaire with the columns that some members have of it.
struct AskedVariant {
    const Questionnaire* questionnaire = nullptr;
    SheetColumns columns;
};

/// A sheet with a column for every question.
SheetColumns all_columns(const Questionnaire& questionnaire);

struct CommonDimension {
    std::string id;
    std::vector<std::string> questions;  ///< common ones, in the reference's order; none: a gap
    std::vector<std::set<std::string>>
        hashes;                              ///< by common question: of all wordings that count as the same
    int of = 0;                              ///< questions of the reference
    std::vector<std::int64_t> weights = {};  ///< by common question, in whole numbers of lowest terms
    Fraction minimum_answered{1, 2};
    LevelRange levels = {};
};

struct CommonQuestions {
    Questionnaire questionnaire;  ///< the reference; questions that are not common are `off`
    SheetColumns columns;
    std::vector<CommonDimension> dimensions;  ///< by dimension of the reference
};

/// `variants[reference]` gives dimensions, weights and order. A variant that asks less than half of a
/// dimension's questions alike does not count there and does not narrow what the others have in common; where
/// less than half is left, the dimension is a gap.
CommonQuestions find_common_questions(const std::vector<AskedVariant>& variants, std::size_t reference);

/// The reference's questions that the other questionnaire does not ask in the same words, by id.
std::vector<std::string> find_asked_otherwise(const Questionnaire& reference, const Questionnaire& other);

/// How the common questions of a dimension are worded in the reference, in their order.
std::vector<QuestionWording> wordings_of(const CommonQuestions& common, std::size_t dimension);

/// `none` when figures that were scored on the common questions rest on all of them, else too_few_common.
Gap gap_of_own(const CommonDimension& common, const DimensionScores& scores);

/// `none` when the figures of scores somebody sent rest on just the common questions of the dimension, each
/// counted as the community does; else why they cannot be set beside it: other_scale, too_few_common or
/// other_weights.
Gap gap_of_sent(const CommonDimension& common, const DimensionScores& scores, Fraction minimum_answered);

/// True when a common question was asked and does not count in the figures that were sent: other rounds in
/// them asked it otherwise, or not at all.
bool is_narrowed(const CommonDimension& common, const DimensionScores& scores);

}  // namespace socratic
