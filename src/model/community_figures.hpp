// SPDX-License-Identifier: MIT
// Figures over the members of a community: what its charter lets be shown. Every member counts once, with the
// mean of its latest round. Levels are rounded to a tenth; there is never a minimum or a maximum.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/community.hpp"
#include "model/scores.hpp"

namespace socratic {

/// Why a figure is not there.
enum class Withheld {
    no,
    few,         ///< fewer members than the minimum
    complement,  ///< others would be given away
    difference,  ///< an earlier run's figures less these would be of a few
    not_common,  ///< the members' questions have too little in common
    record       ///< what earlier runs showed cannot be told
};

/// Over members. The distribution is there from twice the minimum on.
struct MembersFigure {
    Withheld withheld = Withheld::few;
    long n = 0;  ///< members; 0 when withheld
    std::optional<double> mean;
    std::optional<double> q1, median, q3;
};

/// Tells without its words whether another community asks the same.
struct QuestionWording {
    std::string id;
    Text hashes;        ///< of its words in each language, 16 hex digits
    double weight = 1;  ///< within its dimension
};

struct CommunityDimension {
    std::string id;
    MembersFigure level;
    MembersFigure change;                ///< latest round less the one before, of members that have both
    std::vector<std::string> questions;  ///< those that all members have in common
    int questions_of = 0;
    std::vector<QuestionWording> wordings = {};  ///< of `questions`, in their order
};

/// Members that have one country, size or language in common. Groups that may not be shown are not listed:
/// that somebody is in them would be told.
struct CommunityGroup {
    std::string fact;                   ///< country, size, language
    std::optional<std::string> value;   ///< absent: members that do not say
    std::vector<MembersFigure> levels;  ///< by dimension
};

struct CommunityFigures {
    std::string id;
    Text name;
    Charter charter;
    std::string questionnaire_id, questionnaire_version;
    Scale scale;
    std::optional<int> year;
    long members = 0;                  ///< of the community, those that could be read
    std::vector<std::string> names;    ///< as the charter shows them, in their own order
    long older = 0;                    ///< members whose latest round is older than `year`
    Withheld withheld = Withheld::no;  ///< everything: nothing below is there
    bool difference_accepted = false;  ///< shown although an earlier run's membership differs by a few
    std::vector<CommunityDimension> dimensions;
    std::vector<std::string> strengths, gaps;  ///< dimensions, strongest and weakest first
    std::vector<CommunityGroup> groups;
    std::vector<std::string> facts_with_hidden;  ///< of which some groups, or all, are not shown
    MembersFigure response;                      ///< people who answered by people invited
};

}  // namespace socratic
