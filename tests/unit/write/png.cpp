// SPDX-License-Identifier: MIT
#include "write/png.hpp"
#include <cairo.h>
#include <doctest/doctest.h>
#include <cstdlib>
#include <cstring>
#include <limits>
#include "base/problem.hpp"
#include "draw/handle.hpp"
#include "write/picture.hpp"

using namespace socratic;

namespace {

std::string draw(const Scene& scene, double pixels_per_point) {
    auto shaper = make_shaper();
    return write_png(scene, pixels_per_point, shaper);
}

struct Source {
    const std::string& bytes;
    std::size_t done = 0;
};

cairo_status_t read(void* closure, unsigned char* data, unsigned length) {
    auto& source = *static_cast<Source*>(closure);
    if (source.done + length > source.bytes.size()) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(data, source.bytes.data() + source.done, length);
    source.done += length;
    return CAIRO_STATUS_SUCCESS;
}

struct Picture {
    explicit Picture(const std::string& png) {
        Source source{png};
        surface.reset(cairo_image_surface_create_from_png_stream(read, &source));
        REQUIRE(cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS);
    }
    int width() const { return cairo_image_surface_get_width(surface.get()); }
    int height() const { return cairo_image_surface_get_height(surface.get()); }
    /// 0xAARRGGBB, multiplied by its opacity.
    unsigned at(int x, int y) const {
        unsigned pixel = 0;
        std::memcpy(&pixel,
                    cairo_image_surface_get_data(surface.get()) +
                        y * cairo_image_surface_get_stride(surface.get()) + 4 * x,
                    4);
        return cairo_image_surface_get_format(surface.get()) == CAIRO_FORMAT_RGB24 ? pixel | 0xFF000000U
                                                                                   : pixel;
    }
    CairoSurface surface;
};

std::string refusal(const Scene& scene, double scale) {
    try {
        draw(scene, scale);
    } catch (const Failure& failure) {
        return failure.problems().front().message;
    }
    return {};
}

}  // namespace

TEST_CASE("pixels have the colours of the shapes and of the paper") {
    const Picture picture(draw(small_scene(), 2));
    CHECK(picture.width() == 400);
    CHECK(picture.height() == 201);
    CHECK(picture.at(100, 100) == 0xFF0072B2);   // the bar's middle
    CHECK(picture.at(62, 82) == 0xFF0072B2);     // near its upper left corner
    CHECK(picture.at(58, 100) == 0xFFFFFFFF);    // left of it
    CHECK(picture.at(399, 200) == 0xFFFFFFFF);   // the last pixel
    const unsigned tint = picture.at(300, 100);  // 6 % of #0072B2 on white: 239.7 246.5 250.4
    CHECK(std::abs(static_cast<int>(tint >> 16 & 0xFF) - 240) <= 1);
    CHECK(std::abs(static_cast<int>(tint >> 8 & 0xFF) - 246) <= 1);
    CHECK(std::abs(static_cast<int>(tint & 0xFF) - 250) <= 1);
}

TEST_CASE("half a pixel at the edge gets paper too") {
    const Picture picture(draw(small_scene(), 1));
    CHECK(picture.height() == 101);
    CHECK(picture.at(199, 100) == 0xFFFFFFFF);
}

TEST_CASE("without paper the picture is transparent where nothing is drawn") {
    auto scene = small_scene();
    scene.paper.opacity = 0;
    const Picture picture(draw(scene, 2));
    CHECK(picture.at(58, 100) == 0);
    CHECK(picture.at(100, 100) == 0xFF0072B2);
}

TEST_CASE("letters leave ink where they stand") {
    const Picture picture(draw(small_scene(), 2));
    int dark = 0;
    for (int y = 20; y < 40; ++y)
        for (int x = 20; x < 160; ++x) dark += (picture.at(x, y) & 0xFF) < 0x60 ? 1 : 0;
    CHECK(dark > 200);
    CHECK(dark < 1200);
}

TEST_CASE("the same scene gives the same bytes") { CHECK(draw(small_scene(), 2) == draw(small_scene(), 2)); }

TEST_CASE("a picture too large for a screen is refused") {
    CHECK(
        refusal(small_scene(), 101) ==
        "the picture would have 20200 x 10151 pixels, expected at most 20000 a side and 200 million in all");
    auto square = small_scene();
    square.width = square.height = 1500;
    CHECK(
        refusal(square, 10) ==
        "the picture would have 15000 x 15000 pixels, expected at most 20000 a side and 200 million in all");
    CHECK(refusal(small_scene(), 0) == "expected pixels per point above zero, got '0'");
    CHECK(refusal(small_scene(), std::numeric_limits<double>::quiet_NaN()) ==
          "expected pixels per point above zero, got 'nan'");
}
