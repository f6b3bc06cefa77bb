// SPDX-License-Identifier: MIT
// Figures and names in the report's words: the small pieces of its values.
#include "layout/answers_words.hpp"
#include "layout/subject.hpp"
#include "report/value_parts.hpp"

namespace socratic {

const RoundScores& newest_round(const Scores& scores) {
    for (auto round = scores.rounds.rbegin(); round != scores.rounds.rend(); ++round)
        if (!round->not_yet) return *round;
    return scores.rounds.back();
}

std::string said(const ReportFacts& facts, const Text& text) { return std::string(in(text, facts.language)); }

int mean_decimals(const LevelRange& levels) { return levels.highest - levels.lowest == 1 ? 2 : 1; }

std::string mean_words(const ReportFacts& facts, const LevelRange& levels, std::optional<double> mean) {
    return mean ? number_in(facts.words, *mean, mean_decimals(levels)) : std::string();
}

std::string level_words(const ReportFacts& facts, std::optional<double> level) {
    return level ? level_in(facts.words, *level) : std::string();
}

std::string percent_words(const ReportFacts& facts, std::optional<double> share) {
    return share
               ? words(facts.words, "report.percent", {{"percent", number_in(facts.words, 100 * *share, 0)}})
               : std::string();
}

std::string count_words(std::optional<long> count) { return count ? std::to_string(*count) : std::string(); }

std::string views_words(const ReportFacts& facts, Views views) {
    switch (views) {
        case Views::none:
            return {};
        case Views::split:
            return words(facts.words, "report.views.split");
        case Views::mixed:
            return words(facts.words, "report.views.mixed");
        case Views::agreed:
            return words(facts.words, "report.views.agreed");
    }
    return {};
}

bool has_no_answers(const RoundScores& round) {
    return round.not_yet || (round.respondents == 0 && round.hidden == Hidden::no && !round.is_reported);
}

std::string answered_words(const ReportFacts& facts, const RoundScores& round) {
    if (has_no_answers(round)) return words(facts.words, "head.not_yet");
    return people_in(facts.words, round, facts.scores.minimum_group);
}

std::string name_of_round(const ReportFacts& facts, const std::string& id) {
    for (std::size_t i = 0; i < facts.scores.rounds.size(); ++i)
        if (facts.scores.rounds[i].id == id) return name_of_round(facts.scores, i);
    return id;
}

}  // namespace socratic
