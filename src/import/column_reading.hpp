// SPDX-License-Identifier: MIT
// What a single column says about itself.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "import/import.hpp"
#include "import/known_questions.hpp"

namespace socratic {

struct ColumnReading {
    std::optional<ColumnTarget> by_id;
    std::optional<ColumnTarget> by_wording;  ///< the only one that has the first wording that is known
    std::vector<ColumnTarget> ambiguous;     ///< all that have it, when they are several
    std::string ambiguous_wording;           ///< it, folded
    std::optional<ColumnTarget> beside;      ///< whose id stands beside a wording that is not its own
    std::vector<std::string> readings;       ///< of its wordings, folded
};

/// An id that stands in front of a wording ("POL1. We have a policy") counts with that wording only.
ColumnReading read_column(const ExportColumn& column, const KnownQuestions& known);

}  // namespace socratic
