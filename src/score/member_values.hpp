// SPDX-License-Identifier: MIT
// What a community keeps of a member: one value a dimension, and what it may be grouped by.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
#include "model/published_run.hpp"
#include "score/common_questions.hpp"

namespace socratic {

struct MemberValues {
    std::string id;
    std::string round, before;  ///< ids of the latest round, and of the one before it; "" without one
    bool is_older = false;      ///< the latest round is older than the year asked for
    std::array<std::string, member_facts.size()> facts;  ///< "" where not said
    std::vector<std::optional<double>> latest;           ///< by dimension of the reference; the last is the
                                                         ///< response: people who answered by people invited
    std::vector<std::optional<double>> earlier;          ///< in the round before, where both have a value
    std::vector<Gap> gaps;  ///< by dimension of the reference: why it has no value in the latest round; empty
                            ///< without one
    long respondents = 0;
    std::vector<bool> narrowed;  ///< likewise, of scores that were sent: they rest on fewer questions because
                                 ///< other rounds stand beside
};

/// "1-9", "10-49", "50-249", "250+".
std::string size_class(std::optional<long> size);

/// The year of a date, else of an id that begins with one; nothing when neither says.
std::optional<int> year_of(const std::string& date, const std::string& id);

/// True when a round is of the year or before; without a year all are, with one none whose year nothing says.
bool is_until(const std::string& date, const std::string& id, std::optional<int> year);

/// The rounds that count, as indexes: the latest one with answers that is not after the year, and the one
/// before it. Absent when there is none.
struct CountedRounds {
    std::optional<std::size_t> latest, before;
    bool is_older = false;
    /// One later than the latest and not after the year either, whose answers have not come.
    std::optional<std::size_t> awaited = {};
};
enum class RoundAnswers {
    none,     ///< it has none to wait for: only figures, or agreed levels
    awaited,  ///< "not yet"
    there
};
struct RoundInTime {
    std::string id, date;
    RoundAnswers answers = RoundAnswers::none;
};
CountedRounds find_counted_rounds(const std::vector<RoundInTime>& rounds, std::optional<int> year);

/// By dimension of the reference: why a round's figure does not count in the community, as that it does not
/// rest on all the common questions and on no others; `none` where it counts.
std::vector<Gap> gaps_of(const CommonQuestions& common, const std::vector<DimensionScores>& dimensions);

/// The same of a round of scores that were sent, by their hashes.
std::vector<Gap> sent_gaps_of(const CommonQuestions& common, const Scores& sent, std::size_t round);

/// By dimension of the reference, whether scores that were sent are narrowed.
std::vector<bool> find_narrowed(const CommonQuestions& common,
                                const std::vector<DimensionScores>& dimensions);

/// The means by dimension of the reference, of those without a gap.
std::vector<std::optional<double>> means_of(const CommonQuestions& common,
                                            const std::vector<DimensionScores>& dimensions,
                                            const std::vector<Gap>& gaps);

/// People who answered by people invited; nothing when either is not told.
std::optional<double> response_of(const RoundScores& round);

}  // namespace socratic
