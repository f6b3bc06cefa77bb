// SPDX-License-Identifier: MIT
#include "commands/community_warnings.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <map>
#include "base/lies_within.hpp"
#include "commands/language.hpp"
#include "commands/new_assessment.hpp"
#include "commands/terminal.hpp"
#include "model/folding.hpp"
#include "model/language_name.hpp"

namespace socratic {
namespace {

/// Of questionnaires on the shelf, whether they ask all that the reference asks in the same words, as a copy
/// does that an organisation was given under an id of its own.
class AskTheSame {
public:
    AskTheSame(Shelves& shelves, std::size_t reference) : shelves_(shelves), reference_(reference) {}
    bool operator()(std::size_t other) {
        const auto known = answers_.find(other);
        if (known != answers_.end()) return known->second;
        const auto& one = shelves_.questionnaires.at(reference_);
        const auto& two = shelves_.questionnaires.at(other);
        const auto common = find_common_questions({{&one, all_columns(one)}, {&two, all_columns(two)}}, 0);
        const bool all = std::all_of(common.dimensions.begin(), common.dimensions.end(),
                                     [](const CommonDimension& dimension) {
                                         return static_cast<int>(dimension.questions.size()) == dimension.of;
                                     });
        return answers_[other] = all;
    }

private:
    Shelves& shelves_;
    std::size_t reference_;
    std::map<std::size_t, bool> answers_;
};

void warn_of_others(CommunityInput& input, AskTheSame asks_the_same) {
    const auto& id = input.common.questionnaire.id;
    for (std::size_t i = 0; i < input.surveys.size(); ++i) {
        auto& survey = input.surveys[i];
        if (has_errors(survey) || survey.questionnaire_id == id) continue;
        if (survey.on_shelf && asks_the_same(*survey.on_shelf)) continue;
        survey.warnings.push_back({Severity::warning,
                                   {input.community.members[i].path, 0, 0, {}},
                                   fmt::format("its questionnaire is '{}', that of the community '{}'",
                                               survey.questionnaire_id, id),
                                   "it counts only where it asks the same questions in the same words"});
    }
}

/// "a, b, c, d, e and 3 more"
std::string some_of(std::vector<std::string> ids) {
    constexpr std::size_t most = 5;
    const auto more = ids.size() - std::min(ids.size(), most);
    ids.resize(ids.size() - more);
    return fmt::format("{}{}", fmt::join(ids, ", "), more > 0 ? fmt::format(" and {} more", more) : "");
}

/// On the wheel's title and in lists nobody could tell the two apart.
void warn_of_names(CommunityInput& input) {
    std::map<std::string, std::vector<std::size_t>> by_name;
    for (std::size_t i = 0; i < input.surveys.size(); ++i) {
        auto& survey = input.surveys[i];
        if (has_errors(survey)) continue;
        if (auto warning = placeholder_name(input.community.members[i].path, survey.organisation))
            survey.warnings.push_back(std::move(*warning));
        else
            by_name[fold_case(fold_wording(in(input.surveys[i].organisation, input.language)))].push_back(i);
    }
    for (const auto& [name, members] : by_name) {
        if (members.size() < 2 || name.empty()) continue;
        std::vector<std::string> ids;
        for (const auto member : members) ids.push_back(input.surveys[member].id);
        const auto& first = input.surveys[members.front()].organisation;
        input.community.warnings.push_back(
            {Severity::warning,
             {},
             fmt::format("{} members are called '{}': {}", ids.size(), in(first, input.language),
                         some_of(ids)),
             "give each a name of its own; on wheels and in reports nobody could tell them apart"});
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
             fmt::format("the questionnaire '{}' is not in its language, '{}': its report is in '{}'",
                         questionnaire.id, language, find_language("", language, questionnaire)),
             fmt::format("the questionnaire is in {}; docs/translate.md says how to add a language",
                         fmt::join(known, ", "))});
    }
}

bool lies_elsewhere(const Member& member, const MemberSurvey& survey) {
    const auto folder = resolved_path(member.path.substr(0, member.path.rfind('/') + 1)) + "/";
    return std::any_of(survey.own_files.begin(), survey.own_files.end(),
                       [&](const std::string& path) { return !path.starts_with(folder); });
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
         fmt::format("{} member{} answers, agreed levels, targets or plans outside {}: {}", ids.size(),
                     ids.size() == 1 ? " has" : "s have",
                     ids.size() == 1 ? "its own folder" : "their own folders", some_of(ids)),
         "make sure that they are the member's own; --outside says that you have"});
}

}  // namespace

void warn_of_members(CommunityInput& input, MemberPaths paths, Shelves& shelves, std::size_t reference) {
    if (paths != MemberPaths::anywhere) warn_of_files_elsewhere(input);
    warn_of_others(input, {shelves, reference});
    warn_of_names(input);
    warn_of_languages(input);
}

void warn_of_weights(CommunityInput& input, std::size_t member, const MemberValues& values) {
    std::vector<std::string> ids;
    for (std::size_t d = 0; d < values.gaps.size(); ++d)
        if (values.gaps[d] == Gap::other_weights) ids.push_back(input.common.dimensions[d].id);
    if (ids.empty()) return;
    input.surveys[member].warnings.push_back(
        {Severity::warning,
         {input.community.members[member].path, 0, 0, {}},
         fmt::format(
             "its figures do not count for {}: its questions have other weights than the community's, "
             "or another part of them must be answered",
             fmt::join(ids, ", ")),
         fmt::format("ask the member for scores on '{}'", input.common.questionnaire.id)});
}

void warn_of(const CommandLine& line, const CommunityInput& input) {
    warn(line, input.community.warnings);
    for (const auto& survey : input.surveys) warn(line, survey.warnings);
}

}  // namespace socratic
