// SPDX-License-Identifier: MIT
// A figure over the members of a community, in JSON and in lines of CSV.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include "model/community_figures.hpp"
#include "write/json_text.hpp"

namespace socratic {

/// "few", "complement", "difference", "not_common"; "" when shown.
std::string_view withheld_text(Withheld withheld);

/// Adds `withheld`, or n and mean, and the distribution where there is one.
void add_figure(JsonObject& object, const MembersFigure& figure);

/// The same as an object.
std::string figure_json(const MembersFigure& figure);

/// Calls `add` with each figure's name and value, in the same order.
void each_figure(const MembersFigure& figure,
                 const std::function<void(std::string_view name, std::string_view value)>& add);

}  // namespace socratic
