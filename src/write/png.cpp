// SPDX-License-Identifier: MIT
#include "write/png.hpp"
#include <fmt/format.h>
#include <cmath>
#include "base/problem.hpp"
#include "draw/draw_shape.hpp"

namespace socratic {
namespace {

constexpr double most_a_side = 20'000;
constexpr double most_in_all = 200e6;  // 800 MB

/// Whole pixels; a length that is one but for rounding does not get another.
double pixels(double points, double pixels_per_point) {
    return std::max(1.0, std::ceil(points * pixels_per_point - 1e-6));
}

void require_size(double width, double height) {
    if (width <= most_a_side && height <= most_a_side && width * height <= most_in_all) return;
    throw Failure(fmt::format("the picture would have {:.0f} x {:.0f} pixels, expected at most {:.0f} a side "
                              "and {:.0f} million in all",
                              width, height, most_a_side, most_in_all / 1e6),
                  "choose a smaller scale or page, or a PDF, which is sharp at any size");
}

}  // namespace

std::string write_png(const Scene& scene, double pixels_per_point, Shaper& shaper) {
    if (!(pixels_per_point > 0) || !std::isfinite(pixels_per_point))
        throw Failure(fmt::format("expected pixels per point above zero, got '{}'", pixels_per_point));
    const double width = pixels(scene.width, pixels_per_point);
    const double height = pixels(scene.height, pixels_per_point);
    require_size(width, height);
    const CairoSurface surface(
        cairo_image_surface_create(scene.paper.opacity < 1 ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24,
                                   static_cast<int>(width), static_cast<int>(height)));
    const auto context = draw_on(surface.get());
    cairo_scale(context.get(), pixels_per_point, pixels_per_point);
    draw_paper(context.get(), scene);
    for (const auto& shape : scene.shapes) draw_shape(context.get(), shape, shaper, Letters::paths);
    check(cairo_status(context.get()));
    std::string bytes;
    check(cairo_surface_write_to_png_stream(surface.get(), append_to_string, &bytes));
    return bytes;
}

}  // namespace socratic
