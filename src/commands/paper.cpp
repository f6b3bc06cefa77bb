// SPDX-License-Identifier: MIT
#include "commands/paper.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <cctype>

namespace socratic {
namespace {

constexpr double smallest_side = 144;         ///< points: two inches
constexpr double page_of_pixels = 960;        ///< points of the longer side, when only pixels are given
constexpr double most_pixels_a_side = 32767;  ///< cairo's limit

}  // namespace

Paper choose_paper(const CommandLine& line, const std::string& format) {
    Paper paper;
    const auto name = line.value_or("size", "A4");
    const auto size = find_page_size(name);
    if (!size)
        throw usage_failure(fmt::format("--size: expected A4, A3, A2, A1, A0, letter or WxH, got '{}'", name),
                            "such as A3, A4-landscape or 960x540");
    paper.size = *size;
    if (line.has("scale") && format != "png")
        throw usage_failure(fmt::format("--scale is for PNG, got the format '{}'", format),
                            "leave --scale out");
    paper.pixels_per_point = line.number("scale", 0.1, 20).value_or(paper.pixels_per_point);
    const bool in_pixels = format == "png" && std::isdigit(static_cast<unsigned char>(name[0])) != 0;
    // As many pixels as asked for, whatever the page: text keeps its share of the picture.
    if (in_pixels && !line.has("scale"))
        paper.pixels_per_point = std::max(size->width, size->height) / page_of_pixels;
    if (in_pixels) {
        paper.size.width /= paper.pixels_per_point;
        paper.size.height /= paper.pixels_per_point;
    }
    if (paper.size.width < smallest_side || paper.size.height < smallest_side)
        throw usage_failure(fmt::format("--size: '{}' is too small for a wheel", name),
                            fmt::format("each side needs {} points at least", smallest_side));
    if (format == "png" && (paper.size.width * paper.pixels_per_point > most_pixels_a_side ||
                            paper.size.height * paper.pixels_per_point > most_pixels_a_side))
        throw usage_failure("a side of the PNG would have more than 32767 pixels",
                            "choose a smaller --size or --scale");
    return paper;
}

}  // namespace socratic
