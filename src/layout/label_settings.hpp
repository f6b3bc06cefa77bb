// SPDX-License-Identifier: MIT
// The ways one label can be set in lines.
#pragma once
#include <vector>
#include "layout/labels.hpp"

namespace socratic {

struct SettingSizes {
    double body = 10, small = 8;
    double line = 1.25, small_line = 1.42;  ///< baseline to baseline, in sizes
};

SettingSizes setting_sizes(const Page& page, double body);

/// One setting for each number of lines of the wrapped part.
std::vector<LabelSetting> settings_of(const Ruler& ruler, const Label& label, const Naming& naming,
                                      const SettingSizes& sizes);

}  // namespace socratic
