// SPDX-License-Identifier: MIT
// The tables of a template: Markdown fills up or cuts off rows that are not as long as their header, and
// takes a header and a line below it of different lengths for plain text, all without a word.
#pragma once
#include "base/problem.hpp"
#include "report/template_text.hpp"

namespace socratic {

/// Rows with more or fewer cells than the header of their table. A line in which a section holds a `|` has as
/// many cells as there are values, and is not counted.
void check_tables(const TemplateText& text, Problems& problems);

}  // namespace socratic
