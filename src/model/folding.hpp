// SPDX-License-Identifier: MIT
// Wording without what depends on the keyboard: one form of accented letters, one kind of space.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// In NFC, runs of white space (no-break spaces included) as one space, none at the ends.
std::string fold_wording(std::string_view text);

/// In NFC, capitals as small letters: two names that differ in their case only come out the same.
std::string fold_case(std::string_view text);

}  // namespace socratic
