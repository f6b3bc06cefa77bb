// SPDX-License-Identifier: MIT
#include "commands/ask_input.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "commands/folder.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/questionnaires.hpp"
#include "read/assessment.hpp"
#include "read/kind_of_file.hpp"

namespace socratic {
namespace {

bool is_assessment(const std::string& path) {
    if (!is_file(path)) return false;
    return kind_of_file(questionnaire_files().read(path), path) == FileKind::assessment;
}

std::size_t choose_round(const CommandLine& line, const std::vector<Round>& rounds) {
    const auto asked = line.value("round");
    if (!asked) return rounds.size() - 1;  // the newest
    check_round_ids({*asked}, rounds);
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [&](const Round& round) { return round.id == *asked; });
    return static_cast<std::size_t>(found - rounds.begin());
}

/// What the room settles on has no place yet where the assessment holds it itself, or says nothing of it.
Failure no_file(const std::string& input, std::string message, const std::string& hint) {
    return Failure(Problem{Severity::error, {input, 0, 0, {}}, std::move(message), hint});
}

std::string year_of(const Round& round) { return round.date.empty() ? round.id : round.date.substr(0, 4); }

void refuse_named(const std::string& output, const std::vector<std::string>& files, const std::string& own) {
    std::vector<std::string> others;
    for (const auto& file : files)
        if (own.empty() || file != own) others.push_back(file);
    refuse_overwriting(output, others);
}

std::string required_output(const CommandLine& line, std::string_view what, std::string_view example) {
    const auto output = line.value("output");
    if (!output)
        throw usage_failure(fmt::format("expected --output: {}", what),
                            fmt::format("such as -o {}", example));
    if (*output == "-")
        throw usage_failure("expected a file to write, got the standard output",
                            fmt::format("name one, such as -o {}", example));
    return *output;
}

}  // namespace

AskInput read_ask_input(const CommandLine& line) {
    const auto& path = line.arguments().front();
    if (is_folder(path)) throw Failure(folder_problem(path));
    const bool is_path =
        path.find('/') != std::string::npos || path.ends_with(".yaml") || path.ends_with(".yml");
    if (is_path && !is_file(path))
        throw Failure(Problem{Severity::error,
                              {path, 0, 0, {}},
                              "no such file",
                              "check the spelling of the path and the folder you are in"});
    if (!looks_like_assessment(path))
        throw usage_failure(
            fmt::format("expected an assessment or a questionnaire, got the answer sheet '{}'", path),
            "name the questionnaire first, and the sheet after -o");
    AskInput input;
    if (!is_assessment(path)) {
        if (line.has("round"))
            throw usage_failure("--round chooses among the rounds of an assessment, got a questionnaire",
                                "leave --round out");
        auto named = read_named_questionnaire(path);
        input.questionnaire = std::move(named.questionnaire);
        input.files = std::move(named.files);
        input.warnings = std::move(named.warnings);
        input.language = names_language(line, "", input.questionnaire);
        return input;
    }
    auto read = read_assessment(path, questionnaire_files(), input.warnings);
    const auto chosen = choose_round(line, read.assessment.rounds);
    input.round = read.assessment.rounds[chosen];
    input.questionnaire = *read.round_questionnaires[chosen];
    input.language = names_language(line, read.assessment.language, input.questionnaire);
    input.assessment = std::move(read.assessment);
    input.files = std::move(read.files);
    return input;
}

std::string answer_sheet_of(const CommandLine& line, const AskInput& input) {
    const auto own = input.round ? input.round->answers : std::string();
    if (!line.has("output") && !own.empty()) return own;
    if (!line.has("output") && input.round)
        throw no_file(line.arguments().front(), fmt::format("round '{}' has no 'answers'", input.round->id),
                      fmt::format("add 'answers: answers-{}.csv' to it, or name a file with -o",
                                  year_of(*input.round)));
    auto output = required_output(line, "the answer sheet to add to", "answers.csv");
    refuse_named(output, input.files, own);
    return output;
}

RoomFiles room_files_of(const CommandLine& line, const AskInput& input) {
    RoomFiles files;
    files.agreed = input.round ? input.round->agreed_file : std::string();
    if (line.has("output") || !input.round) {
        const auto own = files.agreed;
        files.agreed = required_output(line, "the file for the agreed levels", "agreed.yaml");
        refuse_named(files.agreed, input.files, own);
    } else if (files.agreed.empty()) {
        const auto hint = fmt::format("agreed: agreed-{}.yaml", year_of(*input.round));
        throw input.round->agreed.empty()
            ? no_file(line.arguments().front(),
                      fmt::format("round '{}' names no file for the agreed levels", input.round->id),
                      fmt::format("add '{}' to it, or name a file with -o", hint))
            : no_file(line.arguments().front(),
                      fmt::format("the agreed levels of round '{}' stand in the assessment itself",
                                  input.round->id),
                      fmt::format("change them there; or write '{}' in their place", hint));
    }
    files.targets = input.assessment ? input.assessment->targets_file : std::string();
    if (const auto targets = line.value("targets")) {
        refuse_named(*targets, input.files, files.targets);
        files.targets = *targets;
    }
    if (files.targets == files.agreed || is_same_file(files.targets, files.agreed))
        throw usage_failure(
            fmt::format("the agreed levels and the targets are in one file, '{}'", files.agreed),
            "give each a file of its own");
    return files;
}

}  // namespace socratic
