// SPDX-License-Identifier: MIT
#include "write/svg_paths.hpp"
#include <cairo-svg.h>
#include <doctest/doctest.h>
#include <cmath>
#include <random>
#include "draw/draw_shape.hpp"
#include "draw/handle.hpp"
#include "write/picture.hpp"
#include "write/svg_shapes.hpp"

using namespace socratic;

namespace {

/// What cairo writes, tidied.
std::string by_cairo(const Scene& scene) {
    auto shaper = make_shaper();
    std::string bytes;
    const CairoSurface surface(
        cairo_svg_surface_create_for_stream(append_to_string, &bytes, scene.width, scene.height));
    const auto context = draw_on(surface.get());
    draw_paper(context.get(), scene);
    for (const auto& shape : scene.shapes)
        if (!is_text(shape)) draw_shape(context.get(), shape, shaper, Letters::glyphs);
    finish(surface.get());
    return tidy_cairo_svg(bytes, "wheel", 2);
}

Scene scene_of(std::vector<Shape> shapes) {
    Scene scene;
    scene.width = 595.28;
    scene.height = 841.89;
    scene.shapes = std::move(shapes);
    return scene;
}

/// Shapes as they come, each time the same.
class Chance {
public:
    double number(double low, double high) { return std::uniform_real_distribution(low, high)(engine_); }
    /// In hundredths: cairo rounds to six decimals before we round to four.
    double size(double low, double high) { return std::round(100 * number(low, high)) / 100; }
    bool coin() { return number(0, 1) < 0.5; }
    Point point() { return {number(20, 570), number(20, 820)}; }
    Colour colour() {
        const auto part = [&] { return static_cast<std::uint8_t>(number(0, 255)); };
        return {part(), part(), part(), coin() ? 1 : size(0.01, 1)};
    }
    std::optional<Colour> fill() { return coin() ? std::optional(colour()) : std::nullopt; }
    std::optional<Stroke> stroke() {
        if (coin()) return std::nullopt;
        Stroke stroke{colour(), size(0.1, 3), {}, coin()};
        if (coin()) stroke.dash = {size(1, 9), size(1, 5)};
        return stroke;
    }
    Shape lines() {
        Lines lines{{}, coin(), fill(), stroke()};
        for (int parts = 1 + coin(); parts > 0; --parts) {
            auto& part = lines.parts.emplace_back();
            for (int points = static_cast<int>(number(3, 12)); points > 0; --points) part.push_back(point());
        }
        return lines;
    }
    Shape arc() {
        const double from = number(0, 1);
        return Arc{point(), number(0.5, 20), from, coin() ? from : number(0, 1), fill(), stroke()};
    }
    Shape bar() {
        return Bar{
            point(), number(1, 60), number(1, 60), coin() ? 0 : number(0, 9), coin() ? 0 : number(0, 1),
            fill(),  stroke()};
    }

private:
    std::mt19937 engine_{7};
};

}  // namespace

TEST_CASE("paths are what cairo's own SVG comes to") {
    CHECK(svg_paths(small_scene(), {}) == by_cairo(small_scene()));
    Chance chance;
    for (int i = 0; i < 300; ++i) {
        const auto scene = scene_of({chance.lines(), chance.arc(), chance.bar()});
        REQUIRE(svg_paths(scene, {}) == by_cairo(scene));
    }
}

TEST_CASE("points in a row are one line, and large circles have more pieces") {
    const Stroke thin{{0, 0, 0, 1}, 0.5, {}, false};
    const auto scene =
        scene_of({Lines{{{{10, 10}, {20, 10}, {30, 10}, {30, 40}}}, false, {}, thin},
                  Arc{{300, 400}, 250, 0, 0, {}, thin}, Arc{{300, 400}, 250, 0.9, 0.2, {}, thin},
                  Lines{{{{10, 20}, {15, 20}}, {{40, 20}, {30, 20}}}, false, {}, thin}});
    CHECK(svg_paths(scene, {}) == by_cairo(scene));
}

TEST_CASE("what cannot be seen is not written") {
    const auto scene = scene_of({Lines{{{{10, 10}, {20, 10}, {30, 30}}}, true, Colour{0, 0, 0, 0}, {}},
                                 Arc{{50, 50}, 5, 0, 0, {}, Stroke{{0, 0, 0, 1}, 0, {}, false}},
                                 Bar{{90, 90}, 4, 4, 0, 0, {}, {}}});
    CHECK(svg_paths(scene, {}) ==
          "<g id=\"wheel-shapes1\">\n"
          "<rect x=\"0\" y=\"0\" width=\"595.28\" height=\"841.89\" fill=\"#ffffff\"/>\n</g>\n");
    CHECK(svg_paths(scene, {}) == by_cairo(scene));
}

TEST_CASE("no paper where the scene has none") {
    auto scene = scene_of({Bar{{90, 90}, 4, 4, 0, 0, Colour{1, 2, 3, 1}, {}}});
    scene.paper.opacity = 0;
    CHECK(svg_paths(scene, {"n", SvgText::real, 2}) ==
          "<g id=\"n-shapes1\">\n<path fill=\"#010203\" d=\"M 88 88 L 92 88 L 92 92 L 88 92 Z\"/>\n</g>\n");
}
