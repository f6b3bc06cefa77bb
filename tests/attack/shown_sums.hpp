// SPDX-License-Identifier: MIT
// What the figures of a community let be computed of a few members: everything that follows from sums over
// members' values by adding and subtracting, every choice of few members tried.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace socratic::attack {

/// A member's value in a figure, and how often it counts.
struct Term {
    std::string member, value;  ///< equal names of one member are one value
    std::int64_t factor = 1;
};

/// The shown figures of one dimension.
class ShownSums {
public:
    void add(const std::vector<Term>& figure);
    std::size_t size() const { return figures_; }
    /// Members, fewer than `minimum`, on whom alone some mixture of the figures rests; none when there is no
    /// such mixture.
    std::vector<std::string> find_few(long minimum) const;

private:
    std::size_t figures_ = 0;
    /// By member and value: what it counts in each figure.
    std::map<std::string, std::map<std::string, std::map<std::size_t, std::int64_t>>> members_;
};

}  // namespace socratic::attack
