// SPDX-License-Identifier: MIT
#include "write/svg_text.hpp"
#include <doctest/doctest.h>
#include "write/picture.hpp"

using namespace socratic;

namespace {
std::string only(const Shape& shape) {
    Scene scene;
    scene.shapes = {shape};
    auto shaper = make_shaper();
    return svg_text(scene, {}, shaper);
}
}  // namespace

TEST_CASE("a turned line turns about its anchor") {
    const auto text = only(TextLine{{10, 20}, "a", {8, false, true}, {}, Anchor::middle, 0, 0.25, "", ""});
    CHECK(text.find("<text transform=\"translate(10 20) rotate(90)\" font-size=\"8\" font-style=\"italic\" "
                    "text-anchor=\"middle\">a</text>") != std::string::npos);
}

TEST_CASE("blanks that XML would fold are kept") {
    CHECK(only(TextLine{{}, "a  b", {}, {}, Anchor::start, 0, 0, "", ""})
              .find("xml:space=\"preserve\">a  b<") != std::string::npos);
    CHECK(only(TextLine{{}, "a b", {}, {}, Anchor::start, 0, 0, "", ""}).find("xml:space") ==
          std::string::npos);
}

TEST_CASE("text outside a circle runs clockwise on a baseline inside its radius") {
    const auto text = only(
        ArcText{{100, 100}, 53.57, 0, false, Anchor::middle, "Section", {10, false, false}, {}, 0, 0, ""});
    CHECK(text.find("A50 50 0 0 1 ") != std::string::npos);  // 53.57 less half of 7.14
    CHECK(text.find("startOffset=\"50%\">Section</textPath>") != std::string::npos);
}

TEST_CASE("text under a circle runs against the clock on a baseline outside its radius") {
    const auto text = only(
        ArcText{{100, 100}, 46.43, 0.5, true, Anchor::middle, "Section", {10, false, false}, {}, 0, 0, ""});
    CHECK(text.find("A50 50 0 0 0 ") != std::string::npos);
}

TEST_CASE("Arabic around a circle is a straight line") {
    const auto text = only(
        ArcText{{100, 100}, 50, 0.25, false, Anchor::middle, "السياسة", {10, false, false}, {}, 0, 0, ""});
    CHECK(text.find("textPath") == std::string::npos);
    CHECK(text.find("rotate(90)") != std::string::npos);
    CHECK(text.find("direction=\"rtl\"") != std::string::npos);
}

TEST_CASE("a scene without text has no group of text") { CHECK(only(Arc{}).empty()); }
