// SPDX-License-Identifier: MIT
// The attack on figures that mix answers: everything that follows from some sums by adding and subtracting,
// for one who knows who left out what.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace socratic::attack {

/// What a shown figure adds up: by person and kind of answer, a factor modulo a prime. An answer is known by
/// a number of the caller's.
using Sum = std::map<std::pair<std::size_t, std::size_t>, std::uint64_t>;

std::uint64_t fraction(std::int64_t top, std::int64_t bottom);
std::uint64_t product(std::uint64_t a, std::uint64_t b);
std::uint64_t difference(std::uint64_t a, std::uint64_t b);

/// The fewest people found behind a mixture of the sums that rests on somebody; nothing when the sums are
/// empty. Looks at every single one, every difference of two, and `tries` ways to rule out as many people as
/// possible.
std::optional<long> fewest_behind(const std::vector<Sum>& sums, int tries, std::mt19937& random);

}  // namespace socratic::attack
