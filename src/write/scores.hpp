// SPDX-License-Identifier: MIT
// Scores as JSON, CSV and a table for reading.
#pragma once
#include <string>
#include "model/questionnaire.hpp"
#include "model/scores.hpp"

namespace socratic {

struct TableOptions {
    std::string language;
    std::string by;       ///< a fact, or "": the groups shown beside the room
    bool colour = false;  ///< escape sequences for a terminal
};

std::string scores_json(const Scores& scores, const Questionnaire& questionnaire,
                        const std::string& language);
/// One line a figure: round, group, dimension, question, figure, value (see docs/files.md).
std::string scores_csv(const Scores& scores);
std::string scores_table(const Scores& scores, const Questionnaire& questionnaire,
                         const TableOptions& options);

}  // namespace socratic
