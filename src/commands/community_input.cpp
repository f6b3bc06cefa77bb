// SPDX-License-Identifier: MIT
#include "commands/community_input.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include "base/file.hpp"
#include "base/lies_within.hpp"
#include "commands/command_line.hpp"
#include "commands/community_doubles.hpp"
#include "commands/community_key.hpp"
#include "commands/community_progress.hpp"
#include "commands/community_warnings.hpp"
#include "commands/community_work.hpp"
#include "commands/digest.hpp"
#include "commands/language.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"
#include "read/extend.hpp"

namespace socratic {
namespace {

/// The questionnaire that most members answered last; of several, the one met first.
std::optional<std::size_t> most_used(const std::vector<MemberSurvey>& surveys) {
    std::map<std::size_t, long> used;
    for (const auto& survey : surveys)
        if (!has_errors(survey) && survey.on_shelf) used[*survey.on_shelf] += survey.columns ? 1000000 : 1;
    std::optional<std::size_t> best;
    for (const auto& survey : surveys)
        if (!has_errors(survey) && survey.on_shelf && (!best || used[*survey.on_shelf] > used[*best]))
            best = survey.on_shelf;
    return best;
}

/// Where all members sent scores: the questionnaire of that id beside the community file, or a shipped one.
Questionnaire find_by_id(const Community& community, const std::vector<MemberSurvey>& surveys) {
    const auto files = questionnaire_files();
    std::vector<Problem> warnings;
    for (const auto& survey : surveys)
        if (!has_errors(survey) && !survey.questionnaire_id.empty())
            if (const auto path = find_questionnaire(survey.questionnaire_id, community.folder, files))
                return read_questionnaire(*path, files, warnings);
    throw Failure(
        "there is no questionnaire to read the members' scores with",
        "all members sent scores: name the questionnaire they answered in the community file, for example "
        "'questionnaire: questionnaire.yaml'");
}

/// The one that the community names, else that of most members.
std::size_t find_reference(const Community& community, const std::vector<MemberSurvey>& surveys,
                           Shelves& shelves) {
    const auto files = shelves.questionnaires.files();
    std::vector<Problem> warnings;
    if (!community.questionnaire.empty())
        return shelves.questionnaires.find_same(*files.shelf(community.questionnaire, files, warnings));
    if (const auto reference = most_used(surveys)) return *reference;
    return shelves.questionnaires.find_same(find_by_id(community, surveys));
}

void refuse_spectrum(const Questionnaire& questionnaire) {
    if (questionnaire.kind == Kind::spectrum)
        throw Failure(
            fmt::format("the members answered '{}', a spectrum: its places have no mean that a "
                        "community could be shown with",
                        questionnaire.id),
            "'draw' and 'score' show each member's; a community needs a questionnaire with a scale");
}

/// True for a member whose columns decide about what is common.
bool has_say(const MemberSurvey& survey) { return !has_errors(survey) && survey.on_shelf && survey.columns; }

CommonQuestions find_common(const std::vector<MemberSurvey>& surveys, std::size_t reference,
                            Shelves& shelves) {
    refuse_spectrum(shelves.questionnaires.at(reference));
    std::vector<AskedVariant> variants{
        {&shelves.questionnaires.at(reference), all_columns(shelves.questionnaires.at(reference))}};
    std::set<std::pair<std::size_t, std::vector<bool>>> met;
    for (const auto& survey : surveys)
        if (has_say(survey) && met.emplace(*survey.on_shelf, survey.columns->questions).second)
            variants.push_back({&shelves.questionnaires.at(*survey.on_shelf), *survey.columns});
    return find_common_questions(variants, 0);
}

/// What is common if all members are like the first: nearly all communities are.
std::optional<CommonQuestions> expect_common(const Community& community, const MemberSurvey& first,
                                             Shelves& shelves) {
    if (!has_say(first)) return {};
    try {
        return find_common({first}, find_reference(community, {first}, shelves), shelves);
    } catch (const Failure&) {  // is met again, and told, when all are known
        return {};
    }
}

/// Where members are not alike after all, what was found on the questions expected goes.
void check_expected(std::vector<MemberSurvey>& surveys, Shelves& shelves) {
    const auto& first = surveys.front();
    if (std::all_of(surveys.begin(), surveys.end(), [&](const MemberSurvey& survey) {
            return !has_say(survey) || (survey.on_shelf == first.on_shelf &&
                                        survey.columns->questions == first.columns->questions);
        }))
        return;
    for (auto& survey : surveys) survey.values.reset();
    shelves.plans.forget();
}

/// Nobody wants a folder of empty files.
void refuse_year_before_all(const std::vector<MemberSurvey>& surveys, std::optional<int> year) {
    std::optional<int> earliest;
    for (const auto& survey : surveys) {
        if (has_errors(survey)) continue;
        if (survey.one_counts) return;
        if (survey.earliest) earliest = std::min(earliest.value_or(*survey.earliest), *survey.earliest);
    }
    if (year && earliest && *earliest > *year)
        throw usage_failure(fmt::format("--year: no member has a round with answers of {} or before", *year),
                            fmt::format("the earliest is of {}", *earliest));
}

/// A year mistyped, or one too early to ask for: each member's last round counts all the same.
void warn_of_year(const CommandLine& line, const std::vector<MemberSurvey>& surveys,
                  std::optional<int> year) {
    std::optional<int> latest;
    for (const auto& survey : surveys)
        if (!has_errors(survey) && survey.counts_of)
            latest = std::max(latest.value_or(*survey.counts_of), *survey.counts_of);
    if (year && latest && *latest < *year)
        warn(line, {{Severity::warning,
                     {},
                     fmt::format("--year: no member has a round of {}; the latest is of {}", *year, *latest),
                     "each member's last round before counts; is the year right?"}});
}

}  // namespace

MemberReading member_reading(const CommunityInput& input, const CommunityOptions& options, Shelves& shelves) {
    return {input.community.charter, shelves, options.year, input.folders};
}

bool has_errors(const MemberSurvey& survey) {
    return std::any_of(survey.problems.begin(), survey.problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::error; });
}

std::vector<std::string> shown_names(const CommunityInput& input, const std::string& key) {
    std::vector<std::string> names, pseudonyms;
    const auto rule = input.community.charter.names;
    for (const auto& survey : input.surveys) {
        if (has_errors(survey)) continue;
        if (rule == Names::shown || (rule == Names::consented && survey.facts.peers.consent))
            names.emplace_back(in(survey.organisation, input.language));
        else
            pseudonyms.push_back(pseudonym_of(survey.id, key));
    }
    std::sort(names.begin(), names.end());
    std::sort(pseudonyms.begin(), pseudonyms.end());
    names.insert(names.end(), pseudonyms.begin(), pseudonyms.end());
    return names;
}

CommunityInput survey_community(const CommandLine& line, const CommunityOptions& options, Shelves& shelves) {
    CommunityInput input;
    input.community = read_community_file(options.file, options.paths);
    const auto& members = input.community.members;
    input.folders.community = resolved_path(input.community.folder);
    for (const auto& member : members)
        if (member.what == Member::What::assessment)
            input.folders.members.insert(resolved_path(folder_of(member.path)));
    input.surveys.resize(members.size());
    const auto reading = member_reading(input, options, shelves);
    {
        Progress progress(line, "checking", members.size());
        std::optional<CommonQuestions> expected;
        if (!members.empty()) {
            input.surveys.front() = survey_member(reading, members.front(), nullptr);
            expected = expect_common(input.community, input.surveys.front(), shelves);
        }
        work_on_each(
            members.size(), options.jobs,
            [&](std::size_t i, std::size_t) {
                if (i > 0)
                    input.surveys[i] = survey_member(reading, members[i], expected ? &*expected : nullptr);
            },
            [&](std::size_t) { progress.advance(""); });
        if (expected) check_expected(input.surveys, shelves);
    }
    refuse_doubles(input.community, input.surveys);
    if (std::all_of(input.surveys.begin(), input.surveys.end(), has_errors))
        throw Failure(problems_of(input));
    refuse_year_before_all(input.surveys, options.year);
    warn_of_year(line, input.surveys, options.year);
    input.reference = find_reference(input.community, input.surveys, shelves);
    input.common = find_common(input.surveys, input.reference, shelves);
    if (!options.languages.empty()) note_languages(line, input.common.questionnaire);
    input.language = find_language(options.languages.empty() ? "" : options.languages.front(), "",
                                   input.common.questionnaire);
    warn_of_members(input, shelves);
    for (auto& survey : input.surveys) {  // told; of thousands of members they would take room to the end
        std::vector<std::string>().swap(survey.own_files);
        std::vector<std::string>().swap(survey.answers);
    }
    return input;
}

std::vector<Problem> problems_of(const CommunityInput& input) {
    std::vector<Problem> problems;
    for (const auto& survey : input.surveys)
        for (const auto& problem : survey.problems) problems.push_back(problem);
    return problems;
}

void value_community(const CommandLine& line, const CommunityOptions& options, Shelves& shelves,
                     CommunityInput& input) {
    const auto& members = input.community.members;
    const auto reading = member_reading(input, options, shelves);
    std::vector<std::optional<MemberValues>> values(members.size());
    {
        Progress progress(line, "scoring", members.size());
        work_on_each(
            members.size(), options.jobs,
            [&](std::size_t i, std::size_t) {
                auto& survey = input.surveys[i];
                if (has_errors(survey)) return;
                values[i] = std::exchange(survey.values, {});
                if (values[i]) return;
                try {
                    values[i] = value_member(reading, members[i], input.common);
                } catch (const Failure& failure) {
                    survey.problems = failure.problems();
                }
            },
            [&](std::size_t) { progress.advance(""); });
    }
    refuse_same_figures(input.community, input.surveys, values);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i]) {
            warn_of_sent(input, i, *values[i]);
            input.values.push_back(std::move(*values[i]));
        }
    std::sort(input.values.begin(), input.values.end(),
              [](const MemberValues& a, const MemberValues& b) { return a.id < b.id; });
}

CommunityResult figure_community(const CommunityOptions& options, const CommunityInput& input,
                                 const std::vector<PublishedRun>& earlier) {
    CommunityResult result;
    auto& figures = result.figures;
    figures.id = input.community.id;
    figures.name = input.community.name.empty() ? plain_text(input.community.id) : input.community.name;
    figures.questionnaire_id = input.common.questionnaire.id;
    figures.questionnaire_version = input.common.questionnaire.version;
    figures.scale = input.common.questionnaire.scale;
    figures.year = options.year;
    figures.older = std::count_if(input.values.begin(), input.values.end(),
                                  [](const MemberValues& member) { return member.is_older; });
    const auto path = key_path(options.file);  // a preview makes no key
    const auto key = value_key(is_file(path) ? find_key(path) : new_key());
    const CommunityChoice choice{input.community.charter, earlier, key,
                                 options.difference == DifferenceRule::accepted};
    result.shown = add_figures(figures, input.common, input.values, choice);
    return result;
}

}  // namespace socratic
