// SPDX-License-Identifier: MIT
// The tables within the table of scores: dimensions, questions, groups.
#pragma once
#include <string>
#include "write/scores.hpp"
#include "write/text_table.hpp"

namespace socratic {

struct TableContext {
    const Scores& scores;
    const Questionnaire& questionnaire;
    const TableOptions& options;
    std::size_t newest = 0;  ///< the round with all its figures
};

/// The newest round's figures, and the levels of the other rounds.
std::string dimensions_block(const TableContext& context);

/// Of a spectrum: how many people of the newest round chose each level, for today and for the aim, and the
/// medians of the other rounds.
std::string places_block(const TableContext& context);

/// The questions of the newest round.
std::string questions_block(const TableContext& context);

/// The levels of the asked fact's groups in the newest round, and why the others are not there.
std::string groups_block(const TableContext& context);

/// The name in the asked language; the id when the questionnaire lacks the dimension.
std::string dimension_name(const TableContext& context, const std::string& id);

}  // namespace socratic
