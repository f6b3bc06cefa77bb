// SPDX-License-Identifier: MIT
#include "draw/plain_text.hpp"
#include <doctest/doctest.h>
#include <string>
#include "base/problem.hpp"

using namespace socratic;

namespace {

std::string refusal(std::string_view text, bool lines = false) {
    try {
        require_plain(text, lines);
    } catch (const Failure& failure) {
        return failure.problems().front().message;
    }
    return {};
}

}  // namespace

TEST_CASE("text of any script is plain") {
    CHECK(refusal("Égalité, السياسة, 性別 😀 \u200b").empty());
    CHECK(refusal("two\nlines", true).empty());
}

TEST_CASE("controls and broken bytes are not") {
    CHECK(refusal("two\nlines") == "a text of the picture has the control character U+000A: 'two?lines'");
    CHECK(refusal("a\x1b[1m", true) == "a text of the picture has the control character U+001B: 'a?[1m'");
    CHECK(refusal("\x7f") == "a text of the picture has the control character U+007F: '?'");
    CHECK(refusal("\u0085") == "a text of the picture has the control character U+0085: '?'");
    CHECK(refusal("a\xff") == "a text of the picture has bytes that are not UTF-8: 'a?'");
    CHECK(refusal("\uffff") == "a text of the picture has a noncharacter: '\uffff'");
}
