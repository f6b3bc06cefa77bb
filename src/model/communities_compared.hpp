// SPDX-License-Identifier: MIT
// Two communities beside each other, as far as what each shares of itself allows.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>
#include "model/community_figures.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Why two communities cannot be put beside each other on a dimension.
enum class NotBeside {
    no,
    not_asked,  ///< only one of them has it
    scale,      ///< they have it on different scales
    questions,  ///< their figures rest on different questions, wordings or weights
    answered,   ///< another share of the questions must be answered
    language    ///< the questions are worded in no common language: nobody can tell
};

/// Of each pair, the first community's figure is at 0.
struct DimensionBeside {
    std::string id;
    NotBeside gap = NotBeside::no;
    std::array<MembersFigure, 2> level, change;  ///< withheld where there is a gap
    int questions = 0;                           ///< that both rest on
    std::optional<double> difference;            ///< the second's mean less the first's, to a tenth
    std::optional<std::size_t> higher;           ///< which of the two stands clearly higher
    bool by_means_alone = false;                 ///< for neither shows how far its members differ
    bool is_priority = false;                    ///< low in both
};

struct CommunitiesCompared {
    Questionnaire questionnaire;              ///< names of both; first the dimensions that the first one has
    std::vector<DimensionBeside> dimensions;  ///< in its order
    std::vector<std::string> priorities;      ///< dimensions that are low in both, the lowest first
    std::array<std::vector<std::string>, 2> offers;  ///< where it stands clearly higher, the farthest first
};

}  // namespace socratic
