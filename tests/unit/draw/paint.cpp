// SPDX-License-Identifier: MIT
#include "draw/paint.hpp"
#include <doctest/doctest.h>
#include "draw/fixture.hpp"

using namespace socratic;
using doctest::Approx;

namespace {

const Colour black{0, 0, 0, 1};

void check_box(const Box& box, double left, double top, double right, double bottom) {
    CHECK(box.left == Approx(left).epsilon(0.002));
    CHECK(box.top == Approx(top).epsilon(0.002));
    CHECK(box.right == Approx(right).epsilon(0.002));
    CHECK(box.bottom == Approx(bottom).epsilon(0.002));
}

}  // namespace

TEST_CASE("a bar turned by a quarter lies on its side") {
    Ink ink;
    draw_bar(ink.context.get(), {{100, 50}, 10, 40, 2, 0.25, black, {}});
    check_box(ink.box(), 80, 45, 120, 55);
}

TEST_CASE("a bar cannot have corners rounder than half its width") {
    Ink ink;
    draw_bar(ink.context.get(), {{100, 50}, 10, 40, 99, 0, black, {}});
    check_box(ink.box(), 95, 30, 105, 70);
}

TEST_CASE("equal turns make a whole circle") {
    Ink ink;
    draw_arc(ink.context.get(), {{100, 100}, 30, 0.3, 0.3, black, {}});
    check_box(ink.box(), 70, 70, 130, 130);
}

TEST_CASE("an arc runs clockwise from twelve o'clock") {
    Ink ink;  // from 12 to 3 o'clock: up and right of the middle
    draw_arc(ink.context.get(), {{100, 100}, 30, 0, 0.25, {}, Stroke{black, 0.01, {}, false}});
    check_box(ink.box(), 100, 70, 130, 100);
}

TEST_CASE("an arc may pass twelve o'clock") {
    Ink ink;  // from 9 to 3 o'clock over the top
    draw_arc(ink.context.get(), {{100, 100}, 30, 0.75, 0.25, {}, Stroke{black, 0.01, {}, false}});
    check_box(ink.box(), 70, 70, 130, 100);
}

TEST_CASE("lines in parts are not joined") {
    const CairoSurface image(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, 60, 20));
    const auto context = draw_on(image.get());
    draw_lines(context.get(),
               {{{{10, 10}, {20, 10}}, {{40, 10}, {50, 10}}}, false, {}, Stroke{black, 2, {}, false}});
    cairo_surface_flush(image.get());
    const auto* row =
        cairo_image_surface_get_data(image.get()) + 10 * cairo_image_surface_get_stride(image.get());
    CHECK(row[4 * 5 + 3] == 0);
    CHECK(row[4 * 15 + 3] == 255);
    CHECK(row[4 * 30 + 3] == 0);
    CHECK(row[4 * 45 + 3] == 255);
    CHECK(row[4 * 55 + 3] == 0);
}

TEST_CASE("a closed line comes back to where it began") {
    Ink ink;
    draw_lines(ink.context.get(),
               {{{{10, 10}, {30, 10}, {30, 30}, {10, 30}}}, true, {}, Stroke{black, 2, {}, false}});
    check_box(ink.box(), 9, 9, 31, 31);  // mitred at the first corner too
}
