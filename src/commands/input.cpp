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
    read.questionnaire = read_questionnaire(questionnaire_path(*options.questionnaire), files, warnings);
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
        chosen.push_back(
            {&rounds[i], &read.round_questionnaires[i], path, is_shown(rounds[i]), std::nullopt});
    }
    while (!chosen.back().shown) chosen.pop_back();
    if (std::count_if(chosen.begin(), chosen.end(), [](const auto& round) { return round.shown; }) < 2)
        std::erase_if(chosen, [](const auto& round) { return !round.shown; });
    return chosen;
}

void check_fact(const std::string& by, const Questionnaire& questionnaire,
                const std::vector<InputRound>& rounds) {
    if (by.empty()) return;
    find_fact_index(questionnaire, by);
    const auto asked = std::any_of(rounds.begin(), rounds.end(), [&](const InputRound& round) {
        if (!round.shown || !round.sheet) return false;
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
    input.questionnaire = questionnaire_shown(rounds, options.use);
    check_fact(options.by, input.questionnaire, rounds);

    auto& scores = input.scores;
    scores = begin_scores(input.questionnaire, options.score);
    scores.organisation_id = read.assessment.id;
    scores.organisation = read.assessment.organisation;
    score_rounds(rounds, read.assessment, options, input);

    input.language = read.assessment.language;
    input.files = read.files;
    for (auto& warning : warn_of_rounds(rounds, scores, options.input))
        input.warnings.push_back(std::move(warning));
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
