// SPDX-License-Identifier: MIT
// Two communities beside each other, as JSON, CSV and a table for reading.
#pragma once
#include <string>
#include "model/communities_words.hpp"

namespace socratic {

/// The shape is in docs/files.md; ends in a line end.
std::string communities_json(const CommunitiesText& text);

/// One figure a line: part, dimension, community, figure, value (see docs/files.md).
std::string communities_csv(const CommunitiesText& text);

/// About 100 columns; `bold` switches escape sequences on.
std::string communities_table(const CommunitiesText& text, bool bold);

/// "first" or "second".
std::string_view place_text(std::size_t community);

}  // namespace socratic
