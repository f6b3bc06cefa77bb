// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "layout/made_up.hpp"
#include "layout/marks.hpp"

using namespace socratic;

namespace {

using Values = std::vector<std::optional<double>>;
using Pieces = std::vector<std::vector<std::size_t>>;

/// A scene to draw marks into, its wheel about (0, 0) with a radius of 100 and levels 0 to 5.
struct Fixture {
    explicit Fixture(std::size_t spokes) { dial.spokes.assign(spokes, {0, 5}); }
    Scene scene;
    Dial dial{{0, 0}, 100, {}};
    Measure measure = made_up::measure;
    Ruler ruler{measure};
    Words words;
    Canvas canvas{scene, dial, themes().front(), ruler, words, 1, 8};
};

Layer layer_with(Values values, Role role, const LayerLook& look) {
    Layer layer;
    layer.role = role;
    layer.look = look;
    layer.figures.resize(values.size());
    layer.values = std::move(values);
    return layer;
}

}  // namespace

TEST_CASE("a whole ring is one piece that ends where it began") {
    CHECK(pieces_of({1, 2, 3}) == Pieces{{0, 1, 2, 0}});
    CHECK(is_whole({1, 2, 3}));
}

TEST_CASE("a gap stops the line on both sides") {
    CHECK(pieces_of({1, {}, 3, 4}) == Pieces{{2, 3, 0}});
    CHECK(pieces_of({{}, 2, 3, {}, 5, 6}) == Pieces{{1, 2}, {4, 5}});
    CHECK(pieces_of({1, 2, {}, {}, 5}) == Pieces{{4, 0, 1}});
    CHECK_FALSE(is_whole({1, {}, 3, 4}));
}

TEST_CASE("a value between two gaps has no line and nothing has none") {
    CHECK(pieces_of({1, {}, 3, {}}) == Pieces{});
    CHECK(pieces_of({{}, {}, {}}) == Pieces{});
    CHECK(pieces_of({1}) == Pieces{});
    CHECK(pieces_of({}) == Pieces{});
    CHECK(pieces_of({1, 2}) == Pieces{{0, 1}});
}

TEST_CASE("points of a line are at their polar places") {
    Fixture f(4);
    draw_layer_line(f.canvas, layer_with({5, 0, 2.5, {}}, Role::target, themes().front().target));
    REQUIRE(f.scene.shapes.size() == 1);
    const auto& lines = std::get<Lines>(f.scene.shapes[0]);
    CHECK_FALSE(lines.closed);
    REQUIRE(lines.parts.size() == 1);
    const auto& part = lines.parts[0];
    REQUIRE(part.size() == 3);
    CHECK(part[0].y == doctest::Approx(-100));  // the highest level, at twelve o'clock
    CHECK(part[1].x == doctest::Approx(8));     // the lowest, at three o'clock: the hub's 8 %
    CHECK(part[2].y == doctest::Approx(54));    // halfway, at six o'clock: 8 + 92 / 2
}

TEST_CASE("a solid line has a casing of paper and a dashed one has not") {
    Fixture f(3);
    draw_layer_line(f.canvas, layer_with({1, 2, 3}, Role::answers, themes().front().answers));
    REQUIRE(f.scene.shapes.size() == 2);
    const auto& casing = std::get<Lines>(f.scene.shapes[0]);
    CHECK(casing.closed);
    CHECK(casing.stroke->width == doctest::Approx(2.2 + 1.6));
    CHECK(casing.stroke->colour.opacity == doctest::Approx(0.85));
    CHECK(std::get<Lines>(f.scene.shapes[1]).stroke->width == doctest::Approx(2.2));
}

TEST_CASE("only a whole ring is tinted") {
    Fixture f(3);
    draw_tint(f.canvas, layer_with({1, {}, 3}, Role::answers, themes().front().answers));
    CHECK(f.scene.shapes.empty());
    draw_tint(f.canvas, layer_with({1, 2, 3}, Role::answers, themes().front().answers));
    CHECK(f.scene.shapes.size() == 1);
}

TEST_CASE("an open marker grows until it encircles the filled one it meets") {
    Fixture f(3);
    const auto& theme = themes().front();
    // One level is 18.4 points here; 0.1630 of it are three points: half of the 6 at which markers meet.
    draw_markers(f.canvas, {layer_with({2, 2, 2}, Role::answers, theme.answers),
                            layer_with({2, 2 + 3 / 18.4, 4}, Role::earlier, theme.earlier)});
    std::vector<double> circles;
    for (const auto& shape : f.scene.shapes)
        if (const auto* arc = std::get_if<Arc>(&shape); arc != nullptr && arc->stroke)
            circles.push_back(arc->radius);
    REQUIRE(circles.size() == 3);
    CHECK(circles[0] == doctest::Approx(3.1 + 1.9));
    CHECK(circles[1] == doctest::Approx(3.1 + 1.9 / 2));
    CHECK(circles[2] == doctest::Approx(3.1));
}

TEST_CASE("quartile bars lie along their spokes from the first to the third quartile") {
    Fixture f(4);
    auto layer = layer_with({2, 2, 2, 2}, Role::answers, themes().front().answers);
    layer.figures[1].middle_half = {0, 5};
    draw_spread_bars(f.canvas, layer);
    REQUIRE(f.scene.shapes.size() == 1);
    const auto& bar = std::get<Bar>(f.scene.shapes[0]);
    CHECK(bar.middle.x == doctest::Approx(54));
    CHECK(bar.middle.y == doctest::Approx(0));
    CHECK(bar.height == doctest::Approx(92));
    CHECK(bar.width == doctest::Approx(9));
    CHECK(bar.turn == doctest::Approx(0.25));
    CHECK(bar.fill->opacity == doctest::Approx(0.2));
}

TEST_CASE("there is a dot for each person at the level of its value and none touches another") {
    Fixture f(4);
    auto layer = layer_with({2, 2, 2, 2}, Role::answers, themes().front().answers);
    layer.figures[0].marks = {{0, 1}, {2.5, 4}, {2.6, 1}, {5, 2}};
    draw_spread_dots(f.canvas, layer);
    REQUIRE(f.scene.shapes.size() == 8);
    std::vector<Arc> dots;
    for (const auto& shape : f.scene.shapes) dots.push_back(std::get<Arc>(shape));
    const double expected[] = {8, 54, 54, 54, 54, 8 + 92 * 2.6 / 5, 100, 100};
    for (std::size_t i = 0; i < dots.size(); ++i) {
        CHECK(-dots[i].centre.y == doctest::Approx(expected[i]));
        for (std::size_t j = 0; j < i; ++j) {
            const double dx = dots[i].centre.x - dots[j].centre.x, dy = dots[i].centre.y - dots[j].centre.y;
            CHECK(dx * dx + dy * dy >= 4 * dots[i].radius * dots[i].radius);
        }
    }
}

TEST_CASE("too many people for dots get bars") {
    Fixture f(4);
    auto layer = layer_with({2, 2, 2, 2}, Role::answers, themes().front().answers);
    layer.figures[0].marks = {{2.5, 100000}};
    layer.figures[0].middle_half = {2, 3};
    draw_spread_dots(f.canvas, layer);
    REQUIRE(f.scene.shapes.size() == 1);
    CHECK(std::holds_alternative<Bar>(f.scene.shapes[0]));
}

TEST_CASE("every level has a ring up to eleven and long scales have fewer") {
    CHECK(ring_levels({0, 5}, 165, 9) == std::vector<double>{0, 1, 2, 3, 4, 5});
    CHECK(ring_levels({1, 4}, 165, 9) == std::vector<double>{1, 2, 3, 4});
    CHECK(ring_levels({0, 10}, 165, 9).size() == 11);
    CHECK(ring_levels({0, 100}, 165, 9) == std::vector<double>{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100});
    CHECK(ring_levels({-2, 2}, 165, 9) == std::vector<double>{-2, -1, 0, 1, 2});
    CHECK(ring_levels({0, 7}, 40, 9) == std::vector<double>{0, 2, 4, 7});
}
