// SPDX-License-Identifier: MIT
// Pieces of XML: escaped text and short numbers.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// For element content and quoted attributes. Throws a Failure for what XML cannot carry.
std::string xml_escaped(std::string_view text);

/// Appends the number with at most so many decimals, without a zero at the end: 12.5, -3, 0.
void append_number(std::string& out, double value, int decimals);

}  // namespace socratic
