// SPDX-License-Identifier: MIT
// The file of a part's counts -> the counts.
#pragma once
#include <string>
#include <string_view>
#include "model/partial.hpp"

namespace socratic {

/// A file larger than this is no part.
inline constexpr std::size_t most_partial_bytes = std::size_t{64} << 20U;

/// Throws a Failure with the place when the text is not as `partial_json` writes it. Whether the counts
/// can be true is for `find_impossible` to say.
PartialScores read_partial(std::string_view text, const std::string& file);

}  // namespace socratic
