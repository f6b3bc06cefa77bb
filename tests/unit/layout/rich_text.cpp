// SPDX-License-Identifier: MIT
#include "layout/rich_text.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

/// Every character is 10 wide, in bold 20.
double measure(std::string_view text, const TextStyle& style) {
    return static_cast<double>(text.size()) * style.size * (style.bold ? 2 : 1);
}
const Measure measured = measure;
const Ruler ruler(measured);

constexpr TextStyle regular{10, false, false}, bold{10, true, false};

/// Stretches by | and lines by /.
std::string folded(const std::vector<StyledText>& text, double width) {
    std::string out;
    for (const auto& line : fold_rich(ruler, text, width)) {
        if (!out.empty()) out += "/";
        for (const auto& stretch : line.stretches)
            out += (&stretch == line.stretches.data() ? "" : "|") + stretch.text;
    }
    return out;
}

}  // namespace

TEST_CASE("lines are filled with words of several styles") {
    CHECK(folded({{"one two", regular}, {" three", bold}, {" four", regular}}, 180) == "one two |three/four");
    CHECK(folded({{"one", regular}, {"two", bold}, {", three", regular}}, 200) == "one|two|, three");
    CHECK(folded({{"one ", regular}, {"two", bold}, {",", regular}, {" three", regular}}, 110) ==
          "one |two|,/three");
}

TEST_CASE("a stretch may begin a line of its own") {
    StyledText second{"two", regular};
    second.begins_line = true;
    CHECK(folded({{"one", regular}, second}, 1000) == "one/two");
    CHECK(folded({second, {" one", regular}}, 1000) == "two |one");
}

TEST_CASE("a word wider than the line is broken with a hyphen") {
    CHECK(folded({{"incomprehensible it is", regular}}, 80) == "incompr-/ehensib-/le it is");
    CHECK(folded({{"", regular}, {"  ", bold}}, 80).empty());
}

TEST_CASE("widths of lines are those of their stretches") {
    const auto lines = fold_rich(ruler, {{"one ", regular}, {"two", bold}}, 1000);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].width == doctest::Approx(40 + 60));
    CHECK(lines[0].stretches[0].width == doctest::Approx(40));
    CHECK(lines[0].stretches[1].source == 1);
}

TEST_CASE("the widest word may go on from one style to the next") {
    CHECK(widest_word(ruler, {{"one th", regular}, {"ree", bold}, {" four", regular}}) ==
          doctest::Approx(80));
    CHECK(widest_word(ruler, {}) == 0);
}
