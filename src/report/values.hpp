// SPDX-License-Identifier: MIT
// What is known of an assessment -> the values of a template, in the order of the table of values.
#pragma once
#include "report/facts.hpp"
#include "report/value.hpp"

namespace socratic {

/// The values of shape "report".
Members report_values(const ReportFacts& facts);

}  // namespace socratic
