// SPDX-License-Identifier: MIT
// The page that --size and --scale ask for.
#pragma once
#include <string>
#include "commands/command_line.hpp"
#include "layout/wheel.hpp"

namespace socratic {

struct Paper {
    PageSize size;
    double pixels_per_point = 2;
};

/// A4 unless --size says otherwise. WxH is in points, for a PNG in pixels.
Paper choose_paper(const CommandLine& line, const std::string& format);

}  // namespace socratic
