// SPDX-License-Identifier: MIT
#include "layout/subject.hpp"
#include <algorithm>
#include <cmath>

namespace socratic {

bool is_spectrum(const Subject& subject) { return subject.scores.kind == Kind::spectrum; }

std::string name_of_round(const Scores& scores, std::size_t round) {
    const auto year_of = [&](const RoundScores& of) { return of.date.substr(0, 4); };
    const auto& wanted = scores.rounds[round];
    if (wanted.date.empty()) return wanted.id;
    const auto same =
        std::count_if(scores.rounds.begin(), scores.rounds.end(),
                      [&](const RoundScores& other) { return year_of(other) == year_of(wanted); });
    return same == 1 ? year_of(wanted) : wanted.id;
}

std::string said(const Subject& subject, const Text& text) {
    return typeset(subject.words, in(text, subject.options.language));
}

std::string said(const Subject& subject, std::string_view key,
                 const std::vector<std::pair<std::string_view, std::string>>& values) {
    return typeset(subject.words, words(subject.words, key, values));
}

std::string said_of_round(const Subject& subject, std::string_view key, std::size_t round,
                          std::vector<std::pair<std::string_view, std::string>> values) {
    const auto& rounds = subject.scores.rounds;
    if (rounds.size() == 1 && rounds[0].date.empty() && subject.scores.organisation_id.empty())
        return said(subject, std::string(key) + ".only", values);
    values.emplace_back("round", name_of_round(subject.scores, round));
    return said(subject, key, values);
}

std::string level_in(const Words& words, double level) {
    return number_in(words, level, level == std::floor(level) ? 0 : 1);
}

}  // namespace socratic
