// SPDX-License-Identifier: MIT
// The page that --size and --scale ask for.
#pragma once
#include <string>
#include "commands/command_line.hpp"
#include "layout/wheel.hpp"

namespace socratic {

struct Page {
    PageSize size;
    double pixels_per_point = 2;
};

/// A4 unless --size says otherwise. WxH is in points, for a PNG in pixels.
Page choose_page(const CommandLine& line, const std::string& format);

}  // namespace socratic
