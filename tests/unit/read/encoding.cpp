// SPDX-License-Identifier: MIT
#include "read/encoding.hpp"
#include <doctest/doctest.h>
#include "read/text_block.hpp"

using namespace socratic;
using namespace std::string_literals;

namespace {

std::string found(const std::string& bytes,
                  const std::string& known = "Où travaillez-vous ? Égalité, là, café") {
    const auto encoding = find_encoding(text_block(bytes, 7), known);
    return encoding.name + (encoding.is_guessed ? " guessed" : "");
}

}  // namespace

TEST_CASE("UTF-8 and UTF-16 show themselves") {
    CHECK(found("a,b\n1,2\n") == "utf-8");
    CHECK(found("") == "utf-8");
    CHECK(found("\xEF\xBB\xBF"
                "a,é\n") == "utf-8");
    CHECK(found("Où,Égalité 😀\n") == "utf-8");
    CHECK(found("\xFF\xFE"
                "a\0,\0"s) == "utf-16le");
    CHECK(found("\xFE\xFF"
                "\0a\0,"s) == "utf-16be");
    CHECK(found("a\0,\0b\0"s) == "utf-16le");
}

TEST_CASE("one byte that is no UTF-8 far behind is not overlooked") {
    CHECK(found(std::string(300000, 'a') + "\ncaf\xE9\n") == "windows-1252 guessed");
    CHECK(found(std::string(300000, 'a') + "é\ncaf\xC3") != "utf-8");
}

TEST_CASE("the letters of the questionnaire tell the encodings of old spreadsheets apart") {
    CHECK(found("id,Caf\xE9\n") == "windows-1252 guessed");
    CHECK(found("id,O\x9D,\x83galit\x8E,caf\x8E\n") == "macintosh guessed");
    CHECK(found("id,\xEF\xEE\xEB\xED\xEE\xF1\xF2\xFC\xFE \xF1\xEE\xE3\xEB\xE0\xF1\xE5\xED\n",
                "Я полностью согласен, нет") == "windows-1251 guessed");
    CHECK(found("id,it\x92s\n", "plain") == "windows-1252 guessed");
}
