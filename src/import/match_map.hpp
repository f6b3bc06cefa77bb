// SPDX-License-Identifier: MIT
// The columns that a map names.
#pragma once
#include <vector>
#include "base/problem.hpp"
#include "import/import.hpp"
#include "import/known_questions.hpp"

namespace socratic {

/// Sets the use of each column that the map names, `by` the map. What does not fit is added to `problems`
/// at its place in the map: a heading that is in no column, or in several without saying which, and a column
/// that is named twice. A column to be dropped that is not there is only warned about.
void match_by_map(const std::vector<ExportColumn>& columns, const ImportMap& map, const KnownQuestions& known,
                  std::vector<ColumnUse>& uses, Problems& problems);

/// The map's entry for a column, or nullptr.
const ImportMap::Column* find_entry_of(const ImportMap& map, const ExportColumn& column);

}  // namespace socratic
