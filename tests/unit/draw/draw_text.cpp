// SPDX-License-Identifier: MIT
#include "draw/draw_text.hpp"
#include <doctest/doctest.h>
#include <cmath>
#include <numbers>
#include "draw/fixture.hpp"

using namespace socratic;
using doctest::Approx;

namespace {

struct Drawn : Ink {
    Shaper shaper{socratic_wheel_open_scripts};
};

TextLine line(Anchor anchor, double turn = 0) {
    TextLine result;
    result.at = {200, 100};
    result.text = "HHHHHH";
    result.style = {20, false, false};
    result.anchor = anchor;
    result.turn = turn;
    return result;
}

ArcText arc(double turn, bool inward, Anchor anchor = Anchor::middle) {
    ArcText text;
    text.centre = {200, 200};
    text.radius = 100;
    text.turn = turn;
    text.inward = inward;
    text.anchor = anchor;
    text.text = "HHHHHH";
    text.style = {10, false, false};
    return text;
}

double distance(const Point& a, const Point& b) { return std::hypot(a.x - b.x, a.y - b.y); }

}  // namespace

TEST_CASE("the anchor is where the line begins ends or has its middle") {
    for (const auto letters : {Letters::glyphs, Letters::paths}) {
        Drawn start, middle, end;
        draw_text_line(start.context.get(), line(Anchor::start), start.shaper, letters);
        draw_text_line(middle.context.get(), line(Anchor::middle), middle.shaper, letters);
        draw_text_line(end.context.get(), line(Anchor::end), end.shaper, letters);
        const double width = start.shaper.width("HHHHHH", {20, false, false});
        CHECK(start.box().left == Approx(200 + 20 * 0.098).epsilon(0.01));  // the letter's side bearing
        CHECK(start.box().right < 200 + width);
        CHECK(start.box().right > 200 + width - 3);
        CHECK((middle.box().left + middle.box().right) / 2 == Approx(200).epsilon(0.005));
        CHECK(end.box().right < 200);
        CHECK(end.box().right > 197);
    }
}

TEST_CASE("capitals stand on the baseline and have the cap height") {
    Drawn drawn;
    draw_text_line(drawn.context.get(), line(Anchor::start), drawn.shaper, Letters::paths);
    CHECK(drawn.box().bottom == Approx(100).epsilon(0.002));
    CHECK(drawn.box().top == Approx(100 - 20 * cap_height).epsilon(0.002));
}

TEST_CASE("a line turned by a quarter reads downwards") {
    Drawn drawn;
    draw_text_line(drawn.context.get(), line(Anchor::start, 0.25), drawn.shaper, Letters::paths);
    CHECK(drawn.box().top > 100);
    CHECK(drawn.box().height() > 4 * drawn.box().width());
    CHECK(drawn.box().left == Approx(200).epsilon(0.002));  // tops point to the right
    CHECK(drawn.box().right == Approx(200 + 20 * cap_height).epsilon(0.002));
}

TEST_CASE("text on an arc keeps its capitals centred on the circle") {
    for (const bool inward : {false, true}) {
        Drawn drawn;
        draw_arc_text(drawn.context.get(), arc(inward ? 0.5 : 0, inward), drawn.shaper, Letters::paths);
        const double near = inward ? 300 - 5 * cap_height : 100 - 5 * cap_height;
        CHECK((drawn.box().left + drawn.box().right) / 2 == Approx(200).epsilon(0.005));
        if (inward) {
            CHECK(drawn.box().bottom == Approx(300 + 5 * cap_height).epsilon(0.005));
            CHECK(drawn.box().top < near);
        } else {
            CHECK(drawn.box().top == Approx(near).epsilon(0.01));
            CHECK(drawn.box().bottom > 100 + 5 * cap_height);
        }
    }
}

TEST_CASE("text on an arc begins or ends at its turn") {
    Drawn start, end, under;
    draw_arc_text(start.context.get(), arc(0, false, Anchor::start), start.shaper, Letters::glyphs);
    CHECK(start.box().left > 200);
    CHECK(start.box().left < 203);
    draw_arc_text(end.context.get(), arc(0, false, Anchor::end), end.shaper, Letters::glyphs);
    CHECK(end.box().right < 200);
    CHECK(end.box().right > 197);
    draw_arc_text(under.context.get(), arc(0.5, true, Anchor::start), under.shaper, Letters::glyphs);
    CHECK(under.box().left > 200);
    CHECK(under.box().left < 203);
}

TEST_CASE("tracking spreads the letters") {
    Drawn plain, spread;
    auto text = arc(0, false);
    draw_arc_text(plain.context.get(), text, plain.shaper, Letters::glyphs);
    text.tracking = 2;
    draw_arc_text(spread.context.get(), text, spread.shaper, Letters::glyphs);
    CHECK(spread.box().width() == Approx(plain.box().width() + 10).epsilon(0.03));
}

TEST_CASE("the middle of a text is half its width along the circle") {
    const double width = 2 * std::numbers::pi * 100 / 4;  // a quarter of the circle
    CHECK(middle_turn(arc(0.1, false), width) == Approx(0.1));
    CHECK(middle_turn(arc(0.1, false, Anchor::start), width) == Approx(0.225));
    CHECK(middle_turn(arc(0.1, false, Anchor::end), width) == Approx(-0.025));
    CHECK(middle_turn(arc(0.1, true, Anchor::start), width) == Approx(-0.025));
}

TEST_CASE("Arabic on an arc is one straight piece turned as its middle is") {
    auto text = arc(0.25, false);
    const auto outward = straightened(text, 60);
    CHECK(outward.turn == Approx(0.25));
    CHECK(outward.anchor == Anchor::middle);
    CHECK(distance(outward.at, {300 - 10 * cap_height / 2, 200}) < 1e-9);
    const auto inward = straightened(arc(0.5, true), 60);
    CHECK(inward.turn == Approx(1));
    CHECK(distance(inward.at, {200, 300 + 10 * cap_height / 2}) < 1e-9);

    Drawn drawn;
    text.text = "السياسة والاستراتيجية";
    draw_arc_text(drawn.context.get(), text, drawn.shaper, Letters::paths);
    CHECK(drawn.box().height() > 4 * drawn.box().width());
    CHECK((drawn.box().top + drawn.box().bottom) / 2 == Approx(200).epsilon(0.02));
}
