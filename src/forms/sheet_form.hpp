// SPDX-License-Identifier: MIT
// The kind `sheet`: a spreadsheet into which paper forms are typed.
#pragma once
#include "forms/form.hpp"
#include "model/words.hpp"
#include "write/workbook.hpp"

namespace socratic {

/// How many rows have drop-down lists.
inline constexpr std::uint32_t prepared_rows = 300;

/// Three sheets: the answers, a row for each person, with the columns of an answer sheet; the questions; what
/// may be typed and what it means. In the first language of the request.
Workbook sheet_form(const FormRequest& request, const Words& words);

}  // namespace socratic
