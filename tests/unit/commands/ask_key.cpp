// SPDX-License-Identifier: MIT
#include "commands/ask_key.hpp"
#include <doctest/doctest.h>
#include <vector>

using namespace socratic;
using Kind = Keystroke::Kind;

namespace {

std::vector<Keystroke> keys_of(std::string_view bytes) {
    KeyDecoder decoder;
    decoder.add(bytes);
    std::vector<Keystroke> keys;
    while (const auto key = decoder.next()) keys.push_back(*key);
    while (const auto key = decoder.flush()) keys.push_back(*key);
    return keys;
}

Keystroke text(const char* letter) { return {Kind::text, letter}; }
Keystroke key(Kind kind) { return {kind, {}}; }

}  // namespace

TEST_CASE("letters and the keys beside them") {
    CHECK(keys_of("3é ") == std::vector{text("3"), text("é"), text(" ")});
    CHECK(keys_of("\r\n\t\b\x7f\x04") == std::vector{key(Kind::enter), key(Kind::enter), key(Kind::forward),
                                                     key(Kind::rub_out), key(Kind::rub_out), key(Kind::end)});
}

TEST_CASE("arrows of both kinds and with modifiers") {
    CHECK(keys_of("\x1b[A\x1bOD\x1b[1;5B\x1b[C\x1b[3~\x1b[5~") ==
          std::vector{key(Kind::back), key(Kind::back), key(Kind::forward), key(Kind::forward),
                      key(Kind::erase), key(Kind::other)});
}

TEST_CASE("an escape alone is the key of that name and two are two") {
    CHECK(keys_of("\x1b") == std::vector{key(Kind::escape)});
    CHECK(keys_of("\x1b\x1b") == std::vector{key(Kind::escape), key(Kind::escape)});
    CHECK(keys_of("\x1b"
                  "f3") == std::vector{key(Kind::escape), text("f"), text("3")});
}

TEST_CASE("what arrives in pieces is put together") {
    KeyDecoder decoder;
    decoder.add("\x1b[");
    CHECK_FALSE(decoder.next());
    CHECK(decoder.is_waiting());
    decoder.add("A\xc3");
    CHECK(decoder.next() == key(Kind::back));
    CHECK_FALSE(decoder.next());
    decoder.add("\xa9");
    CHECK(decoder.next() == text("é"));
    CHECK_FALSE(decoder.is_waiting());
}

TEST_CASE("what is no text is no letter") {
    CHECK(keys_of("\xff") == std::vector{key(Kind::other)});
    CHECK(keys_of("\xc3") == std::vector{key(Kind::other)});
    CHECK(keys_of("\x01") == std::vector{key(Kind::other)});
    CHECK(keys_of("\xe2\x80\xae") == std::vector{key(Kind::other)});  // turns the direction of text
}
