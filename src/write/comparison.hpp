// SPDX-License-Identifier: MIT
// A comparison as JSON, CSV and a table for reading.
#pragma once
#include <string>
#include "model/comparison.hpp"
#include "model/questionnaire.hpp"
#include "model/words.hpp"

namespace socratic {

/// The questionnaire is the newest round's; names and sentences are in the language of the words.
struct ComparisonText {
    const Comparison& comparison;
    const Questionnaire& questionnaire;
    const std::string& language;  ///< of names
    const Words& words;           ///< of sentences
};

/// Figures with nine significant digits; ends in a line end.
std::string comparison_json(const ComparisonText& text);

/// One line a figure: part, round, from, dimension, question, group, figure, value (see docs/files.md).
std::string comparison_csv(const ComparisonText& text);

enum class TableColour { plain, terminal };

/// About 100 columns, the oldest round first.
std::string comparison_table(const ComparisonText& text, TableColour colour);

}  // namespace socratic
