// SPDX-License-Identifier: MIT
// Small pictures beside the text they belong to, so that a page holds more.
#pragma once
#include "report/report.hpp"

namespace socratic {

/// A paragraph, its histogram, and the paragraph after it become a text with a picture beside it. For a
/// report in one language: two languages have no room for it.
void set_histograms_beside(Report& report);

}  // namespace socratic
