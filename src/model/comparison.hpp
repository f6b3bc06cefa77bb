// SPDX-License-Identifier: MIT
// Rounds or groups side by side: what may be shown of it. A figure that does not exist, or may not be shown,
// is absent.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/interval.hpp"
#include "model/scores.hpp"
#include "model/text.hpp"

namespace socratic {

/// A round, without its figures.
struct ComparedRound {
    std::string id, date;
    std::string questionnaire_id, questionnaire_version;  ///< "" without answers
    bool is_reported = false, not_yet = false;
    Hidden hidden = Hidden::no;
    std::optional<long> respondents, invited;
    std::optional<double> response_rate;  ///< respondents by invited; may pass 1 when `invited` is wrong
};

/// How a question of an earlier round stands to the newest questionnaire.
enum class QuestionChangeKind {
    added,     ///< not asked then
    dropped,   ///< not asked now
    reworded,  ///< asks something else, or in another way: not compared
    renamed,   ///< another id, the same question
    corrected  ///< other words that count as the same
};

struct QuestionChange {
    std::string round;  ///< the earlier one
    QuestionChangeKind kind = QuestionChangeKind::reworded;
    std::string dimension, id;  ///< today's; of a dropped one, those of then
    std::string was;            ///< its id then; "" when it was not there
    Text old_text, new_text;    ///< empty where it was not asked
    std::vector<std::string>
        differs;  ///< of one reworded or corrected: text, anchors, scale, levels, direction
    bool operator==(const QuestionChange&) const = default;
};

/// How many people chose each level of a spectrum.
struct Places {
    long n = 0;
    std::vector<long> counts;  ///< the lowest level first
    std::optional<double> median;
    std::optional<long> dont_know, varies;
};

/// A dimension in one round.
struct LevelThen {
    std::string round;
    Gap gap = Gap::none;
    Hidden hidden = Hidden::no;
    std::optional<long> n;
    std::optional<double> mean, reported, consensus;
    std::optional<Interval> interval;
    std::optional<Places> places, aim;  ///< of a spectrum, which has neither mean nor interval

    std::optional<double> level() const { return reported ? reported : mean; }
};

/// The mean change of the people who gave a code of their own in both rounds.
struct PairedChange {
    long n = 0;
    double difference = 0;
    std::optional<Interval> interval;
    Verdict verdict = Verdict::none;
};

enum class Since { previous, first };

/// The newest round less an earlier one, in levels.
struct LevelChange {
    std::string from, to;
    Since since = Since::previous;
    double difference = 0;
    bool from_reported = false;       ///< one of the two is a reported figure
    std::optional<double> consensus;  ///< positive: opinions came together
    std::optional<Interval> interval;
    Verdict verdict = Verdict::none;
    std::optional<PairedChange> paired;
};

/// A group on a dimension of a spectrum, in the newest round with answers.
struct GroupPlaces {
    std::optional<std::string> value;
    std::optional<Places> places, aim;
};

struct ComparedDimension {
    std::string id;
    LevelRange levels;
    int questions_used = 0, questions_of = 0;  ///< common to all rounds with answers
    std::vector<LevelThen> rounds;             ///< as in Comparison
    std::vector<LevelChange> changes;          ///< since the previous round, then since the first if another
    std::optional<double> agreed, target;      ///< of the newest round
    std::vector<GroupPlaces> groups;           ///< of a spectrum, those asked for that are shown
};

/// A question that both rounds asked alike.
struct ComparedQuestion {
    std::string id, dimension;
    LevelRange levels;
    std::string from, to;
    long n_from = 0, n_to = 0;
    double mean_from = 0, mean_to = 0;
    std::optional<double> consensus_from, consensus_to;

    double difference() const { return mean_to - mean_from; }
    std::optional<double> consensus_difference() const {
        if (!consensus_from || !consensus_to) return std::nullopt;
        return *consensus_to - *consensus_from;
    }
};

/// The people with one value of the fact.
struct ComparedGroup {
    std::optional<std::string> value;  ///< absent: people without the fact
    Hidden hidden = Hidden::no;
    long n = 0;
};

/// A group on one dimension.
struct GroupLevel {
    std::optional<std::string> value;
    long n = 0;
    double mean = 0;
    std::optional<Interval> interval;
    std::optional<double> change;  ///< since the round `from`
    std::optional<long> change_n;  ///< how many there were then
};

/// The distance between the group that places a dimension lowest and the one that places it highest.
struct GroupGap {
    std::string dimension;
    LevelRange dimension_levels;
    std::vector<GroupLevel> levels;     ///< in the fact's order, the shown ones
    std::size_t lower = 0, higher = 0;  ///< among the levels; the same when all groups agree
    double difference = 0;              ///< higher less lower
    std::optional<Interval> interval;
    Verdict verdict = Verdict::none;
};

struct ComparedGroups {
    std::string fact;
    std::string round;  ///< the newest with answers
    std::string from;   ///< the round with answers before it; "" when there is none
    std::vector<ComparedGroup> values;
    std::vector<GroupGap> gaps;  ///< the largest first; only dimensions with two shown groups
};

struct Comparison {
    long minimum_group = 5;
    bool minimum_lowered = false;
    bool intervals = false;  ///< whether they were asked for
    Kind kind = Kind::wheel;
    std::string questionnaire_id, questionnaire_version;
    std::string organisation_id;  ///< "" for answer sheets alone
    Text organisation;
    Scale scale;
    std::vector<ComparedRound> rounds;  ///< oldest first
    std::vector<QuestionChange> questions_changed;
    std::vector<ComparedDimension> dimensions;  ///< in the order of the questionnaire
    std::vector<ComparedQuestion> questions;    ///< the largest change first
    std::optional<ComparedGroups> groups;
};

}  // namespace socratic
