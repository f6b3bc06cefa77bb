// SPDX-License-Identifier: MIT
#include "commands/ask_screen.hpp"
#include <doctest/doctest.h>
#include "commands/ask_fixture.hpp"

using namespace ask_fixture;

namespace {

std::string wrapped(const std::string& lead, const std::string& text, int columns) {
    Screen screen;
    add_wrapped(screen, {lead, text, Look::plain}, columns);
    return print(screen);
}

}  // namespace

TEST_CASE("lines are wrapped at blanks and hang below their text") {
    CHECK(wrapped("POL1  ", "one two three", 14) == "POL1  one two\n      three\n");
    CHECK(wrapped("", "", 20) == "\n");
    CHECK(wrapped("", "no\u00A0break here", 12) == "no\u00A0break\nhere\n");
}

TEST_CASE("a word longer than the line is cut and wide characters count for two") {
    CHECK(wrapped("", "abcdefghijklm", 10) == "abcdefghij\nklm\n");
    CHECK(wrapped("", "漢字漢字漢字", 10) == "漢字漢字漢\n字\n");
    CHECK(width_of("é漢") == 3);
}

TEST_CASE("what is typed keeps every blank and leaves room for the cursor") {
    Screen screen;
    add_typed(screen, "ab  cd ef", 10);
    CHECK(print(screen) == "> ab  cd \n  ef\n");
}

TEST_CASE("a screen goes over what was there without touching the history") {
    const Screen screen{{"POL1  ", "text", Look::plain}, {"", "small", Look::faint}};
    CHECK(terminal_bytes(screen, {24, 80}, Styling::none) == "\x1b[HPOL1  text\x1b[K\r\nsmall\x1b[K\x1b[J");
    CHECK(terminal_bytes(screen, {24, 80}, Styling::styled) ==
          "\x1b[H\x1b[1mPOL1  \x1b[mtext\x1b[K\r\n\x1b[2msmall\x1b[m\x1b[K\x1b[J");
    CHECK(terminal_bytes(screen, {24, 80}, Styling::dumb) == "\nPOL1  text\r\nsmall");
    CHECK(terminal_bytes(screen, {1, 80}, Styling::none) == "\x1b[Hsmall\x1b[K");
}
