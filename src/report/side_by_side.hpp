// SPDX-License-Identifier: MIT
// Two reports from the same template in two languages -> one, passage beside passage.
#pragma once
#include "report/report.hpp"

namespace socratic {

/// Page breaks and writing lines stand between the pairs. Where the two do not run in parallel, what stands
/// between two headings is beside each other as a whole.
Report side_by_side(Report left, Report right);

}  // namespace socratic
