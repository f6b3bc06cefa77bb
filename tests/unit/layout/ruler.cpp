// SPDX-License-Identifier: MIT
#include "layout/ruler.hpp"
#include <doctest/doctest.h>
#include "layout/made_up.hpp"

using namespace socratic;

namespace {

const Measure measure = made_up::measure;
using LineList = std::vector<std::string>;

}  // namespace

TEST_CASE("each text is measured once and its width is proportional to its size") {
    int calls = 0;
    const Measure counting = [&](std::string_view text, const TextStyle& style) {
        ++calls;
        return made_up::measure(text, style);
    };
    const Ruler ruler(counting);
    CHECK(ruler.width("Été", {10, false, false}) == doctest::Approx(16.5));
    CHECK(ruler.width("Été", {20, false, false}) == doctest::Approx(33));
    CHECK(calls == 1);
    CHECK(ruler.width("Été", {10, true, false}) == doctest::Approx(18));
    CHECK(ruler.width("", {10, false, false}) == 0);
    CHECK(calls == 2);
}

TEST_CASE("text is folded at ordinary spaces and not at those that do not break") {
    const Ruler ruler(measure);
    // 0.55 a letter: 11 letters in 6.05.
    CHECK(fold(ruler, "one two three four", {1, false, false}, 6.1) == LineList{"one two", "three four"});
    CHECK(fold(ruler, "one two\u00A0three four", {1, false, false}, 6.1) ==
          LineList{"one", "two\u00A0three", "four"});
    CHECK(fold(ruler, "", {1, false, false}, 6).empty());
    CHECK(fold(ruler, "  a  b ", {1, false, false}, 6) == LineList{"a b"});
}

TEST_CASE("a word wider than the line is broken with hyphens") {
    const Ruler ruler(measure);
    CHECK(fold(ruler, "ab abcdefghij cd", {1, false, false}, 2.8) ==
          LineList{"ab", "abcd-", "efgh-", "ij cd"});
    CHECK(hyphenate(ruler, "abcdefghij", {1, false, false}, 2.8) == LineList{"abcd-", "efgh-", "ij"});
    CHECK(hyphenate(ruler, "abc", {1, false, false}, 2.8) == LineList{"abc"});
    CHECK(hyphenate(ruler, "abc", {1, false, false}, 0.1) == LineList{"a-", "b-", "c"});
}

TEST_CASE("figures are held together") { CHECK(unbroken("n 21 x") == "n\u00A021\u00A0x"); }
