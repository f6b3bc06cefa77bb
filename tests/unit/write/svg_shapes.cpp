// SPDX-License-Identifier: MIT
#include "write/svg_shapes.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

namespace {
std::string tidy(const std::string& body) {
    return tidy_cairo_svg("<?xml version=\"1.0\"?>\n<svg width=\"1pt\">\n" + body + "</svg>\n", "p", 2);
}
}  // namespace

TEST_CASE("ids are prefixed and surfaces counted from one") {
    CHECK(
        tidy(
            "<g id=\"surface24\">\n</g>\n<g id=\"surface31\"/>\n<use xlink:href=\"#glyph0-1\" x=\"1\"/>\n") ==
        "<g id=\"p-shapes1\">\n</g>\n<g id=\"p-shapes2\"/>\n<use xlink:href=\"#p-glyph0-1\" x=\"1\"/>\n");
    CHECK(tidy("<g clip-path=\"url(#clip1)\"/>\n<use xlink:href=\"#surface24\"/>") ==
          "<g clip-path=\"url(#p-clip1)\"/>\n<use xlink:href=\"#p-shapes1\"/>");
}

TEST_CASE("styles become attributes without the defaults") {
    CHECK(tidy("<path style=\"fill-rule:nonzero;fill:rgb(0%,44.705882%,69.803922%);fill-opacity:0.0588;"
               "stroke-width:2.2;stroke-linecap:butt;stroke-linejoin:miter; stroke:none;"
               "stroke-dasharray:2.6,2.2;stroke-miterlimit:10;\" d=\"M 1 2 \"/>") ==
          "<path fill=\"#0072b2\" fill-opacity=\"0.0588\" stroke-width=\"2.2\" stroke-dasharray=\"2.6,2.2\" "
          "stroke-miterlimit=\"10\" d=\"M 1 2\"/>");
}

TEST_CASE("coordinates are rounded and the move after a closed path goes") {
    CHECK(tidy("<path d=\"M -43.332031 50.009 C 1.5 2 3 4.999 5 -0.001 Z M -43.332031 50.009 \"/>") ==
          "<path d=\"M -43.33 50.01 C 1.5 2 3 5 5 0 Z\"/>");
    CHECK(tidy("<path d=\"M 1 2 L 3 4 Z M 5 6 L 7 8 Z M 5 6 \"/>") ==
          "<path d=\"M 1 2 L 3 4 Z M 5 6 L 7 8 Z\"/>");
}

TEST_CASE("what is not cairo's SVG is refused") {
    CHECK_THROWS_AS(tidy_cairo_svg("", "p", 2), Failure);
    CHECK_THROWS_AS(tidy("<g id=\"open"), Failure);
}
