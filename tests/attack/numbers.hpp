// SPDX-License-Identifier: MIT
// The numbers that a reader sees in a text.
#pragma once
#include <string>
#include <vector>

namespace socratic::attack {

/// As written: "3.2", "17".
std::vector<std::string> numbers_in(const std::string& text);

/// What is read of HTML or SVG: no tags, no styles, a line end for each.
std::string without_tags(const std::string& text);

}  // namespace socratic::attack
