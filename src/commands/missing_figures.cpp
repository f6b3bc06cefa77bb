// SPDX-License-Identifier: MIT
#include "commands/missing_figures.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>
#include "commands/community_warnings.hpp"

namespace socratic {
namespace {

std::string gap_reason(Gap gap) {
    switch (gap) {
        case Gap::none:
            break;
        case Gap::hidden:
            return "hidden (too few answers, or figures of few would follow)";
        case Gap::nobody_scored:
            return "nobody answered enough";
        case Gap::not_asked:
            return "not asked";
        case Gap::too_few_common:
            return "other questions";
        case Gap::other_weights:
            return "other weights, or another minimum_answered";
        case Gap::other_scale:
            return "other levels";
        case Gap::not_reported:
            return "no figure of people";
    }
    return "";
}

/// "no round with answers", "other questions", "POL, RES: other questions; TRA: not asked"; nothing where all
/// that members have in common has a figure.
std::string missing_figures(const MemberValues& member, const CommunityInput& input) {
    if (member.round.empty()) return "no round with answers";
    std::vector<std::pair<std::string, std::vector<std::string>>> reasons;
    std::size_t common = 0, missing = 0;
    for (std::size_t d = 0; d < member.gaps.size(); ++d) {
        const auto& dimension = input.common.dimensions[d];
        if (dimension.questions.empty()) continue;
        ++common;
        if (member.gaps[d] == Gap::none) continue;
        ++missing;
        const auto reason = gap_reason(member.gaps[d]);
        auto known = std::find_if(reasons.begin(), reasons.end(),
                                  [&](const auto& each) { return each.first == reason; });
        if (known == reasons.end()) known = reasons.insert(known, {reason, {}});
        known->second.push_back(dimension.id);
    }
    if (missing == common && reasons.size() == 1) return reasons.front().first;
    std::vector<std::string> parts;
    for (const auto& [reason, ids] : reasons)
        parts.push_back(fmt::format("{}: {}", fmt::join(ids, ", "), reason));
    return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace

std::string members_missing(const CommunityInput& input) {
    std::string out;
    for (const auto& member : input.values)
        if (const auto missing = missing_figures(member, input); !missing.empty())
            out += fmt::format("  {}: {}\n", member.id, missing);
    return out;
}

std::map<std::size_t, std::vector<std::string>> asked_otherwise(const CommunityInput& input,
                                                                Shelves& shelves) {
    std::map<std::size_t, std::vector<std::string>> otherwise;
    for (const auto& survey : input.surveys) {
        if (has_errors(survey) || !survey.on_shelf) continue;
        const auto found = otherwise.try_emplace(*survey.on_shelf);
        if (found.second)
            found.first->second = find_asked_otherwise(shelves.questionnaires.at(input.reference),
                                                       shelves.questionnaires.at(*survey.on_shelf));
    }
    return otherwise;
}

std::string questions_missing(const CommunityInput& input, Shelves& shelves) {
    const auto& reference = shelves.questionnaires.at(input.reference);
    const auto otherwise = asked_otherwise(input, shelves);
    std::map<std::string, std::set<std::string>> members;  // by question
    for (const auto& survey : input.surveys) {
        if (has_errors(survey) || !survey.on_shelf || !survey.columns) continue;
        const auto& asked = shelves.questionnaires.at(*survey.on_shelf);
        for (const auto& id : otherwise.at(*survey.on_shelf)) members[id].insert(survey.id);
        const auto positions = asked_questions(asked);
        for (std::size_t q = 0; q < positions.size(); ++q)
            if (!survey.columns->questions[q])
                members[asked.dimensions[positions[q].dimension].questions[positions[q].question].id].insert(
                    survey.id);
    }
    std::string out;
    for (std::size_t d = 0; d < input.common.dimensions.size(); ++d) {
        const auto& common = input.common.dimensions[d].questions;
        for (const auto& question : reference.dimensions[d].questions)
            if (std::find(common.begin(), common.end(), question.id) == common.end() &&
                members.count(question.id) > 0)
                out += fmt::format("  {}: asked in other words, or not, by {}\n", question.id,
                                   some_of({members[question.id].begin(), members[question.id].end()}));
    }
    return out;
}

}  // namespace socratic
