// SPDX-License-Identifier: MIT
#include "commands/community_doubles.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include "read/ids.hpp"

namespace socratic {
namespace {

/// An id is a folder's name and stands for the organisation from run to run. Nobody can tell which of them is
/// right, and the wrong one's figures would lie in the other's folder.
void refuse_same_ids(const Community& community, std::vector<MemberSurvey>& surveys) {
    std::map<std::string, std::vector<std::size_t>> by_id;
    for (std::size_t i = 0; i < surveys.size(); ++i)
        if (!surveys[i].id.empty()) by_id[folded_id(surveys[i].id)].push_back(i);
    for (const auto& [id, members] : by_id)
        for (std::size_t i = 0; members.size() > 1 && i < members.size(); ++i) {
            const auto& other = community.members[members[i == 0 ? 1 : 0]];
            auto& survey = surveys[members[i]];
            survey.problems.push_back(
                {Severity::error, survey.id_place,
                 fmt::format("the id '{}' is another member's too", survey.id),
                 fmt::format(
                     "it is in '{}'; if it is the same organisation, leave one out, else give each an id "
                     "of its own",
                     other.path)});
        }
}

/// A member, another one, and what both have.
struct Double {
    std::size_t member = 0, other = 0;
    std::string what;
};

bool has_member(const std::vector<Double>& doubles, std::size_t member) {
    return std::any_of(doubles.begin(), doubles.end(),
                       [&](const Double& each) { return each.member == member; });
}

std::vector<Double> find_doubles(const std::vector<MemberSurvey>& surveys,
                                 std::vector<std::string> MemberSurvey::*things) {
    std::map<std::string, std::size_t> first;
    std::set<std::pair<std::size_t, std::string>> told;
    std::vector<Double> doubles;
    const auto add = [&](const Double& found) {
        if (told.emplace(found.member, found.what).second) doubles.push_back(found);
    };
    for (std::size_t i = 0; i < surveys.size(); ++i)
        for (const auto& thing : surveys[i].*things) {
            const auto known = first.emplace(thing, i).first->second;
            if (known == i) continue;
            add({known, i, thing});
            add({i, known, thing});
        }
    return doubles;
}

/// One organisation's figures in two places: it cannot be told whose they are, so neither member gets them.
/// The other member is named in the hint alone, which is not kept in the record of the run.
void refuse(const Community& community, std::vector<MemberSurvey>& surveys, const Double& found,
            std::string message) {
    surveys[found.member].problems.push_back(
        {Severity::error,
         {community.members[found.member].path, 0, 0, {}},
         std::move(message),
         fmt::format("the other is '{}'; give each its own", community.members[found.other].path)});
}

// Of figures, so many that those of two organisations are not alike by chance.
constexpr std::size_t fewest_figures = 5;

/// Of all that a community compares, to the digits that scores are sent with.
std::string fingerprint_of(const MemberValues& values) {
    std::string text = fmt::format("{}", values.respondents);
    std::size_t figures = 0;
    for (const auto* list : {&values.latest, &values.earlier})
        for (const auto& value : *list) {
            figures += value ? 1U : 0U;
            text += value ? fmt::format(" {:.7g}", *value) : " -";
        }
    return figures < fewest_figures ? std::string() : text;
}

std::string name_of_file(const std::string& path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

void refuse_doubles(const Community& community, std::vector<MemberSurvey>& surveys) {
    refuse_same_ids(community, surveys);
    const auto files = find_doubles(surveys, &MemberSurvey::own_files);
    for (const auto& found : files)
        refuse(community, surveys, found,
               fmt::format("its file '{}' is another member's too", name_of_file(found.what)));
    auto known = files;  // of these, the answers need not be told too
    for (const auto& found : find_doubles(surveys, &MemberSurvey::answers)) {
        if (has_member(known, found.member)) continue;
        refuse(community, surveys, found, "its answers are another member's too: a sheet is the same");
        known.push_back(found);
    }
}

void refuse_same_figures(const Community& community, std::vector<MemberSurvey>& surveys,
                         std::vector<std::optional<MemberValues>>& values) {
    std::map<std::string, std::vector<std::size_t>> by_figures;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i])
            if (auto text = fingerprint_of(*values[i]); !text.empty())
                by_figures[std::move(text)].push_back(i);
    for (const auto& [text, members] : by_figures)
        for (std::size_t i = 0; members.size() > 1 && i < members.size(); ++i) {
            refuse(community, surveys, {members[i], members[i == 0 ? 1 : 0], {}},
                   "its figures are another member's too: all of them are the same");
            values[members[i]].reset();
        }
}

}  // namespace socratic
