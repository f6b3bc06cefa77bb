// SPDX-License-Identifier: MIT
// Texts in cells that a spreadsheet would take for formulas, and what keeps it from that.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// The text, after one more `'` where a spreadsheet would take it for a formula, or where it begins with a
/// `'` before such a text: it begins with one of = + - @, a tab or a carriage return, and is no number.
std::string no_formula(std::string_view text);

/// The text that `no_formula` was given.
std::string_view without_formula_mark(std::string_view text);

}  // namespace socratic
