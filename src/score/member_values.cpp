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

template <class IsComparable>
std::vector<std::optional<double>> means_of(const CommonQuestions& common,
                                            const std::vector<DimensionScores>& dimensions,
                                            IsComparable is_comparable) {
    std::vector<std::optional<double>> values;
    for (const auto& dimension : common.dimensions) {
        const auto* scores = find_scores(dimensions, dimension.id);
        const bool counts = scores != nullptr && scores->hidden == Hidden::no && scores->mean &&
                            !dimension.questions.empty() && is_comparable(dimension, *scores);
        values.push_back(counts ? scores->mean : std::nullopt);
    }
    return values;
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

std::vector<std::optional<double>> values_of(const CommonQuestions& common,
                                             const std::vector<DimensionScores>& dimensions) {
    return means_of(common, dimensions, [](const CommonDimension& dimension, const DimensionScores& scores) {
        return scores.questions_used == static_cast<int>(dimension.questions.size());
    });
}

std::vector<std::optional<double>> sent_values_of(const CommonQuestions& common,
                                                  const std::vector<DimensionScores>& dimensions) {
    return means_of(common, dimensions, rests_on);
}

std::optional<double> response_of(const RoundScores& round) {
    if (round.hidden != Hidden::no || !round.invited || *round.invited <= 0) return std::nullopt;
    if (round.respondents <= 0 || round.respondents > *round.invited) return std::nullopt;
    return static_cast<double>(round.respondents) / static_cast<double>(*round.invited);
}

}  // namespace socratic
