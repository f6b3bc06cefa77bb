// SPDX-License-Identifier: MIT
// UTF-8: is it valid, where its code points begin, and what of it may be sent to a terminal.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// The byte offset of the first byte that is not part of well-formed UTF-8 (overlong forms,
/// surrogates and values above U+10FFFF included); nothing when all of it is.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// Valid UTF-8 cut into its code points, each as UTF-8; an invalid byte stands alone.
std::vector<std::string_view> split_code_points(std::string_view text);

/// The number of code points.
std::size_t count_code_points(std::string_view text);

/// Control characters (C0 but tab, DEL, C1), bidirectional controls and invalid bytes become '?',
/// a tab becomes a space.
std::string printable(std::string_view text);

/// Control characters other than tab and line end, or one that turns the direction of what follows (but not
/// the marks of direction, which right-to-left texts need): they must reach neither a terminal nor a picture.
bool has_control_characters(std::string_view text);

}  // namespace socratic
