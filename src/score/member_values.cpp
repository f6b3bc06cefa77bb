// SPDX-License-Identifier: MIT
#include "score/member_values.hpp"
#include <algorithm>

namespace socratic {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::optional<int> leading_year(const std::string& text) {
    if (text.size() < 4 || !std::all_of(text.begin(), text.begin() + 4, is_digit)) return std::nullopt;
    if (text.size() > 4 && is_digit(text[4])) return std::nullopt;
    const int year = std::stoi(text.substr(0, 4));
    return year >= 1900 && year <= 2999 ? std::optional(year) : std::nullopt;
}

const DimensionScores* find_scores(const std::vector<DimensionScores>& dimensions, const std::string& id) {
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const DimensionScores& scores) { return scores.id == id; });
    return found == dimensions.end() ? nullptr : &*found;
}

/// `gap_of` says of figures that may be shown whether they rest on the common questions.
template <class GapOf>
Gap find_gap(const CommonDimension& dimension, const DimensionScores* scores, GapOf gap_of) {
    if (dimension.questions.empty()) return Gap::too_few_common;
    if (scores == nullptr) return Gap::not_asked;
    if (scores->hidden != Hidden::no) return Gap::hidden;
    if (scores->mean) return gap_of(dimension, *scores);
    return scores->gap == Gap::none ? Gap::nobody_scored : scores->gap;
}

template <class GapOf>
std::vector<Gap> find_gaps(const CommonQuestions& common, const std::vector<DimensionScores>& dimensions,
                           GapOf gap_of) {
    std::vector<Gap> gaps;
    for (const auto& dimension : common.dimensions)
        gaps.push_back(find_gap(dimension, find_scores(dimensions, dimension.id), gap_of));
    return gaps;
}

}  // namespace

std::string size_class(std::optional<long> size) {
    if (!size) return {};
    if (*size < 10) return "1-9";
    if (*size < 50) return "10-49";
    return *size < 250 ? "50-249" : "250+";
}

std::optional<int> year_of(const std::string& date, const std::string& id) {
    return leading_year(date.empty() ? id : date);
}

bool is_until(const std::string& date, const std::string& id, std::optional<int> year) {
    if (!year) return true;
    const auto own = year_of(date, id);
    return own && *own <= *year;
}

CountedRounds find_counted_rounds(const std::vector<RoundInTime>& rounds, std::optional<int> year) {
    CountedRounds counted;
    std::optional<std::size_t> awaited;
    for (auto i = rounds.size(); i-- > 0;) {
        if (rounds[i].answers == RoundAnswers::none) continue;
        if (!is_until(rounds[i].date, rounds[i].id, year)) continue;
        if (rounds[i].answers == RoundAnswers::awaited) {
            if (!counted.latest && !awaited) awaited = i;
            continue;
        }
        if (counted.latest) {
            counted.before = i;
            return counted;
        }
        counted.latest = i;
        counted.awaited = awaited;
        counted.is_older = year && year_of(rounds[i].date, rounds[i].id) < year;
    }
    return counted;
}

std::vector<Gap> gaps_of(const CommonQuestions& common, const std::vector<DimensionScores>& dimensions) {
    return find_gaps(common, dimensions, gap_of_own);
}

std::vector<Gap> sent_gaps_of(const CommonQuestions& common, const Scores& sent, std::size_t round) {
    return find_gaps(common, sent.rounds[round].dimensions,
                     [&](const CommonDimension& dimension, const DimensionScores& scores) {
                         return gap_of_sent(dimension, scores, sent.minimum_answered);
                     });
}

std::vector<bool> find_narrowed(const CommonQuestions& common,
                                const std::vector<DimensionScores>& dimensions) {
    std::vector<bool> narrowed;
    for (const auto& dimension : common.dimensions) {
        const auto* scores = find_scores(dimensions, dimension.id);
        narrowed.push_back(scores != nullptr && is_narrowed(dimension, *scores));
    }
    return narrowed;
}

std::vector<std::optional<double>> means_of(const CommonQuestions& common,
                                            const std::vector<DimensionScores>& dimensions,
                                            const std::vector<Gap>& gaps) {
    std::vector<std::optional<double>> means(gaps.size());
    for (std::size_t d = 0; d < gaps.size(); ++d)
        if (gaps[d] == Gap::none) means[d] = find_scores(dimensions, common.dimensions[d].id)->mean;
    return means;
}

std::optional<double> response_of(const RoundScores& round) {
    if (round.hidden != Hidden::no || !round.invited || *round.invited <= 0) return std::nullopt;
    if (round.respondents <= 0 || round.respondents > *round.invited) return std::nullopt;
    return static_cast<double>(round.respondents) / static_cast<double>(*round.invited);
}

}  // namespace socratic
