// SPDX-License-Identifier: MIT
// One member of a community: read, checked and scored. Nothing of it is kept but what is returned.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "commands/plan_shelf.hpp"
#include "model/assessment.hpp"
#include "model/community.hpp"
#include "model/scores.hpp"
#include "score/member_values.hpp"

namespace socratic {

/// Where files of others lie; all resolved.
struct CommunityFolders {
    std::string community;          ///< of the community file
    std::set<std::string> members;  ///< of the assessments of all members
};

/// What members are read with.
struct MemberReading {
    const Charter& charter;
    Shelves& shelves;
    std::optional<int> year;
    const CommunityFolders& folders;
};

/// A round whose answers have not come.
struct AwaitedRound {
    std::string warning;      ///< what it means
    std::optional<int> year;  ///< where told
};

/// What a first look at a member finds out; everything of it is checked.
struct MemberSurvey {
    std::string id;  ///< "" when it could not be read
    Place id_place;  ///< of scores that were sent, their file
    Text organisation;
    OrganisationFacts facts;
    std::map<std::string, Target> targets;    ///< by dimension id
    std::string questionnaire_id;             ///< of the round that counts, else of the assessment
    std::optional<std::size_t> on_shelf;      ///< that questionnaire; absent for scores that were sent
    std::optional<SheetColumns> columns;      ///< of the round that counts; absent without one
    std::vector<std::string> answers;         ///< fingerprints of the sheets that people answered
    std::vector<std::string> own_files;       ///< of it alone, where they really lie
    std::string inputs;                       ///< a digest of everything that was read
    std::vector<std::string> files;           ///< the paths of that
    bool one_counts = false;                  ///< one of its rounds
    std::optional<AwaitedRound> awaited;      ///< one that would count
    std::optional<int> earliest;              ///< the year of its first round with answers, where told
    std::optional<int> counts_of;             ///< the year of the round that counts
    std::optional<MemberValues> values;       ///< on the questions that were expected to be common
    std::vector<Problem> problems, warnings;  ///< with an error among them the member is left out
};

/// Never throws for what is wrong with the member's files. What the common questions will be is known once
/// all members are surveyed; where it is `expected`, the values are found in the same go.
MemberSurvey survey_member(const MemberReading& reading, const Member& member,
                           const CommonQuestions* expected);

/// Throws a Failure when the files changed for the worse since they were surveyed.
MemberValues value_member(const MemberReading& reading, const Member& member, const CommonQuestions& common);

}  // namespace socratic
