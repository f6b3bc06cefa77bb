// SPDX-License-Identifier: MIT
#include "commands/input.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "commands/folder.hpp"
#include "commands/input_rounds.hpp"
#include "commands/input_warnings.hpp"
#include "commands/questionnaires.hpp"
#include "commands/sheet_file.hpp"
#include "read/assessment.hpp"

namespace socratic {
namespace {

/// "answers-2026" of "forms/answers-2026.csv".
std::string name_of_sheet(const std::string& path) {
    const auto name = path.substr(path.rfind('/') + 1);
    return path == "-" ? "answers" : name.substr(0, name.rfind('.'));
}

/// The sheets are the rounds, in the order they are named.
AssessmentInput read_sheets_alone(const InputOptions& options, std::vector<Problem>& warnings) {
    AssessmentInput read;
    std::vector<std::string> paths{options.input};
    if (options.second) paths.push_back(*options.second);
    read.files = paths;
    const auto files = remember_paths(questionnaire_files(), read.files);
    read.questionnaire = std::make_shared<const Questionnaire>(
        read_questionnaire(questionnaire_path(*options.questionnaire), files, warnings));
    const bool alike = options.second && name_of_sheet(paths.front()) == name_of_sheet(paths.back());
    for (const auto& path : paths) {
        Round round;
        round.id = alike ? path : name_of_sheet(path);
        round.answers = path;
        round.answers_exist = true;
        read.assessment.rounds.push_back(round);
        read.round_questionnaires.push_back(read.questionnaire);
    }
    return read;
}

/// Parts without an assessment are one round, called as the standard input would be, or as asked for.
AssessmentInput read_parts_alone(const InputOptions& options, std::vector<Problem>& warnings) {
    AssessmentInput read;
    const auto files = remember_paths(questionnaire_files(), read.files);
    read.questionnaire = std::make_shared<const Questionnaire>(
        read_questionnaire(questionnaire_path(*options.questionnaire), files, warnings));
    auto& round = read.assessment.rounds.emplace_back();
    round.id = options.rounds.empty() ? name_of_sheet("-") : options.rounds.front();
    read.round_questionnaires.push_back(read.questionnaire);
    return read;
}

AssessmentInput read_files(const InputOptions& options, std::vector<Problem>& warnings) {
    if (options.input.empty()) return read_parts_alone(options, warnings);
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
    return read_sheets_alone(options, warnings);
}

void check_rounds(const std::vector<Round>& rounds, const InputOptions& options) {
    check_round_ids(options.rounds, rounds);
    if (rounds.empty())
        throw Failure(fmt::format("'{}' has no rounds", options.input), "add one under 'rounds:'");
}

/// Those asked for and, where there are several, the older ones not asked for.
std::vector<InputRound> choose_rounds(const AssessmentInput& read, const InputOptions& options) {
    const auto& rounds = read.assessment.rounds;
    check_rounds(rounds, options);
    const auto& wanted = options.rounds;
    const auto is_shown = [&](const Round& round) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), round.id) != wanted.end();
    };
    std::vector<InputRound> chosen;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto& path =
            rounds[i].questionnaire.empty() ? read.assessment.questionnaire : rounds[i].questionnaire;
        chosen.push_back({&rounds[i], read.round_questionnaires[i].get(), path, is_shown(rounds[i]),
                          std::nullopt, std::nullopt});
    }
    while (!chosen.back().shown) chosen.pop_back();
    if (std::count_if(chosen.begin(), chosen.end(), [](const auto& round) { return round.shown; }) < 2)
        std::erase_if(chosen, [](const auto& round) { return !round.shown; });
    return chosen;
}

/// The one round that is counted, or that parts are put into.
std::vector<InputRound> choose_one_round(const AssessmentInput& read, const InputOptions& options) {
    const auto& rounds = read.assessment.rounds;
    check_rounds(rounds, options);
    auto one = options;
    if (one.rounds.size() > 1)
        throw usage_failure(fmt::format("counts are of one round, got {}", fmt::join(one.rounds, ", ")),
                            "name one round with --round");
    if (one.rounds.empty()) {
        const auto newest = std::find_if(rounds.rbegin(), rounds.rend(),
                                         [](const Round& round) { return round.reported.empty(); });
        if (newest == rounds.rend())
            throw Failure(fmt::format("'{}' has no round with answers, only reported figures", options.input),
                          "add a round under 'rounds:'");
        one.rounds = {newest->id};
    }
    auto chosen = choose_rounds(read, one);
    if (!chosen.front().round->reported.empty())
        throw Failure(fmt::format("the round '{}' has reported figures, no answers", one.rounds.front()),
                      "name another round with --round");
    return chosen;
}

void check_fact(const std::string& by, const Questionnaire& questionnaire,
                const std::vector<InputRound>& rounds) {
    if (by.empty()) return;
    find_fact_index(questionnaire, by);
    const auto asked = std::any_of(rounds.begin(), rounds.end(), [&](const InputRound& round) {
        if (!round.shown || !round.has_answers()) return false;
        const auto& facts = round.questionnaire->facts;
        for (std::size_t i = 0; i < facts.size(); ++i)
            if (facts[i].id == by && round.columns().facts[i]) return true;
        return false;
    });
    if (!asked)
        throw Failure(fmt::format("nobody was asked for '{}': no answer sheet has such a column", by),
                      "leave --by out");
}

/// Opens the sheets, or adds up the parts in their place.
void open_answers(std::vector<InputRound>& rounds, const InputOptions& options,
                  std::vector<Problem>& warnings) {
    if (options.parts.empty()) return open_sheets(rounds);
    auto& round = rounds.front();
    round.parts = merge_parts(options.parts, *round.questionnaire, warnings);
    if (round.round->answers_exist)
        warnings.push_back(
            {Severity::warning,
             {round.round->answers, 0, 0, {}},
             fmt::format("the answers of the round '{}' are not read: the parts take their place",
                         round.round->id),
             "count the sheet as one of the parts, if it is not in them"});
}

}  // namespace

InputOptions input_options(const CommandLine& line) {
    if (line.arguments().empty()) throw usage_failure("expected INPUT", line.see_help());
    InputOptions options;
    options.input = line.arguments().front();
    options.questionnaire = line.value("questionnaire");
    options.rounds = line.list("round");
    if (line.offers("by")) options.by = line.value_or("by", "");
    options.score.minimum_group =
        line.whole_number("minimum-group", 1, 1000000).value_or(default_minimum_group);
    return options;
}

Input read_input(const InputOptions& options) {
    std::vector<Problem> warnings;
    const auto read = read_files(options, warnings);
    auto input = score_assessment(read, options);
    input.warnings.insert(input.warnings.begin(), warnings.begin(), warnings.end());
    return input;
}

Input score_assessment(const AssessmentInput& read, const InputOptions& options) {
    Input input;
    auto rounds = options.parts.empty() ? choose_rounds(read, options) : choose_one_round(read, options);
    open_answers(rounds, options, input.warnings);
    input.questionnaire = questionnaire_shown(rounds, options.use);
    check_fact(options.by, input.questionnaire, rounds);

    auto& scores = input.scores;
    scores = begin_scores(input.questionnaire, options.score);
    scores.organisation_id = read.assessment.id;
    scores.organisation = read.assessment.organisation;
    score_rounds(rounds, read.assessment, options, input);

    input.assessment = read.assessment;
    input.language = read.assessment.language;
    input.files = read.files;
    input.files.insert(input.files.end(), options.parts.begin(), options.parts.end());
    for (auto& warning : warn_of_rounds(rounds, scores, options.input))
        input.warnings.push_back(std::move(warning));
    return input;
}

PartInput read_part(const InputOptions& options) {
    PartInput input;
    const auto read = read_files(options, input.warnings);
    auto rounds = choose_one_round(read, options);
    open_answers(rounds, options, input.warnings);
    auto& round = rounds.front();
    if (!round.has_answers())
        throw Failure(Problem{Severity::error,
                              {round.round->answers, 0, 0, {}},
                              fmt::format("round '{}' has no answers yet", round.round->id),
                              "name the answer sheet itself, with -q"});
    input.counts = round.parts ? std::move(round.parts->counts)
                               : count_sheet(*round.sheet, round.round->answers, *round.questionnaire);
    input.files = read.files;
    input.files.insert(input.files.end(), options.parts.begin(), options.parts.end());
    return input;
}

void check_round_ids(const std::vector<std::string>& asked, const std::vector<Round>& rounds) {
    std::vector<std::string> known;
    for (const auto& round : rounds) known.push_back(round.id);
    for (const auto& wanted : asked)
        if (std::find(known.begin(), known.end(), wanted) == known.end()) {
            const auto guess = did_you_mean(wanted, known);
            throw usage_failure(
                fmt::format("unknown round '{}'", wanted),
                guess.empty() ? fmt::format("the rounds are {}", fmt::join(known, ", ")) : guess);
        }
}

bool looks_like_assessment(const std::string& path) { return !is_named_as_sheet(path); }

}  // namespace socratic
