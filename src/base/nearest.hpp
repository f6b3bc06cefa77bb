// SPDX-License-Identifier: MIT
// "Did you mean": the known word nearest to one that is not known.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// The only candidate that begins with the word, when it has four letters or more; else the one with the
/// smallest edit distance (insert, delete, change, swap neighbours; case is
/// ignored), the first one on a tie; nothing when even that is further than a third of the word
/// (at least 1, at most 3).
std::optional<std::string> find_nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "did you mean 'X'?", or empty.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace socratic
