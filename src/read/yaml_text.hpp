// SPDX-License-Identifier: MIT
// What is done to the bytes of a YAML file before anybody parses them.
#pragma once
#include <cstddef>
#include <string>

namespace socratic {

/// No file that a person writes is larger.
inline constexpr std::size_t largest_yaml = 4'000'000;

/// The text without a byte order mark and with LF for every line end. Throws a Failure for a file that
/// is too large, in UTF-16, not valid UTF-8, or holds a control character.
std::string prepare_yaml(const std::string& bytes, const std::string& file);

}  // namespace socratic
