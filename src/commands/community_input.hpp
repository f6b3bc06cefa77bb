// SPDX-License-Identifier: MIT
// A community, read and scored: its members' values, and the figures that its charter lets be shown.
#pragma once
#include <functional>
#include <string>
#include <vector>
#include "commands/community_member.hpp"
#include "commands/community_options.hpp"
#include "model/community_run.hpp"
#include "score/community_figures.hpp"

namespace socratic {

struct CommunityInput {
    Community community;
    std::vector<MemberSurvey> surveys;  ///< by member of the community
    CommonQuestions common;
    std::vector<MemberValues> values;  ///< by id; of the members without errors
    std::string language;              ///< the first of those asked for
    CommunityFolders folders;
    std::size_t reference = 0;  ///< the common questionnaire's place on the shelf
};

/// What its members are read with.
MemberReading member_reading(const CommunityInput& input, const CommunityOptions& options, Shelves& shelves);

/// True for a member that is left out.
bool has_errors(const MemberSurvey& survey);

/// The members without errors as the charter shows them: names, then pseudonyms, each in their own order.
std::vector<std::string> shown_names(const CommunityInput& input, const std::string& key);

/// Every member, read and checked, and the questions they have in common. Problems are in the surveys; throws
/// a Failure only when no member at all can be read.
CommunityInput survey_community(const CommandLine& line, const CommunityOptions& options, Shelves& shelves);

/// All problems of all members; errors first, file by file.
std::vector<Problem> problems_of(const CommunityInput& input);

/// Fills in the values. A member whose files changed meanwhile is given a problem.
void value_community(const CommandLine& line, const CommunityOptions& options, Shelves& shelves,
                     CommunityInput& input);

struct CommunityResult {
    CommunityFigures figures;
    CommunityShown shown;
};

/// `earlier` are the runs that must give nothing away beside this one.
CommunityResult figure_community(const CommunityOptions& options, const CommunityInput& input,
                                 const std::vector<PublishedRun>& earlier);

}  // namespace socratic
