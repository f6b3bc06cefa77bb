// SPDX-License-Identifier: MIT
// Finds every mistake in a file before it matters.
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "base/utf8.hpp"
#include "commands/check_sheets.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/community_charter.hpp"
#include "commands/folder.hpp"
#include "commands/input.hpp"
#include "commands/input_warnings.hpp"
#include "commands/language.hpp"
#include "commands/new_assessment.hpp"
#include "commands/questionnaires.hpp"
#include "commands/sheet_file.hpp"
#include "commands/terminal.hpp"
#include "model/minimum_group.hpp"
#include "read/import_map.hpp"
#include "read/kind_of_file.hpp"
#include "read/member_assessment.hpp"
#include "read/questionnaire.hpp"
#include "read/scores.hpp"
#include "read/words_check.hpp"

namespace socratic {
namespace {

/// What a file was found to be, for the line on a terminal; its problems.
struct Finding {
    std::string what;
    std::vector<Problem> problems;
};

template <class Work>
void collect(std::vector<Problem>& problems, Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        if (failure.status() == Status::command_line_wrong) throw;
        problems.insert(problems.end(), failure.problems().begin(), failure.problems().end());
    }
}

std::string counted(long count, const std::string& one, const std::string& other) {
    return fmt::format("{} {}", count, count == 1 ? one : other);
}

void check_assessment(const std::string& path, Finding& finding) {
    const auto attempt = attempt_assessment(path, questionnaire_files(), finding.problems, {});
    const auto& errors = attempt.errors;
    finding.problems.insert(finding.problems.end(), errors.begin(), errors.end());
    const auto& assessment = attempt.input.assessment;
    finding.what = fmt::format("the assessment '{}', {}", assessment.id,
                               counted(static_cast<long>(assessment.rounds.size()), "round", "rounds"));
    if (auto warning = placeholder_name(path, assessment.organisation, write_name))
        finding.problems.push_back(std::move(*warning));
    const auto answered = check_sheets(attempt.input, finding.problems);
    for (auto& warning : more_than_invited(assessment, answered))
        finding.problems.push_back(std::move(warning));
}

/// With all its members.
void check_community(const CommandLine& line, const std::string& path, Finding& finding) {
    CommunityOptions options;
    options.file = path;
    options.paths = line.has("outside") ? MemberPaths::anywhere : MemberPaths::below_the_folder;
    Shelves shelves(referred_files());
    auto input = survey_community(line, options, shelves);
    value_community(line, options, shelves, input);
    finding.what = fmt::format("the community '{}', {}", input.community.id,
                               counted(static_cast<long>(input.surveys.size()), "member", "members"));
    finding.problems = problems_of(input);
    const auto& warnings = input.community.warnings;
    finding.problems.insert(finding.problems.end(), warnings.begin(), warnings.end());
    for (const auto& survey : input.surveys)
        finding.problems.insert(finding.problems.end(), survey.warnings.begin(), survey.warnings.end());
}

/// With the questionnaire of -q, else with the one that the map names.
void check_import_map(const std::string& path, const std::string& text, const Questionnaire* questionnaire,
                      Finding& finding) {
    const auto map = questionnaire != nullptr
                         ? read_import_map(text, path, *questionnaire)
                         : read_import_map(path, questionnaire_files(), finding.problems);
    finding.what = fmt::format("a map for importing, {}",
                               counted(static_cast<long>(map.columns.size()), "column", "columns"));
}

void check_catalogue(const std::string& path, const std::string& text, Finding& finding) {
    const auto name = path.substr(path.rfind('/') + 1);
    const auto stem = name.substr(0, name.rfind(".yaml"));
    const auto parent = stem.substr(0, std::min(stem.rfind('-'), stem.size()));
    const auto missing =
        parent != stem && has_words(parent) ? MissingWords::taken_from_parent : MissingWords::told;
    const auto words = check_words({text, path}, whole_catalogue(), missing, finding.problems);
    if (words.language != stem)
        finding.problems.push_back(
            {Severity::warning,
             {path, 0, 0, {}},
             fmt::format("it holds words in '{}' and is named '{}'", words.language, name),
             fmt::format("a catalogue is found by its name: '{}.yaml'", words.language)});
    finding.what = fmt::format("words in '{}'", words.language);
}

/// Charts and forms in a language without words of ours speak English.
void warn_of_wordless_languages(const std::string& path, const std::string& text,
                                const Questionnaire& questionnaire, Finding& finding) {
    for (const auto& language : questionnaire.languages)
        if (!has_words(language))
            finding.problems.push_back(
                {Severity::warning, place_of_language(text, path, language),
                 fmt::format("no words of ours in '{}': charts and forms speak English around the questions",
                             language),
                 fmt::format("there are words in {}; docs/translate.md says how to add a language",
                             fmt::join(word_languages(), ", "))});
}

/// What a member would send; the charter's minimum is looked at where the community is checked.
void check_scores(const std::string& path, Finding& finding) {
    const auto scores = read_scores(read_file(path, most_yaml_bytes), path, 1);
    finding.what = fmt::format("the scores of '{}', {}", scores.organisation_id,
                               counted(static_cast<long>(scores.rounds.size()), "round", "rounds"));
    if (auto warning = placeholder_name(path, scores.organisation,
                                        "write its name into the assessment, and make the scores again"))
        finding.problems.push_back(std::move(*warning));
}

void check_yaml(const CommandLine& line, const std::string& path, const Questionnaire* questionnaire,
                Finding& finding) {
    refuse_shared_community(path);
    if (path.ends_with(".json")) return check_scores(path, finding);
    const auto files = questionnaire_files();
    const auto text = files.read(path);
    switch (kind_of_file(text, path)) {
        case FileKind::questionnaire: {
            const auto read = read_questionnaire(path, files, finding.problems);
            finding.what = fmt::format(
                "the questionnaire '{}' {}, {}", read.id, read.version,
                counted(static_cast<long>(asked_questions(read).size()), "question", "questions"));
            return warn_of_wordless_languages(path, text, read, finding);
        }
        case FileKind::assessment:
            return check_assessment(path, finding);
        case FileKind::community:
            return check_community(line, path, finding);
        case FileKind::import_map:
            return check_import_map(path, text, questionnaire, finding);
        case FileKind::words:
            return check_catalogue(path, text, finding);
    }
}

Finding check_file(const CommandLine& line, const std::string& path, const Questionnaire* questionnaire) {
    Finding finding;
    const auto refuse = [&](std::string message, std::string hint) {
        finding.problems.push_back(
            {Severity::error, {sheet_name(path), 0, 0, {}}, std::move(message), std::move(hint)});
    };
    const bool is_sheet = !looks_like_assessment(path) || (path == "-" && questionnaire != nullptr);
    if (is_folder(path))
        finding.problems.push_back(folder_problem(path));
    else if (path == "-" && !is_sheet)
        refuse("expected the name of a file, got the standard input",
               "only an answer sheet is read from it: add -q ID, or -q FILE");
    else if (is_sheet && questionnaire == nullptr)
        refuse("an answer sheet is checked with its questionnaire", "say which: -q ID, or -q FILE");
    else if (is_sheet)
        collect(finding.problems, [&] {
            finding.what =
                "an answer sheet, " + counted(read_sheet(path, *questionnaire), "person", "people");
        });
    else
        collect(finding.problems, [&] { check_yaml(line, path, questionnaire, finding); });
    return finding;
}

bool has_errors(const std::vector<Problem>& problems) {
    for (const auto& problem : problems)
        if (problem.severity == Severity::error) return true;
    return false;
}

}  // namespace

void run_check(const CommandLine& line) {
    if (line.has("charter")) {
        for (const auto& path : line.arguments()) check_charter(line, path);
        return;
    }
    for (const auto* option : {"previous", "year", "accept-difference"})
        if (line.has(option))
            throw usage_failure(fmt::format("--{} is for --charter: what the charter will hide", option),
                                "add --charter");
    std::vector<Problem> warnings, all;
    std::optional<Questionnaire> questionnaire;
    if (const auto name = line.value("questionnaire"))
        questionnaire = read_questionnaire(questionnaire_path(*name), questionnaire_files(), warnings);
    for (const auto& path : line.arguments()) {
        const auto finding = check_file(line, path, questionnaire ? &*questionnaire : nullptr);
        for (const auto& problem : finding.problems)
            (problem.severity == Severity::error ? all : warnings).push_back(problem);
        if (!has_errors(finding.problems) && result_is_terminal() && !line.quiet())
            print_result(
                fmt::format("{}: {}: no problems\n", printable(sheet_name(path)), printable(finding.what)));
    }
    warn(line, warnings);
    if (!all.empty()) throw Failure(all);
}

}  // namespace socratic
