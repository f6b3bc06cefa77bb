// SPDX-License-Identifier: MIT
// The cells of a table of figures, read by something that is not the program's own reader.
#pragma once
#include <string>
#include <vector>

namespace socratic::attack {

/// By line below the head; cells are taken apart at every comma.
std::vector<std::vector<std::string>> rows_of_csv(const std::string& csv);

}  // namespace socratic::attack
