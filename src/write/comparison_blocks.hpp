// SPDX-License-Identifier: MIT
// The tables within the table of a comparison.
#pragma once
#include <string>
#include <vector>
#include "write/comparison.hpp"

namespace socratic {

/// The levels of every round, and how they changed.
std::string levels_block(const ComparisonText& text, TableColour colour);

/// Of a spectrum: how many people chose each level in every round, or in the groups asked for.
std::string places_block(const ComparisonText& text, TableColour colour);

/// The intervals, when they were asked for.
std::string intervals_block(const ComparisonText& text, TableColour colour);

/// The questions that moved most, and those where opinions came together or apart.
std::string moved_block(const ComparisonText& text, TableColour colour);

/// How the questions of earlier rounds differ from those of the newest.
std::string question_changes_block(const ComparisonText& text);

/// The gaps between groups.
std::string gaps_block(const ComparisonText& text, TableColour colour);

/// "+0.56", "-0.20", "0.00"
std::string signed_words(double difference);

/// The same of an end of an interval, which is not shown as zero where the interval leaves zero out:
/// "+0.004".
std::string bound_words(double bound, Verdict verdict);

/// The name in the language of names; the id when the questionnaire lacks the dimension.
std::string name_of_dimension(const ComparisonText& text, const std::string& id);

/// A paragraph of the page's width, its further lines indented.
std::string paragraph_of(const std::string& words, std::size_t indent);

}  // namespace socratic
