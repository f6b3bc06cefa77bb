// SPDX-License-Identifier: MIT
#include "commands/community_warnings.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <map>
#include "base/lies_within.hpp"
#include "commands/language.hpp"
#include "commands/missing_figures.hpp"
#include "commands/new_assessment.hpp"
#include "commands/terminal.hpp"
#include "model/folding.hpp"
#include "model/language_name.hpp"
#include "read/extend.hpp"

namespace socratic {
namespace {

/// A copy that asks the same under an id of its own, as `init` gives it to an organisation, is none.
void warn_of_others(CommunityInput& input, Shelves& shelves) {
    const auto& id = input.common.questionnaire.id;
    const auto otherwise = asked_otherwise(input, shelves);
    for (std::size_t i = 0; i < input.surveys.size(); ++i) {
        auto& survey = input.surveys[i];
        if (has_errors(survey) || survey.questionnaire_id == id) continue;
        if (!survey.on_shelf || otherwise.at(*survey.on_shelf).empty())
            continue;  // of scores, each figure is told of
        survey.warnings.push_back({Severity::warning,
                                   {input.community.members[i].path, 0, 0, {}},
                                   fmt::format("its questionnaire is '{}', that of the community '{}'",
                                               survey.questionnaire_id, id),
                                   "it counts only where it asks the same questions in the same words"});
    }
}

/// On the wheel's title and in lists nobody could tell the two apart.
void warn_of_names(CommunityInput& input) {
    std::map<std::string, std::vector<std::size_t>> by_name;
    for (std::size_t i = 0; i < input.surveys.size(); ++i) {
        auto& survey = input.surveys[i];
        if (has_errors(survey)) continue;
        const bool is_sent = input.community.members[i].what == Member::What::scores;
        if (auto warning = placeholder_name(
                input.community.members[i].path, survey.organisation,
                is_sent ? "ask the member to write its name into its assessment and to send its scores again"
                        : write_name))
            survey.warnings.push_back(std::move(*warning));
        else
            by_name[fold_case(fold_wording(in(input.surveys[i].organisation, input.language)))].push_back(i);
    }
    for (const auto& [name, members] : by_name) {
        if (members.size() < 2 || name.empty()) continue;
        std::vector<std::string> ids;
        for (const auto member : members) ids.push_back(input.surveys[member].id);
        const auto& first = input.surveys[members.front()].organisation;
        input.community.warnings.push_back({Severity::warning,
                                            {},
                                            fmt::format("{} members are called '{}': {}", ids.size(),
                                                        in(first, input.language), some_of(ids)),
                                            "is it one organisation twice? If not, give each a name of its "
                                            "own: nobody could tell them apart"});
    }
}

/// Its report speaks another language then, without saying why.
void warn_of_languages(CommunityInput& input) {
    const auto& questionnaire = input.common.questionnaire;
    const auto& known = questionnaire.languages;
    for (std::size_t i = 0; i < input.surveys.size(); ++i) {
        auto& survey = input.surveys[i];
        const auto& language = survey.facts.language;
        if (has_errors(survey) || language.empty() || known.empty() || nearest_language(known, language))
            continue;
        survey.warnings.push_back(
            {Severity::warning,
             {input.community.members[i].path, 0, 0, {}},
             fmt::format("the questionnaire '{}' is not in its language, '{}': what it is given is in '{}'",
                         questionnaire.id, language, find_language("", language, questionnaire)),
             fmt::format("the questionnaire is in {}; docs/translate.md says how to add a language",
                         fmt::join(known, ", "))});
    }
}

bool lies_elsewhere(const Member& member, const MemberSurvey& survey) {
    const auto folder = resolved_path(folder_of(member.path));
    return std::any_of(survey.own_files.begin(), survey.own_files.end(),
                       [&](const std::string& path) { return !is_within(path, folder); });
}

void warn_of_minimum(CommunityInput& input) {
    const auto minimum = input.community.charter.minimum_members;
    const auto count = static_cast<long>(input.surveys.size());
    if (count < minimum)
        input.community.warnings.push_back(
            {Severity::warning,
             {},
             fmt::format("the charter asks for {} members behind a figure of the community, which has {}",
                         minimum, count),
             "there will be no figures of the community until more join"});
}

/// A round planned for a year that no member has answers of is not late.
void warn_of_awaited(CommunityInput& input) {
    std::optional<int> latest;
    for (const auto& survey : input.surveys)
        if (!has_errors(survey) && survey.counts_of)
            latest = std::max(latest.value_or(*survey.counts_of), *survey.counts_of);
    for (std::size_t i = 0; i < input.surveys.size(); ++i) {
        auto& survey = input.surveys[i];
        if (survey.awaited && survey.awaited->year && latest && *survey.awaited->year > *latest)
            survey.awaited.reset();
        if (survey.awaited && !has_errors(survey))
            survey.warnings.push_back({Severity::warning,
                                       {input.community.members[i].path, 0, 0, {}},
                                       survey.awaited->warning,
                                       "run it again when they have come"});
    }
}

/// What several members are warned of is no member's own, as a weight in their questionnaire.
void tell_once(CommunityInput& input) {
    std::map<std::string, int> told;
    const auto key = [](const Problem& problem) { return format(problem); };
    for (const auto& survey : input.surveys)
        for (const auto& warning : survey.warnings) ++told[key(warning)];
    for (auto& survey : input.surveys)
        std::erase_if(survey.warnings, [&](const Problem& warning) {
            auto& times = told[key(warning)];
            if (times == 1) return false;
            if (times > 1) input.community.warnings.push_back(warning);
            times = 0;
            return true;
        });
}

/// An assessment that an organisation sent in may name any file of the coordinator's.
void warn_of_files_elsewhere(CommunityInput& input) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < input.surveys.size(); ++i)
        if (!has_errors(input.surveys[i]) && lies_elsewhere(input.community.members[i], input.surveys[i]))
            ids.push_back(input.surveys[i].id);
    if (ids.empty()) return;
    input.community.warnings.push_back(
        {Severity::warning,
         {},
         fmt::format("{} member{} answers outside {}: {}", ids.size(), ids.size() == 1 ? " has" : "s have",
                     ids.size() == 1 ? "its own folder" : "their own folders", some_of(ids)),
         "look whether they are the member's own: an assessment may name any sheet on this disk"});
}

}  // namespace

std::string some_of(std::vector<std::string> ids) {
    constexpr std::size_t most = 5;
    const auto more = ids.size() - std::min(ids.size(), most);
    ids.resize(ids.size() - more);
    return fmt::format("{}{}", fmt::join(ids, ", "), more > 0 ? fmt::format(" and {} more", more) : "");
}

void warn_of_members(CommunityInput& input, Shelves& shelves) {
    tell_once(input);
    warn_of_awaited(input);
    warn_of_minimum(input);
    warn_of_files_elsewhere(input);
    warn_of_others(input, shelves);
    warn_of_names(input);
    warn_of_languages(input);
}

void warn_of_sent(CommunityInput& input, std::size_t member, const MemberValues& values) {
    if (input.community.members[member].what != Member::What::scores) return;
    auto& survey = input.surveys[member];
    const auto& questionnaire = input.common.questionnaire;
    const auto warn = [&](Gap gap, bool is_narrowed, const char* why, const std::string& hint) {
        std::vector<std::string> ids;
        for (std::size_t d = 0; d < values.gaps.size(); ++d)
            if (values.gaps[d] == gap && values.narrowed[d] == is_narrowed &&
                !input.common.dimensions[d].questions.empty())
                ids.push_back(input.common.dimensions[d].id);
        if (!ids.empty())
            survey.warnings.push_back(
                {Severity::warning,
                 {input.community.members[member].path, 0, 0, {}},
                 fmt::format("its figures do not count for {}: {}", fmt::join(ids, ", "), why),
                 hint});
    };
    const auto on_common = fmt::format("ask the member for scores on '{}' {}, the community's",
                                       questionnaire.id, questionnaire.version);
    warn(Gap::too_few_common, true, "they rest on the questions alone that all its rounds asked alike",
         fmt::format("ask the member for this round alone: 'score -f json --round {}'", values.round));
    warn(Gap::too_few_common, false, "its questions are others than those that members ask alike",
         survey.questionnaire_id == questionnaire.id
             ? "'check --charter' says which questions some members ask in other words"
             : on_common);
    for (const bool is_narrowed : {false, true}) {
        warn(
            Gap::other_weights, is_narrowed,
            "its questions have other weights than the community's, or another part of them must be answered",
            on_common);
        warn(Gap::other_scale, is_narrowed, "they are on other levels", on_common);
    }
}

void warn_of(const CommandLine& line, const CommunityInput& input) {
    warn(line, input.community.warnings);
    for (const auto& survey : input.surveys) warn(line, survey.warnings);
}

}  // namespace socratic
