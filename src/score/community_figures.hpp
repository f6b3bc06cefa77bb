// SPDX-License-Identifier: MIT
// One value a member and dimension -> the figures of the community that its charter lets be shown.
#pragma once
#include "model/community_figures.hpp"
#include "score/member_differences.hpp"

namespace socratic {

struct CommunityChoice {
    const Charter& charter;
    const std::vector<PublishedRun>& earlier;  ///< all that was shown before; another key's cannot be judged
    const ValueKey& key;
    bool accept_difference = false;  ///< to the last of the earlier runs, and to those that cannot be judged
};

struct CommunityShown {
    PublishedRun published;              ///< what is shown, for the next run; nothing when all is withheld
    std::vector<std::string> differing;  ///< withheld for a difference: ids of its members, which only the
                                         ///< coordinator may know
    bool waives_last = false;          ///< shown although it differs from the last run, which nobody has seen
    bool differs_before_last = false;  ///< from a run before the last one, so that accepting does not help
};

/// Sets dimensions, groups and response of `figures`, and what is withheld; `members` by id, only those that
/// could be read. No figure rests on fewer members than the minimum, and none of fewer follows from all of
/// them and those of all earlier runs. What was accepted once is told each time it is shown again. `common`
/// names the dimensions.
CommunityShown add_figures(CommunityFigures& figures, const CommonQuestions& common,
                           const std::vector<MemberValues>& members, const CommunityChoice& choice);

}  // namespace socratic
