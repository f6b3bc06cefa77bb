// SPDX-License-Identifier: MIT
// cairo's SVG made small and the same every time.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// What is between <svg ...> and </svg> of cairo's document, with every id (and reference to one)
/// beginning with the prefix and counted from 1, styles as attributes without those that are the
/// default, colours as #rrggbb, and coordinates rounded.
std::string tidy_cairo_svg(std::string_view document, std::string_view id_prefix, int decimals);

}  // namespace socratic
