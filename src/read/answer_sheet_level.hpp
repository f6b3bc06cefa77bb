// SPDX-License-Identifier: MIT
// One cell of a question's column.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// A whole level within the scale, DK or NSP ("ne sait pas"), NA or SO ("sans objet"), of a spectrum VARIES,
/// or empty; the letters in any case. Nothing for anything else.
std::optional<Cell> parse_level(std::string_view text, const Scale& scale, Kind kind);

/// What to do about a text that is no level.
std::string level_hint(std::string_view text, Kind kind);

}  // namespace socratic
