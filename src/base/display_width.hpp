// SPDX-License-Identifier: MIT
// How many columns of a terminal a character takes, so that a caret stands under the right one.
#pragma once
#include <string_view>

namespace socratic {

/// 0 for marks that stand on the letter before them and for invisible characters, 2 for wide East
/// Asian characters and emoji, else 1. `point` is one code point as UTF-8.
int display_width(std::string_view point);

}  // namespace socratic
