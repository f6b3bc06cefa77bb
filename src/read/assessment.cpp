// SPDX-License-Identifier: MIT
#include "read/assessment.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <memory>
#include <numeric>
#include "base/lies_within.hpp"
#include "read/action.hpp"
#include "read/agreed.hpp"
#include "read/dimension.hpp"
#include "read/extend.hpp"
#include "read/ids.hpp"
#include "read/kind_of_file.hpp"
#include "read/member_assessment.hpp"
#include "read/missing_file.hpp"
#include "read/organisation_facts.hpp"
#include "read/round.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

/// Each round carries its questionnaire: nobody has more moments of assessment than this.
constexpr std::size_t most_rounds = 1000;

/// Questionnaires by path, each read once; nothing for one with problems, which are reported.
class Library {
public:
    Library(AssessmentReading& assessment, std::vector<Problem>& warnings)
        : assessment_(assessment), warnings_(warnings) {}

    SharedQuestionnaire read(const std::string& path) {
        for (const auto& [known, questionnaire] : read_)
            if (known == path) return questionnaire;
        SharedQuestionnaire questionnaire;
        try {
            const auto& files = assessment_.files;
            if (files.shelf)
                questionnaire = files.shelf(path, files, warnings_);
            else
                questionnaire =
                    std::make_shared<const Questionnaire>(read_questionnaire(path, files, warnings_));
        } catch (const Failure& failure) {
            for (const auto& problem : failure.problems()) assessment_.reading.problems.add(problem);
        }
        return read_.emplace_back(path, std::move(questionnaire)).second;
    }

private:
    AssessmentReading& assessment_;
    std::vector<Problem>& warnings_;
    std::vector<std::pair<std::string, SharedQuestionnaire>> read_;
};

/// The path of the questionnaire that a key names; reports what cannot be found.
std::string read_questionnaire_name(AssessmentReading& assessment, const Node& map) {
    const auto* node = field(map, "questionnaire");
    if (node == nullptr) return {};
    const auto name = read_word(assessment.reading, *node, "the id or path of a questionnaire");
    if (!name) return {};
    if (const auto path = find_questionnaire(*name, assessment.folder, assessment.files)) return *path;
    report(assessment.reading, *node, fmt::format("there is no questionnaire {}", quoted(*name)),
           missing_questionnaire_hint(*name, assessment.folder, assessment.files));
    return {};
}

/// Oldest first; as in the file when one has no date.
void sort_rounds(AssessmentInput& input) {
    auto& rounds = input.assessment.rounds;
    if (std::any_of(rounds.begin(), rounds.end(), [](const Round& round) { return round.date.empty(); }))
        return;
    std::vector<std::size_t> order(rounds.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rounds[a].date < rounds[b].date; });
    std::vector<Round> sorted;
    std::vector<SharedQuestionnaire> questionnaires;
    for (const auto i : order) {
        sorted.push_back(std::move(rounds[i]));
        questionnaires.push_back(std::move(input.round_questionnaires[i]));
    }
    rounds = std::move(sorted);
    input.round_questionnaires = std::move(questionnaires);
}

/// Levels that are averaged and places that are not do not stand beside each other.
void check_kind(Reading& reading, const Node& item, const Questionnaire* questionnaire,
                const Questionnaire* usual) {
    if (questionnaire == nullptr || usual == nullptr || questionnaire->kind == usual->kind) return;
    const auto name = [](Kind kind) { return kind == Kind::spectrum ? "spectrum" : "wheel"; };
    report(reading, find_entry(item, "questionnaire")->value,
           fmt::format("the {} was asked a {}, the assessment is of a {}", called("round", item),
                       name(questionnaire->kind), name(usual->kind)),
           "give the two an assessment file each");
}

void read_rounds(AssessmentReading& assessment, const Node& root, const SharedQuestionnaire& usual,
                 Library& library, AssessmentInput& input) {
    auto& reading = assessment.reading;
    const auto* list = list_field(reading, root, "rounds");
    if (list == nullptr) return;
    if (list->items.size() > most_rounds)
        return report(reading, *list, fmt::format("more than {} rounds", most_rounds),
                      "is this the right file?");
    IdSet ids;
    for (const auto& item : list->items) {
        const auto path = read_questionnaire_name(assessment, item);
        const bool has_own = find_entry(item, "questionnaire") != nullptr;
        const auto questionnaire = !has_own ? usual : path.empty() ? nullptr : library.read(path);
        check_kind(reading, item, questionnaire.get(), usual.get());
        input.assessment.rounds.push_back(read_round(assessment, item, questionnaire.get()));
        input.assessment.rounds.back().questionnaire = path;
        input.round_questionnaires.push_back(questionnaire);
        if (const auto* id = find_entry(item, "id"); id != nullptr && id->value.kind == NodeKind::scalar)
            ids.add(reading, id->value);
    }
    if (list->items.empty())
        report(reading, *list, "the assessment has no rounds", "add one, for example '- id: \"2026\"'");
}

/// What stands in files of its own, there or not.
std::vector<std::string> named_files(const std::string& folder, const Node& root) {
    std::vector<std::string> named;
    const auto add = [&](const Node* node) {
        if (node != nullptr && node->kind == NodeKind::scalar) named.push_back(path_from(folder, node->text));
    };
    for (const auto* key : {"questionnaire", "targets", "actions"}) add(field(root, key));
    const auto* rounds = find_entry(root, "rounds");
    if (rounds == nullptr) return named;
    for (const auto& round : rounds->value.items)
        for (const auto* key : {"questionnaire", "answers", "agreed", "actions"}) add(field(round, key));
    return named;
}

/// What is one organisation's own must not be taken from another's folder. Nothing of it is read then.
void refuse_files_of_others(AssessmentReading& assessment, const Node& root, const IsOwnFile& is_own) {
    const auto check = [&](const Node* node, OwnFile what) {
        if (node == nullptr || node->kind != NodeKind::scalar || node->text.empty()) return;
        if (is_own(path_from(assessment.folder, node->text), assessment.folder, what)) return;
        const bool is_link = is_spelt_below(path_from(assessment.folder, node->text), assessment.folder);
        report(assessment.reading, *node,
               fmt::format("the {} {} leads out of the folder of this file", is_link ? "link" : "path",
                           quoted(node->text)),
               "what is a member's own lies in its folder or below it; answers alone may lie apart, not with "
               "another's");
    };
    for (const auto* key : {"targets", "actions"}) check(field(root, key), OwnFile::words);
    if (const auto* rounds = find_entry(root, "rounds"))
        for (const auto& round : rounds->value.items) {
            check(field(round, "answers"), OwnFile::answers);
            for (const auto* key : {"agreed", "actions"}) check(field(round, key), OwnFile::words);
        }
    throw_if_errors(assessment.reading);
}

/// A sheet that is not there is made later, unless one of nearly the same name is there which no round
/// names.
void warn_of_misspelt_answers(const AssessmentReading& assessment, const Node& root,
                              const std::vector<Round>& rounds, std::vector<Problem>& warnings) {
    std::vector<std::string> taken;
    for (const auto& round : rounds) taken.push_back(round.answers);
    for (const auto& item : find_entry(root, "rounds")->value.items) {
        const auto* answers = field(item, "answers");
        if (answers == nullptr || assessment.files.exists(path_from(assessment.folder, answers->text)))
            continue;
        const auto meant = nearest_file(answers->text, assessment.folder, assessment.files, taken);
        if (!meant.empty())
            warnings.push_back({Severity::warning, place_of(*answers),
                                fmt::format("{} is not there", quoted(answers->text)),
                                fmt::format("did you mean '{}'?", meant)});
    }
}

/// Paths that are named but were not read.
void add_named_paths(const Assessment& assessment, std::vector<std::string>& paths) {
    const auto add = [&](const std::string& path) {
        if (!path.empty() && std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(path);
    };
    for (const auto& round : assessment.rounds) {
        add(round.answers);
        add(round.agreed_file);
        add(round.actions_file);
    }
    add(assessment.targets_file);
    add(assessment.actions_file);
}

/// The plan at the top is that of the latest round, which may have it of its own instead.
void settle_plan(AssessmentReading& assessment, const Node& root, ActionPlan top, Assessment& result) {
    if (result.rounds.empty()) return;
    auto& latest = result.rounds.back();
    const auto* at_top = field(root, "actions");
    if (at_top != nullptr && (!latest.actions.empty() || !latest.actions_file.empty()))
        report(assessment.reading, *at_top,
               fmt::format("the round {} has a plan of its own", quoted(latest.id)),
               "the plan here is that of the latest round: keep one of them, or move this one to its round");
    if (at_top != nullptr) {
        latest.actions = std::move(top.actions);
        latest.actions_file = std::move(top.file);
    }
    result.actions = latest.actions;
    result.actions_file = latest.actions_file;
}

}  // namespace

AssessmentInput read_assessment(const std::string& path, const QuestionnaireFiles& files,
                                std::vector<Problem>& warnings) {
    return read_member_assessment(path, files, warnings, {});
}

AssessmentInput read_member_assessment(const std::string& path, const QuestionnaireFiles& disk,
                                       std::vector<Problem>& warnings, const IsOwnFile& is_own) {
    auto attempt = attempt_assessment(path, disk, warnings, is_own);
    if (!attempt.errors.empty()) throw Failure(std::move(attempt.errors));
    return std::move(attempt.input);
}

AssessmentAttempt attempt_assessment(const std::string& path, const QuestionnaireFiles& disk,
                                     std::vector<Problem>& warnings, const IsOwnFile& is_own) {
    Reading reading;
    std::vector<std::string> paths;
    const auto files = remember_paths(disk, paths);
    const auto document = parse_yaml(files.read(path), path, reading.problems);
    check_kind(*document, "assessment");
    const auto& root = document->root;
    AssessmentAttempt attempt;
    auto& input = attempt.input;
    auto& result = input.assessment;
    if (!check_keys(reading, root, assessment_keys())) throw_if_errors(reading);
    AssessmentReading assessment{reading, files, folder_of(path), named_files(folder_of(path), root)};
    if (is_own) refuse_files_of_others(assessment, root, is_own);
    Library library(assessment, warnings);
    if (const auto* id = field(root, "assessment")) {
        result.id = read_id(reading, *id).value_or("");
        input.id_place = place_of(*id);
    }
    result.organisation = read_text_field(reading, root, "organisation");
    result.folder = assessment.folder;
    result.questionnaire = read_questionnaire_name(assessment, root);
    if (!result.questionnaire.empty()) input.questionnaire = library.read(result.questionnaire);
    const auto* questionnaire = input.questionnaire.get();
    read_rounds(assessment, root, input.questionnaire, library, input);
    if (const auto* targets = field(root, "targets")) {
        result.targets = read_targets(assessment, *targets, questionnaire);
        result.targets_file = file_of_map(assessment, *targets);
    }
    auto plan = read_plan(assessment, root, questionnaire);
    static_cast<OrganisationFacts&>(result) = read_organisation_facts(reading, root, questionnaire);
    sort_rounds(input);
    settle_plan(assessment, root, std::move(plan), result);
    if (reading.problems.has_errors())
        attempt.errors = problems_by_place(reading);
    else
        warn_of_misspelt_answers(assessment, root, result.rounds, warnings);
    add_named_paths(result, paths);
    input.files = std::move(paths);
    return attempt;
}

}  // namespace socratic
