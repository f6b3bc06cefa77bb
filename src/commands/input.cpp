// SPDX-License-Identifier: MIT
#include "commands/input.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <cstdlib>
#include "base/nearest.hpp"
#include "commands/folder.hpp"
#include "commands/questionnaires.hpp"
#include "commands/sheet_file.hpp"
#include "commands/shell_word.hpp"
#include "read/answer_sheet.hpp"
#include "read/assessment.hpp"
#include "score/plan.hpp"

namespace socratic {
namespace {

/// A round on its way from its file to its scores.
struct Asked {
    const Round* round = nullptr;
    const Questionnaire* questionnaire = nullptr;
    std::string questionnaire_path;
    std::optional<AnswerSheet> sheet;  ///< none for a reported round and for one without answers yet
};

/// Keeps the problems of one file among those of all.
template <class Work>
void collect(Problems& problems, Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        for (const auto& problem : failure.problems()) problems.add(problem);
    }
}

AssessmentInput read_sheet_alone(const InputOptions& options, std::vector<Problem>& warnings) {
    AssessmentInput read;
    read.files.push_back(options.input);
    const auto files = remember_paths(questionnaire_files(), read.files);
    read.questionnaire = read_questionnaire(questionnaire_path(*options.questionnaire), files, warnings);
    Round round;
    const auto name = options.input.substr(options.input.rfind('/') + 1);
    round.id = options.input == "-" ? "answers" : name.substr(0, name.rfind('.'));
    round.answers = options.input;
    round.answers_exist = true;
    read.assessment.rounds.push_back(round);
    read.round_questionnaires.push_back(read.questionnaire);
    return read;
}

AssessmentInput read_files(const InputOptions& options, std::vector<Problem>& warnings) {
    if (is_folder(options.input)) throw Failure(folder_problem(options.input));
    if (looks_like_assessment(options.input) && !options.questionnaire)
        return read_assessment(options.input, questionnaire_files(), warnings);
    if (!options.questionnaire)
        throw usage_failure(fmt::format("expected an assessment, got the answer sheet '{}'", options.input),
                            "say which questionnaire was asked: -q ID, or -q FILE");
    if (options.input.ends_with(".yaml") || options.input.ends_with(".yml"))
        throw usage_failure(fmt::format("expected an answer sheet with -q, got '{}'", options.input),
                            "an assessment names its questionnaire itself: leave -q out");
    if (!options.rounds.empty())
        throw usage_failure("--round chooses among the rounds of an assessment, got an answer sheet",
                            "leave --round out");
    return read_sheet_alone(options, warnings);
}

std::vector<Asked> choose_rounds(const AssessmentInput& read, const InputOptions& options) {
    const auto& rounds = read.assessment.rounds;
    std::vector<std::string> known;
    for (const auto& round : rounds) known.push_back(round.id);
    for (const auto& wanted : options.rounds)
        if (std::find(known.begin(), known.end(), wanted) == known.end()) {
            const auto guess = did_you_mean(wanted, known);
            throw usage_failure(
                fmt::format("unknown round '{}'", wanted),
                guess.empty() ? fmt::format("the rounds are {}", fmt::join(known, ", ")) : guess);
        }
    if (rounds.empty())
        throw Failure(fmt::format("'{}' has no rounds", options.input), "add one under 'rounds:'");
    std::vector<Asked> chosen;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto& wanted = options.rounds;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), rounds[i].id) == wanted.end())
            continue;
        const auto& path =
            rounds[i].questionnaire.empty() ? read.assessment.questionnaire : rounds[i].questionnaire;
        chosen.push_back({&rounds[i], &read.round_questionnaires[i], path, std::nullopt});
    }
    return chosen;
}

void open_sheets(std::vector<Asked>& rounds) {
    Problems problems;
    for (auto& asked : rounds) {
        const auto& path = asked.round->answers;
        if (!asked.round->answers_exist) continue;
        collect(problems, [&] { asked.sheet.emplace(open_answer_sheet(path, *asked.questionnaire)); });
    }
    problems.throw_if_errors();
}

/// The newest round that has something to show; the newest of all when none has.
const Asked& newest(const std::vector<Asked>& rounds) {
    for (auto asked = rounds.rbegin(); asked != rounds.rend(); ++asked)
        if (asked->sheet || !asked->round->reported.empty()) return *asked;
    return rounds.back();
}

std::vector<Tally> count_answers(std::vector<Asked>& rounds, const std::vector<Plan>& plans, bool alpha) {
    Problems problems;
    std::vector<Tally> tallies;
    for (auto& asked : rounds) {
        if (!asked.sheet) continue;
        auto& tally = tallies.emplace_back(plans[tallies.size()], alpha);
        collect(problems, [&] { asked.sheet->read_rows([&](const RespondentRow& row) { tally.add(row); }); });
    }
    problems.throw_if_errors();
    return tallies;
}

std::vector<RoundScores> score_rounds(std::vector<Asked>& rounds, const Assessment& assessment,
                                      const InputOptions& options) {
    std::vector<RoundAsked> headers;
    for (const auto& asked : rounds)
        if (asked.sheet) headers.push_back({asked.questionnaire, asked.sheet->columns()});
    const auto plans = plan_rounds(headers);
    const auto tallies = count_answers(rounds, plans, options.score.alpha);
    const auto& shown = *newest(rounds).questionnaire;
    std::vector<RoundScores> result;
    std::size_t next = 0;
    for (const auto& asked : rounds) {
        if (asked.sheet) {
            result.push_back(score_round(shown, plans[next], tallies[next], options.score));
            ++next;
        } else {
            const bool is_reported = !asked.round->reported.empty();
            result.push_back(is_reported ? score_reported(shown, *asked.round) : score_not_yet(shown));
        }
        add_round_facts(result.back(), *asked.round, assessment);
    }
    return result;
}

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
            warnings.push_back({Severity::warning,
                                {},
                                fmt::format("round '{}': {} people answered, but only {} were invited",
                                            round.id, round.respondents, *round.invited),
                                "correct 'invited', or look for people entered twice"});
    return warnings;
}

std::vector<Problem> warn_of_rounds(const std::vector<Asked>& rounds, const Scores& scores,
                                    const std::string& input) {
    std::vector<Problem> warnings;
    for (const auto& asked : rounds)
        if (!asked.sheet && asked.round->reported.empty() && !asked.round->answers.empty())
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
    for (std::size_t a = 0; a < scores.rounds.size(); ++a)
        for (std::size_t b = a + 1; b < scores.rounds.size(); ++b) {
            const auto& first = scores.rounds[a];
            const auto& second = scores.rounds[b];
            const auto apart = std::labs(first.respondents - second.respondents);
            if (!rounds[a].sheet || !rounds[b].sheet || !may_be_one_moment(first.date, second.date)) continue;
            if (apart == 0 || apart >= scores.minimum_group) continue;
            warnings.push_back(
                {Severity::warning,
                 {},
                 fmt::format("rounds '{}' and '{}' are near in time and differ by fewer than {} people: "
                             "together their figures may show what those few answered",
                             first.id, second.id, scores.minimum_group),
                 "show only one of them: --round " + second.id});
        }
    return warnings;
}

void check_fact(const std::string& by, const Questionnaire& questionnaire, const std::vector<Asked>& rounds) {
    if (by.empty()) return;
    find_fact_index(questionnaire, by);
    const auto asked = std::any_of(rounds.begin(), rounds.end(), [&](const Asked& round) {
        if (!round.sheet) return false;
        const auto& facts = round.questionnaire->facts;
        for (std::size_t i = 0; i < facts.size(); ++i)
            if (facts[i].id == by && round.sheet->columns().facts[i]) return true;
        return false;
    });
    if (!asked)
        throw Failure(fmt::format("nobody was asked for '{}': no answer sheet has such a column", by),
                      "leave --by out");
}

}  // namespace

InputOptions input_options(const CommandLine& line) {
    if (line.arguments().empty()) throw usage_failure("expected INPUT", line.see_help());
    InputOptions options;
    options.input = line.arguments().front();
    options.questionnaire = line.value("questionnaire");
    options.rounds = line.list("round");
    options.by = line.value_or("by", "");
    options.score.minimum_group =
        line.whole_number("minimum-group", 1, 1000000).value_or(default_minimum_group);
    return options;
}

Input read_input(const InputOptions& options) {
    Input input;
    const auto read = read_files(options, input.warnings);
    auto rounds = choose_rounds(read, options);
    open_sheets(rounds);
    input.questionnaire = *newest(rounds).questionnaire;
    check_fact(options.by, input.questionnaire, rounds);

    auto& scores = input.scores;
    scores.minimum_group = options.score.minimum_group;
    scores.minimum_lowered = scores.minimum_group < default_minimum_group;
    scores.questionnaire_id = input.questionnaire.id;
    scores.questionnaire_version = input.questionnaire.version;
    scores.organisation_id = read.assessment.id;
    scores.organisation = read.assessment.organisation;
    scores.scale = input.questionnaire.scale;
    scores.rounds = score_rounds(rounds, read.assessment, options);

    input.language = read.assessment.language;
    input.files = read.files;
    for (auto& warning : warn_of_rounds(rounds, scores, options.input))
        input.warnings.push_back(std::move(warning));
    for (auto& warning : warn_of_invited(scores)) input.warnings.push_back(std::move(warning));
    return input;
}

bool looks_like_assessment(const std::string& path) { return !is_named_as_sheet(path); }

}  // namespace socratic
