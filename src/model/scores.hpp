// SPDX-License-Identifier: MIT
// What may be shown of the answers: every figure has passed disclosure control. A figure that does
// not exist, or may not be shown, is absent; nothing here can be traced to fewer than
// `minimum_group` people.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>
#include "model/minimum_group.hpp"
#include "model/questionnaire.hpp"
#include "model/text.hpp"

namespace socratic {

/// Why figures are hidden: fewer answers than the minimum, or another figure would give them away.
enum class Hidden { no, small, complement };

/// How far opinions agree (consensus: Tastle and Wierman 2007; agreement: van der Eijk 2001). `none` when
/// there is no consensus figure.
enum class Views { none, split, mixed, agreed };

/// Views agree from this consensus on.
inline constexpr double agreed_from = 0.75;

/// Why a dimension has no figure.
enum class Gap {
    none,            ///< it has one
    not_asked,       ///< no question of it has a column, or the round's questionnaire lacks it
    nobody_scored,   ///< nobody answered enough of it
    hidden,          ///< too few answers: see `hidden`
    too_few_common,  ///< less than half its questions are common to the rounds shown
    not_reported,    ///< a reported round without a figure for it
    other_scale,     ///< the reported figure is on other levels than those shown
    other_weights    ///< a member's own: its questions count otherwise than those of its community
};

/// The lowest and the highest level of a scale.
struct LevelRange {
    int lowest = 0, highest = 5;
    bool operator==(const LevelRange&) const = default;
    /// A difference as a share of the whole range: the one measure for differences on several scales.
    double share_of(double difference) const { return difference / (highest - lowest); }
};

/// The figures of one question over the people who answered it with a level; in the levels of the
/// scale after reversal. With `hidden`, nothing but the id, the hash and the weight is set.
struct QuestionScores {
    std::string id;
    std::string hash;         ///< 16 hex digits of wording, anchors, scale and direction, for comparability
    std::int64_t weight = 1;  ///< within the dimension, in whole numbers of lowest terms
    bool asked = true;
    bool common = true;  ///< to all rounds shown, so that it counts in the dimension
    bool aim = false;    ///< of a spectrum: where people want to be
    Hidden hidden = Hidden::no;
    long n = 0;
    std::optional<double> mean, sd, median;
    std::optional<std::vector<long>> counts;  ///< per level, lowest first
    int lowest = 0;                           ///< the level of the first count
    std::optional<long> dont_know, not_applicable, empty;
    std::optional<long> varies;       ///< of a spectrum only
    std::optional<double> consensus;  ///< Tastle-Wierman, 0..1
    std::optional<double> agreement;  ///< van der Eijk, -1..1; absent below three levels
    Views views = Views::none;
};

/// The figures of one dimension: over persons' scores. Of a spectrum there is neither a mean nor a deviation,
/// and of the quartiles the median only, wherever its question has counts.
struct DimensionScores {
    std::string id;
    LevelRange levels;
    Gap gap = Gap::none;
    Hidden hidden = Hidden::no;
    long n = 0;
    std::optional<double> mean, sd, min, q1, median, q3, max;
    std::optional<double> consensus;  ///< mean of its questions' consensus
    Views views = Views::none;
    std::optional<double> alpha;     ///< Cronbach, complete cases; only when asked for
    std::optional<long> not_scored;  ///< people of the round left out for too few answers
    std::vector<std::pair<double, long>>
        marks;  ///< distinct persons' scores and how many, ascending; only when dots may be drawn
    std::optional<double> reported;  ///< of a reported round
    std::optional<double> agreed, target;
    std::string target_by;
    std::vector<QuestionScores> questions;
    int questions_used = 0, questions_of = 0;  ///< "3 of 4 questions"; equal when all are common

    /// Where it stands: a reported figure, the mean, on a spectrum the median.
    std::optional<double> level() const { return reported ? reported : mean ? mean : median; }
};

/// The people with one value of a fact.
struct GroupScores {
    std::string fact;
    std::optional<std::string> value;  ///< absent: people without the fact
    Hidden hidden = Hidden::no;        ///< the whole group; then nothing below is set
    long n = 0;
    std::vector<DimensionScores> dimensions;
};

struct Overall {
    std::optional<double> mean;
    std::string weakest;            ///< dimension id; "" when no dimension has a figure
    std::vector<std::string> gaps;  ///< dimensions without a figure
};

/// What the reader of a picture or table must know was left out; ids of questions or dimensions.
struct LeftOut {
    long empty_sheets = 0;                ///< respondents without any answer
    std::vector<std::string> not_asked;   ///< questions without a column
    std::vector<std::string> not_common;  ///< questions that differ between the rounds shown
    std::vector<std::string> hidden_questions;
};

struct RoundScores {
    std::string id, date;
    bool is_reported = false;
    bool not_yet = false;  ///< its answer sheet does not exist yet
    Hidden hidden = Hidden::no;
    long respondents = 0;  ///< people who gave at least one answer, don't know and not applicable included
    std::optional<long> invited;
    std::vector<DimensionScores> dimensions;
    std::optional<Overall> overall;  ///< absent when the dimensions do not share one scale
    std::vector<GroupScores> groups;
    LeftOut left_out;
};

struct Scores {
    long minimum_group = default_minimum_group;
    bool minimum_lowered = false;  ///< below the usual one: said on every output
    Kind kind = Kind::wheel;
    std::string questionnaire_id, questionnaire_version;
    Fraction minimum_answered{1, 2};  ///< share of the applicable weight a person must have answered
    std::string organisation_id;      ///< "" for an answer sheet alone
    Text organisation;
    Scale scale;
    std::vector<RoundScores> rounds;  ///< by date, oldest first
};

}  // namespace socratic
