// SPDX-License-Identifier: MIT
// What the drawing module offers to those who may not see cairo: measuring text, and scenes as bytes.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "scene/scene.hpp"

namespace socratic {

/// The width of one line of text in points, as it will be drawn.
using Measure = std::function<double(std::string_view text, const TextStyle& style)>;

enum class SvgText { real, outlines };

struct SvgOptions {
    std::string id_prefix = "wheel";  ///< every id begins with it, so that pictures can share a page
    SvgText text = SvgText::real;
    int text_decimals = 2;
};

struct PdfOptions {
    std::optional<long long> created;  ///< seconds since 1970; absent: no date is written
};

/// One font map; use one Drawing a thread.
struct Drawing {
    Measure measure;
    std::function<std::string(const Scene&, const SvgOptions&)> svg;
    std::function<std::string(const std::vector<Scene>& pages, const PdfOptions&)> pdf;
    std::function<std::string(const Scene&, double pixels_per_point)> png;
    /// Characters asked for so far that no font of ours has, each once, in order of appearance.
    std::function<std::vector<std::string>()> missing_characters;
};

/// The module's only symbol; `main` of the program loads the module when something is to be drawn.
extern "C" void socratic_wheel_open_drawing(Drawing& drawing);
using OpenDrawing = void (*)(Drawing&);

}  // namespace socratic
