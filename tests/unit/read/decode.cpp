// SPDX-License-Identifier: MIT
#include "read/decode.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "read/text_block.hpp"

using namespace socratic;
using namespace std::string_literals;

namespace {

std::string read_all(const ReadBlock& read) {
    std::string out;
    char buffer[3];
    while (const auto got = read(buffer, sizeof buffer)) out.append(buffer, got);
    return out;
}

std::string decoded(const std::string& bytes, const std::string& encoding, std::size_t block = 1) {
    return read_all(decode(text_block(bytes, block), encoding, "export.csv"));
}

}  // namespace

TEST_CASE("text is turned into UTF-8 whatever the blocks it comes in") {
    for (const std::size_t block : {1U, 2U, 3U, 100U}) {
        CHECK(decoded("Caf\xE9 \x80\n", "windows-1252", block) == "Café €\n");
        CHECK(decoded("\xFF\xFE"
                      "a\0\xE9\0\x3D\xD8\x00\xDE"s,
                      "utf-16le", block) ==
              "\xEF\xBB\xBF"
              "aé😀");
        CHECK(decoded("Café 😀", "utf-8", block) == "Café 😀");
    }
}

TEST_CASE("a long text comes out whole") {
    std::string latin, utf8;
    for (int i = 0; i < 100000; ++i) latin += "\xE9\x80", utf8 += "é€";
    CHECK(decoded(latin, "windows-1252", 1000) == utf8);
}

TEST_CASE("a byte that is no text is told with its line and never left out") {
    const auto message_of = [](const std::string& bytes, const std::string& encoding) {
        try {
            decoded(bytes, encoding);
        } catch (const Failure& failure) {
            return format(failure.problems());
        }
        return std::string("no failure");
    };
    CHECK(message_of("a\r\nb\rc\n\x81", "windows-1252") ==
          "export.csv:4: error: the byte 81 is no text in the encoding 'windows-1252'\n"
          "hint: say how the file is encoded, such as --encoding windows-1252, or save it again as 'CSV "
          "UTF-8'\n");
    CHECK(message_of("a\n\xE9t\xE9", "utf-8").starts_with("export.csv:2: error: the byte E9 is no text"));
    CHECK(message_of("a\nCaf\xC3", "utf-8").starts_with("export.csv:2: error: the byte C3 is no text"));
}

TEST_CASE("encodings are known or not") {
    CHECK(is_known_encoding("windows-1252"));
    CHECK_FALSE(is_known_encoding("windows-9999"));
    CHECK(decode_all("\xE9", "windows-1252") == "é");
    CHECK_FALSE(decode_all("\x81", "windows-1252").has_value());
}
