// SPDX-License-Identifier: MIT
// Numbers as they are shown, where more must be known than how to write them; the rest is in words.hpp.
#pragma once
#include <string>
#include "model/words.hpp"

namespace socratic {

/// The number that the digits of `number_in` say: 2 of 1.97 with one decimal.
double as_shown(double value, int decimals);

/// Money: with two decimals where it is not whole, "15 000", "25 500,50".
std::string money_in(const Words& catalogue, double value);

}  // namespace socratic
