// SPDX-License-Identifier: MIT
// What pictures have in common, laid out once: a community's wheels have the same names around them.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>
#include "layout/label_place.hpp"
#include "layout/label_wrap.hpp"

namespace socratic {

/// Where a wheel and its labels fit: everything about it but what the labels say.
struct PlacedWheel {
    Point centre;
    double radius = 0;
    std::vector<PlacedLabel> places;  ///< by label
};

/// All of it follows from what it is kept under, so that a picture is the same with and without. Each part is
/// forgotten when it grows beyond its bound: members come and go.
struct LayoutMemory {
    static constexpr std::size_t most_texts = 20'000, most_wraps = 2'000, most_wheels = 200;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// Widths in em by text: regular, bold, italic, bold italic.
    std::unordered_map<std::string, double, Hash, std::equal_to<>> ems[4];

    /// By text, whether bold, most lines, widest word.
    std::map<std::tuple<std::string, bool, int, double>, std::vector<Wrap>> wraps;

    /// By all measures of page, room and labels; nothing where they do not fit.
    std::map<std::vector<double>, std::optional<PlacedWheel>> wheels;
};

}  // namespace socratic
