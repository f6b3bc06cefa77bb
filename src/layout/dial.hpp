// SPDX-License-Identifier: MIT
// Where a wheel's spokes and levels are on the page.
#pragma once
#include <vector>
#include "scene/scene.hpp"

namespace socratic {

/// The lowest level is not the middle but a small ring, so that lowest answers stay apart.
inline constexpr double hub_share = 0.08;

/// The lowest and highest level of a spoke.
struct Bounds {
    double min = 0, max = 5;
    bool operator==(const Bounds&) const = default;
};

/// Spokes are equally spaced from twelve o'clock, clockwise.
struct Dial {
    Point centre;
    double radius = 0;  ///< of the highest level
    std::vector<Bounds> spokes;

    double step() const { return 1.0 / static_cast<double>(spokes.size()); }
    double turn(std::size_t spoke) const { return static_cast<double>(spoke) * step(); }
    double hub() const { return hub_share * radius; }
    double radius_at(std::size_t spoke, double level) const {
        const auto& [min, max] = spokes[spoke];
        return radius * (hub_share + (1 - hub_share) * (level - min) / (max - min));
    }
    Point at(std::size_t spoke, double level) const {
        return polar(centre, turn(spoke), radius_at(spoke, level));
    }
    /// True when one set of rings serves all spokes.
    bool shares_one_scale() const {
        for (const auto& bounds : spokes)
            if (bounds != spokes.front()) return false;
        return true;
    }
};

}  // namespace socratic
