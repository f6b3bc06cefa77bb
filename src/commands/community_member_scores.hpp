// SPDX-License-Identifier: MIT
// What a member's own files are made from.
#pragma once
#include <string>
#include <vector>
#include "commands/community_member.hpp"
#include "commands/input.hpp"

namespace socratic {

struct MemberScores {
    std::string json;      ///< its scores; what it sent, byte by byte
    Scores beside;         ///< its latest round on the questions all members have in common, or no round
    std::string language;  ///< of the common questionnaire
    Input own;             ///< for documents: as `report` would have it; no rounds when there are none
    std::vector<std::string> unknown;  ///< dimensions of scores that were sent which nothing is known of
};

/// `use` is comparison when documents are made, else `own` stays empty. Throws a Failure when the files
/// changed for the worse since they were surveyed.
MemberScores score_member(const MemberReading& reading, const Member& member, const CommonQuestions& common,
                          InputUse use);

}  // namespace socratic
