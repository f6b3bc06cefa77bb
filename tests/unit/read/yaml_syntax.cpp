// SPDX-License-Identifier: MIT
#include "read/yaml_syntax.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"
#include "read/yaml_parse.hpp"

using namespace yaml_fixture;

namespace {
std::string problem_of(const std::string& text) {
    return brief([&] {
        Problems problems;
        parse_yaml(text, "f.yaml", problems);
    });
}
}  // namespace

TEST_CASE("a message names the line and shows the place") {
    CHECK(words_of([] {
              Problems problems;
              parse_yaml("titre: Égalité : où ?\n", "f.yaml", problems);
          }) ==
          "f.yaml:1:16: error: unexpected ':'\n    1 | titre: Égalité : où ?\n      |                ^\n"
          "hint: put a text that holds ': ' in quotes\n");
}

TEST_CASE("indentation by tabs is called by its name") {
    CHECK(problem_of("a:\n\tb: 1\n") == "2:1 a tab in the indentation (indent with spaces)\n");
    CHECK(problem_of("a: 1\n\tb: 2\n") == "2:1 a tab in the indentation (indent with spaces)\n");
}

TEST_CASE("a quote that is never closed is found where it opens") {
    CHECK(problem_of("a: 1\nb: \"x\nc: 2\n") ==
          "2:4 the quote that opens here is never closed (add a \" at the end of the text)\n");
    CHECK(problem_of("a: 'it''s\n") ==
          "1:4 the quote that opens here is never closed (add a ' at the end of the text)\n");
    CHECK(problem_of("a: {b: \"x\\\"}\n") ==
          "1:8 the quote that opens here is never closed (add a \" at the end of the text)\n");
    CHECK(problem_of("a: 'it''s'\nb: \"\\\\\"\n").empty());
}

TEST_CASE("a bracket that is never closed is found where it opens") {
    CHECK(problem_of("a: [1, 2\n") == "1:4 the '[' is never closed (add a ']' after its last value)\n");
    CHECK(problem_of("a: [1, 2") == "1:4 the '[' is never closed (add a ']' after its last value)\n");
    CHECK(problem_of("a: &x [1") == "1:7 the '[' is never closed (add a ']' after its last value)\n");
    CHECK(problem_of("a:\n  [b: c") == "2:3 the '[' is never closed (add a ']' after its last value)\n");
    CHECK(problem_of("a: {b: 1,\n") == "1:4 the '{' is never closed (add a '}' after its last value)\n");
}

TEST_CASE("words after a closing quote are shown") {
    const std::string expected =
        "unexpected words after a closing quote (double a single quote inside single quotes; and is the "
        "quote "
        "before it closed?)\n";
    CHECK(problem_of("a: 'it's'\n") == "1:8 " + expected);
}

TEST_CASE("a missing space after a colon is found in its own line") {
    CHECK(problem_of("a: 1\nversion:1\nc: 2\n") ==
          "2:8 expected a space after the colon (write 'key: value')\n");
}

TEST_CASE("each complaint of the parser comes in plain words") {
    const std::string block =
        " (begin the keys of one block in the same column, and write 'key: value' with a space after the "
        "colon)\n";
    CHECK(problem_of("a:\n  b: 1\n c: 2\n") == "3:2 expected a key, or the end of the block" + block);
    CHECK(problem_of("a: b\n- c\n") == "2:1 expected a key, or the end of the block" + block);
    CHECK(problem_of("a:\n   - 2\n  - 3\n") == "3:3 expected a key, or the end of the block" + block);
    CHECK(problem_of("- a: 1\n b\n") ==
          "2:2 expected '- ', or the end of the list (begin the '- ' of one list in the same column)\n");
    CHECK(problem_of("a: {en: x: y}\n") ==
          "1:10 expected ',' or '}' (put a text that holds ': ', ',' or '}' in quotes)\n");
    CHECK(problem_of("a: [x: y: z]\n") ==
          "1:9 expected ',' or ']' (put a text that holds ',' or ']' in quotes)\n");
    CHECK(problem_of("a: - x\n") ==
          "1:4 unexpected '- ' (begin a list on a line of its own, or put a text that begins with '- ' in "
          "quotes)\n");
    CHECK(problem_of("a: b\n ? c\n") == "");
    CHECK(problem_of("a: [1}\n") ==
          "1:6 a closing bracket without its opening one (put a text that holds brackets in quotes)\n");
    CHECK(problem_of("a: @x\n") == "1:4 unexpected '@' (put the text in quotes)\n");
    CHECK(problem_of("a: %x\n") == "1:4 unexpected '%' (put the text in quotes)\n");
    CHECK(problem_of("a: \"\\q\"\n") ==
          "1:5 an unknown escape after a backslash in double quotes (in single quotes a backslash is only a "
          "backslash)\n");
    CHECK(problem_of("a: \"\\xZZ\"\n")
              .find("expected hexadecimal digits (write a backslash in single quotes)") != std::string::npos);
    CHECK(problem_of("a: \"\\uD800\"\n").find("no such character (write the character itself)") !=
          std::string::npos);
    CHECK(
        problem_of("a: | x\n") ==
        "1:6 unexpected character after '|' or '>' (begin the text on the next line, or put it in quotes)\n");
    CHECK(problem_of("a: |0\n").find("unexpected '0' after '|' or '>' (begin the text on the next line)") !=
          std::string::npos);
    CHECK(problem_of("a: 'x\n---\ny'\n")
              .find("a line '---' or '...' inside a text in quotes (is a quote before it not closed?)") !=
          std::string::npos);
    CHECK(
        problem_of("a: * x\n") ==
        "1:4 anchors and aliases ('&' and '*') are not used here (put a text that begins with '*' or '&' in "
        "quotes)\n");
    CHECK(problem_of("a: !x!y z\n") ==
          "1:4 tags ('!') are not used here (put a text that begins with '!' in quotes)\n");
    CHECK(problem_of("a: !<x y\n").find("tags ('!') are not used here") != std::string::npos);
}

TEST_CASE("a value or a key that is not there is missed where it should be") {
    const std::string comma = " (is there a comma too many?)\n";
    CHECK(problem_of("a: [1,, 2]\n") == "1:7 expected a value, got nothing" + comma);
    CHECK(problem_of("a: {b: 1,, c: 2}\n") == "1:10 expected 'key: value', got nothing" + comma);
    CHECK(problem_of("a: 1\n: 2\n") == "2:1 expected a word as the key (write 'key: value')\n");
    CHECK(problem_of("a: {: 2}\n") == "1:5 expected a word as the key (write 'key: value')\n");
    CHECK(problem_of("a: {b: : 2}\n") == "1:8 unexpected ':' (put a text that holds ': ' in quotes)\n");
    CHECK(problem_of("a: {b:, c: 2}\n") == "1:6 expected a space after the colon (write 'key: value')\n");
    CHECK(problem_of("a: 1\nb\n") == "2:2 expected ':' after the key (write 'b:')\n");
    CHECK(problem_of("a: , b\n") == "1:4 unexpected ',' (put the text in quotes)\n");
    CHECK(
        problem_of("a: &b &c d\n") ==
        "1:7 anchors and aliases ('&' and '*') are not used here (put a text that begins with '*' or '&' in "
        "quotes)\n");
    CHECK(problem_of("...\na: 1\n") == "1:1 unexpected '...' (remove the line)\n");
    CHECK(problem_of("- a\n-\tb\n") == "2:2 a tab where a space is expected (write a space)\n");
    CHECK(
        problem_of("a: |]\n") ==
        "1:5 unexpected character after '|' or '>' (begin the text on the next line, or put it in quotes)\n");
}

TEST_CASE("what stands in the column of a key and is none") {
    const std::string flush = " a value in the column of its key (indent it by two spaces)\n";
    CHECK(problem_of("a:\n{b: 1}\nc: 2\n") == "2:1" + flush);
    CHECK(problem_of("a:\n  - b:\n    'c'\n") == "3:5" + flush);
    CHECK(problem_of("a: 1\n=b\nc: 2\n") ==
          "2:1 expected a key, or the end of the block (begin the keys of one block in the same column, and "
          "write 'key: value' with a space after the colon)\n");
    CHECK(problem_of("- a\n- - b\n  -- c\n") ==
          "3:3 expected '- ', or the end of the list (begin the '- ' of one list in the same column)\n");
    CHECK(problem_of("a: 1\n\"b: 2\nc: \"d\"\n") ==
          "2:1 the quote that opens here is never closed (add a \" at the end of the text)\n");
    CHECK(problem_of("a: 1\n{b: 2\nc: 3\n") ==
          "2:1 the '{' is never closed (add a '}' after its last value)\n");
}

TEST_CASE("a user's words are cut to forty code points in a message") {
    CHECK(shortened("été") == "été");
    std::string forty, longer;
    for (int i = 0; i < 40; ++i) forty += "é";
    longer = forty + "x";
    CHECK(shortened(forty) == forty);
    CHECK(shortened(longer) == forty + "…");
}

TEST_CASE("a quote that the next one closes is found where it opens") {
    const std::string never =
        " the quote that opens here is never closed (add a \" at the end of the text)\n";
    CHECK(problem_of("a: \"x\nb: \"y\"\n") == "1:4" + never);
    CHECK(problem_of("a: \"x\nb: z\nc: \"y\"\n") == "1:4" + never);
    CHECK(problem_of("a: {b: \"x, c: \"y\"}\n") == "1:8" + never);
    CHECK(problem_of("a: 'x\nb: 'y'\n") ==
          "1:4 the quote that opens here is never closed (add a ' at the end of the text)\n");
}

TEST_CASE("a bracket that is never closed is found before lines that are not indented") {
    const std::string brace = " the '{' is never closed (add a '}' after its last value)\n";
    CHECK(problem_of("a: {b: x, c: y\nd: z\n") == "1:4" + brace);
    CHECK(problem_of("a: {b: x, c: y\nd: {e: z}\n") == "1:4" + brace);
    CHECK(problem_of("a:\n  - {b: x\n  - {b: y}\n") == "2:5" + brace);
    CHECK(problem_of("a:\n  - b: 1\n    c: {d: x\n  - b: 2\n") == "3:8" + brace);
    CHECK(problem_of("a: [b, c\nd: x\n") == "1:4 the '[' is never closed (add a ']' after its last value)\n");
    CHECK(problem_of("a: {b: x,\n  c: y: z}\n") ==
          "2:7 expected ',' or '}' (put a text that holds ': ', ',' or '}' in quotes)\n");
}

TEST_CASE("a missing colon is found in its own line") {
    CHECK(problem_of("a: 1\nversion 1.0\nc: 2\n") ==
          "2:8 expected ':' after the key (write 'version: 1.0')\n");
    CHECK(problem_of("a: 1\nscale\n  min: 0\n") == "2:6 expected ':' after the key (write 'scale:')\n");
    CHECK(problem_of("a:\n  - b: 1\n    name x\n\n    # c\n    d: 2\n") ==
          "3:9 expected ':' after the key (write 'name: x')\n");
    CHECK(problem_of("a:\n  - id X\n    b: 1\n") == "2:7 expected ':' after the key (write 'id: X')\n");
}

TEST_CASE("words that go on in the next line lack no colon") {
    CHECK(problem_of("a: one\n  two\n  b: 1\n") ==
          "3:4 unexpected ':' (put a text that holds ': ' in quotes)\n");
    CHECK(problem_of("a: one\nb: two: three\n") ==
          "2:7 unexpected ':' (put a text that holds ': ' in quotes)\n");
}

TEST_CASE("a no-break space in place of a plain one is shown") {
    const std::string hint = " (replace it by a plain space; it looks the same)\n";
    CHECK(problem_of("a:\n\u00A0\u00A0b: 1\n") == "2:1 a no-break space before the key" + hint);
    CHECK(problem_of("a:\n  b: 1\n \u202Fc: 2\n") == "3:2 a no-break space in the indentation" + hint);
    CHECK(problem_of("a: 1\nb:\u00A02\nc: 3\n") == "2:3 a no-break space after the colon" + hint);
    CHECK(problem_of("a: {b:\u202Fx, c: y}\n") == "1:7 a no-break space after the colon" + hint);
    CHECK(problem_of("a\u00A0: 1\n") == "1:2 a no-break space before the colon" + hint);
    CHECK(problem_of("a: où\u00A0? ici\u00A0!\n").empty());
}

TEST_CASE("curly quotes are no quotes") {
    const auto of = [](const std::string& text) {
        Problems problems;
        try {
            parse_yaml(text, "f.yaml", problems);
        } catch (const Failure& failure) {
            for (const auto& problem : failure.problems()) problems.add(problem);
        }
        return format(problems.kept());
    };
    const std::string hint = "hint: use straight quotes; to show curly ones, put straight ones around them\n";
    CHECK(of("a: \u201COur wheel\u201D\n") ==
          "f.yaml:1:4: error: a curly quote around a text\n    1 | a: \u201COur wheel\u201D\n      |    ^\n" +
              hint);
    CHECK(
        of("a: \u201COur: wheel\u201D\n") ==
        "f.yaml:1:4: error: a curly quote around a text\n    1 | a: \u201COur: wheel\u201D\n      |    ^\n" +
            hint);
    CHECK(of("a: {b: \u201COur, wheel\u201D}\n") ==
          "f.yaml:1:8: error: a curly quote around a text\n    1 | a: {b: \u201COur, wheel\u201D}\n"
          "      |        ^\n" +
              hint);
    CHECK(of("a: \u201COur\u201D wheel\nb: \"\u201COur wheel\u201D\"\n").empty());
}
