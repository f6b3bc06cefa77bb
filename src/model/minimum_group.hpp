// SPDX-License-Identifier: MIT
// The fewest answers behind any figure of people.
#pragma once

namespace socratic {

/// Unless something else is said. Where it is lowered, every output says so.
inline constexpr long default_minimum_group = 5;

}  // namespace socratic
