// SPDX-License-Identifier: MIT
// Scores as JSON, CSV and a table for reading.
#pragma once
#include <string>
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic {

struct TableOptions {
    std::string language;
    std::string by;          ///< a fact, or "": the groups shown below the room
    bool colour = false;     ///< escape sequences for a terminal
    bool questions = false;  ///< the questions of the newest round, too
};

/// Figures with nine significant digits; ends in a line end.
std::string scores_json(const Scores& scores, const Questionnaire& questionnaire,
                        const std::string& language);

/// One line a figure: round, fact, group, dimension, question, figure, value (see docs/files.md). A figure
/// that does not exist has no line.
std::string scores_csv(const Scores& scores);

/// About 100 columns; earlier rounds beside the newest.
std::string scores_table(const Scores& scores, const Questionnaire& questionnaire,
                         const TableOptions& options);

}  // namespace socratic
