// SPDX-License-Identifier: MIT
#include "read/yaml_events.hpp"
#include <doctest/doctest.h>
#include "read/yaml_parse.hpp"

using namespace socratic;

namespace {

std::unique_ptr<Document> parsed(const std::string& text) {
    Problems problems;
    auto document = parse_yaml(text, "f.yaml", problems);
    REQUIRE(problems.kept().empty());
    return document;
}

/// "2:3 scalar x" lines, columns in bytes from 0.
std::string events(const std::string& text) {
    const auto document = parsed(text);
    YamlEvents parser(*document);
    std::string out;
    while (const auto event = parser.next()) {
        if (event->kind == YamlEventKind::end) continue;
        const auto kind = static_cast<std::size_t>(event->kind);
        constexpr const char* names[] = {"document", "nothing", "scalar", "alias", "list", "map"};
        out += std::to_string(event->line) + ":" + std::to_string(event->column) + " " + names[kind] +
               (event->quoted ? " quoted" : "") + (event->text.empty() ? "" : " " + event->text) + "\n";
    }
    return out;
}

std::string value(const std::string& text) { return parsed(text)->root.entries.at(0).value.text; }

}  // namespace

TEST_CASE("events come with bytes from the beginning of their line") {
    CHECK(events("é: [\"ü\", à]\n") ==
          "1:0 document\n1:0 map\n1:0 scalar é\n1:4 list\n1:5 scalar quoted ü\n1:11 scalar à\n");
    CHECK(events("- \U0001F600\n- {a: }\n") ==
          "1:0 document\n1:0 list\n1:2 scalar \U0001F600\n2:2 map\n2:3 scalar a\n2:6 nothing\n");
}

TEST_CASE("null is nothing unless it is in quotes") {
    CHECK(events("[~, null, Null, NULL, 'null', nULL]\n") ==
          "1:0 document\n1:0 list\n1:1 nothing ~\n1:4 nothing null\n1:10 nothing Null\n1:16 nothing NULL\n"
          "1:22 scalar quoted null\n1:30 scalar nULL\n");
}

TEST_CASE("characters that ended a line once, or mark the order of bytes, are characters") {
    CHECK(value("a: b\u2028c\u2029\uFEFFd\uFFFE\uFFFF\n") == "b\u2028c\u2029\uFEFFd\uFFFE\uFFFF");
    CHECK(value("a: \"b\u2028 c\"\n") == "b\u2028 c");
    CHECK(value("a: |\n  b\u2028c\n") == "b\u2028c\n");
    CHECK(parsed("a: 1\n\uFEFFb: 2\n")->root.entries.at(1).key.text == "\uFEFFb");
    CHECK(parsed("a: \u2028\nb: 2\n")->root.entries.at(1).key.line == 2);
}

TEST_CASE("a tab that nobody sees does no harm") {
    CHECK(value("a: b\n\t\n \t# c\nd: e\n") == "b");
    CHECK(value("a:\tb\t# c\n") == "b");
    CHECK(value("a: |\n  b\tc\n\t\n  d\n") == "b\tc\n\nd\n");
    CHECK(value("a: {b: c,\n\td: e}\n").empty());
}

TEST_CASE("texts over several lines are folded as YAML says") {
    CHECK(value("a: b\n  c\n\n  d\n") == "b c\nd");
    CHECK(value("a: \"b\n  c \\\n  d\"\n") == "b c d");
    CHECK(value("a: >-\n  b\n  c\n\n  d\n") == "b c\nd");
    CHECK(value("a: >+\n  b\n\n\n") == "b\n\n\n");
    CHECK(value("a: |2\n   b\n  c\n") == " b\nc\n");
}

TEST_CASE("a text in brackets may hold a question mark") {
    CHECK(parsed("a: {en: Why?}\n")->root.entries.size() == 1);
}
