// SPDX-License-Identifier: MIT
// What a slope chart shows: for each dimension a line, or one for each group, and how far it rose or fell.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "layout/figure.hpp"
#include "layout/texts.hpp"

namespace socratic {

struct SlopePoint {
    std::optional<double> level;
    std::optional<Interval> interval;
    LayerLook look;
    bool is_reported = false;
    std::string round_id;  ///< of the whole room's points
};

/// One point for each round shown.
struct SlopeLine {
    LayerLook look;
    std::string name;  ///< of the group; "" for the whole room
    std::vector<SlopePoint> points;
};

struct Slope {
    std::size_t spoke = 0;
    std::vector<SlopeLine> lines;
    std::optional<double> change;  ///< of the groups their mean change: what slopes are sorted by
    std::vector<std::string> changes_in_words;  ///< "+0.6 since 2022, clear change"; a group's name before it
};

struct Slopes {
    std::vector<std::string> rounds;  ///< names, oldest first
    std::vector<Slope> list;          ///< the largest rise first; those without a change last
    bool of_groups = false;
};

Slopes slopes_of(const Picture& picture, const Comparison* comparison);

/// "+0.6", "-0.2", "0.0"; with the minus sign of the language.
std::string signed_in(const Words& words, double difference);

}  // namespace socratic
