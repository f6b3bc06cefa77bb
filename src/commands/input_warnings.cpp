// SPDX-License-Identifier: MIT
#include "commands/input_warnings.hpp"
#include <fmt/format.h>
#include <cstdlib>
#include "commands/questionnaires.hpp"
#include "commands/shell_word.hpp"
#include "model/minimum_group.hpp"
#include "score/compare_levels.hpp"

namespace socratic {
namespace {

/// Whether two ISO dates may stand for one survey to which late forms were added: a date is missing, or
/// they are two months apart at the most.
bool may_be_one_moment(const std::string& a, const std::string& b) {
    if (a.size() != 10 || b.size() != 10) return true;
    const auto days = [](const std::string& date) {
        return std::stol(date.substr(0, 4)) * 372 + std::stol(date.substr(5, 2)) * 31 +
               std::stol(date.substr(8, 2));
    };
    return std::labs(days(a) - days(b)) <= 62;
}

/// More answers than people who were asked.
std::vector<Problem> warn_of_invited(const Scores& scores) {
    std::vector<Problem> warnings;
    for (const auto& round : scores.rounds)
        if (round.hidden == Hidden::no && round.invited && round.respondents > *round.invited)
            warnings.push_back(more_than_invited(round.id, round.respondents, *round.invited));
    return warnings;
}

std::vector<Problem> warn_of_missing(const std::vector<InputRound>& rounds, const std::string& input) {
    std::vector<Problem> warnings;
    for (const auto& asked : rounds)
        if (asked.shown && !asked.has_answers() && asked.round->reported.empty() &&
            !asked.round->answers.empty())
            warnings.push_back(
                {Severity::warning,
                 {asked.round->answers, 0, 0, {}},
                 fmt::format("round '{}' has no answers yet: there is no such file", asked.round->id),
                 fmt::format(
                     "type them in with 'socratic-wheel ask {} --round {}', or take them from a survey "
                     "tool with 'socratic-wheel import EXPORT -q {} -o {}'",
                     shell_word(input), shell_word(asked.round->id),
                     shell_word(name_of_questionnaire(asked.questionnaire_path)),
                     shell_word(asked.round->answers))});
    return warnings;
}

Problem warn_of_pair(const Scores& scores, const std::string& first, const std::string& second) {
    if (scores.organisation_id.empty())
        return {
            Severity::warning,
            {},
            fmt::format("'{}' and '{}' differ by fewer than {} people: if the same people answered, their "
                        "figures together may show what those few answered",
                        first, second, scores.minimum_group),
            "of one survey with and without late forms, show only one"};
    return {Severity::warning,
            {},
            fmt::format("rounds '{}' and '{}' are near in time and differ by fewer than {} people: "
                        "together their figures may show what those few answered",
                        first, second, scores.minimum_group),
            "show only one of them: --round " + second};
}

std::vector<Problem> warn_of_late_forms(const Scores& scores) {
    std::vector<Problem> warnings;
    for (std::size_t a = 0; a < scores.rounds.size(); ++a)
        for (std::size_t b = a + 1; b < scores.rounds.size(); ++b) {
            const auto& first = scores.rounds[a];
            const auto& second = scores.rounds[b];
            const auto apart = std::labs(first.respondents - second.respondents);
            if (!has_answers(first) || !has_answers(second) || !may_be_one_moment(first.date, second.date))
                continue;
            if (apart == 0 || apart >= scores.minimum_group) continue;
            warnings.push_back(warn_of_pair(scores, first.id, second.id));
        }
    return warnings;
}

}  // namespace

Problem more_than_invited(const std::string& round, long respondents, long invited) {
    return {
        Severity::warning,
        {},
        fmt::format("round '{}': {} people answered, but only {} were invited", round, respondents, invited),
        "correct 'invited', or look for people entered twice"};
}

std::vector<Problem> more_than_invited(const Assessment& assessment,
                                       const std::vector<AnsweredSheet>& answered) {
    std::vector<Problem> warnings;
    for (const auto& round : assessment.rounds)
        for (const auto& sheet : answered)
            if (sheet.path == round.answers && round.invited && sheet.respondents > *round.invited &&
                sheet.respondents >= default_minimum_group)
                warnings.push_back(more_than_invited(round.id, sheet.respondents, *round.invited));
    return warnings;
}

std::vector<Problem> warn_of_rounds(const std::vector<InputRound>& rounds, const Scores& scores,
                                    const std::string& input) {
    auto warnings = warn_of_missing(rounds, input);
    for (auto& warning : warn_of_late_forms(scores)) warnings.push_back(std::move(warning));
    for (auto& warning : warn_of_invited(scores)) warnings.push_back(std::move(warning));
    return warnings;
}

}  // namespace socratic
