// SPDX-License-Identifier: MIT
#include "read/yaml_parse.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

/// "{a: 'x', b: [1, 'y']}": quotes for what was quoted.
std::string print(const Node& node) {
    std::string out;
    switch (node.kind) {
        case NodeKind::nothing:
            return "nothing";
        case NodeKind::broken:
            return "broken";
        case NodeKind::scalar:
            return node.quoted ? "'" + node.text + "'" : node.text;
        case NodeKind::list:
            for (const auto& item : node.items) out += (out.empty() ? "" : ", ") + print(item);
            return "[" + out + "]";
        default:
            for (const auto& [key, value] : node.entries)
                out += (out.empty() ? "" : ", ") + key.text + ": " + print(value);
            return "{" + out + "}";
    }
}

std::string tree(const std::string& text) {
    Problems problems;
    const auto document = parse_yaml(text, "f.yaml", problems);
    return print(document->root);
}

std::string problems_of(const std::string& text) {
    return brief([&] {
        Problems problems;
        parse_yaml(text, "f.yaml", problems);
        problems.throw_if_errors();
    });
}

}  // namespace

TEST_CASE("lists and maps and texts come as a tree that knows what was quoted") {
    CHECK(tree("a: 1\nb: '1'\nc: [x, \"y\"]\nd: {e: }\nf: |\n  g\n  h\n") ==
          "{a: 1, b: '1', c: [x, 'y'], d: {e: nothing}, f: 'g\nh\n'}");
    CHECK(tree("") == "nothing");
    CHECK(tree("- a\n-\n- ~\n") == "[a, nothing, nothing]");
    CHECK(tree("---\na: null\n") == "{a: nothing}");
    CHECK(tree("no: yes\n") == "{no: yes}");
}

TEST_CASE("places count lines and code points from one") {
    Problems problems;
    const auto document = parse_yaml("é: [à, ü]\nb:\n  -\n  - x\n", "f.yaml", problems);
    const auto& root = document->root;
    CHECK(place_of(root.entries[0].value.items[1]) == Place{"f.yaml", 1, 8, "é: [à, ü]"});
    CHECK(place_of(root.entries[1].value.items[0]) == Place{"f.yaml", 3, 3, "  -"});
    CHECK(place_of(root.entries[1].value.items[1]) == Place{"f.yaml", 4, 5, "  - x"});
}

TEST_CASE("a value that is missing has the place of its key") {
    Problems problems;
    const auto document = parse_yaml("a:\n\n\nb: 1\n", "f.yaml", problems);
    CHECK(place_of(document->root.entries[0].value).line == 1);
}

TEST_CASE("what is YAML but not ours is refused where it stands") {
    CHECK(problems_of("a: &x 1\nb: *x\n") ==
          "1:4 anchors and aliases ('&' and '*') are not used here (put a text that begins with '*' or '&' "
          "in quotes)\n"
          "2:4 anchors and aliases ('&' and '*') are not used here (put a text that begins with '*' or '&' "
          "in quotes)\n");
    CHECK(problems_of("a: !!str 1\nb: !x {c: d}\ne: ! f\n") ==
          "1:4 tags ('!') are not used here (put a text that begins with '!' in quotes)\n"
          "2:4 tags ('!') are not used here (put a text that begins with '!' in quotes)\n"
          "3:4 tags ('!') are not used here (put a text that begins with '!' in quotes)\n");
    CHECK(problems_of("<<: {a: b}\n") == "1:1 '<<' is not used here (write the keys out)\n");
    CHECK(problems_of("? [a]\n: b\n") ==
          "1:3 expected a word as the key (put a text that begins with '[', '{' or '?' in quotes)\n");
    CHECK(problems_of("a: {b: 1,, c: 2}\n") ==
          "1:10 expected 'key: value', got nothing (is there a comma too many?)\n");
}

TEST_CASE("a line that could be a directive is refused") {
    const std::string expected =
        "a line that begins with '%' is not used here (remove the line, or indent it when it is part of a "
        "text)\n";
    CHECK(problems_of("%YAML 1.2\n---\na: b\n") == "1:1 " + expected);
    CHECK(problems_of("a: b\n%c: d\n") == "2:1 " + expected);
    CHECK(problems_of("a: |\n  % b\n").empty());
}

TEST_CASE("a key written twice is refused and the first one is kept") {
    CHECK(problems_of("a: 1\nb: 2\na: 3\n") ==
          "3:1 the key 'a' is written twice (the first one is in line 1; keep one of them)\n");
    CHECK(problems_of("1: a\n01: b\n").empty());
    CHECK(tree("a: 1\na: 2\n") == "{a: 1}");
}

TEST_CASE("one file holds one document") {
    CHECK(problems_of("a: 1\n---\nb: 2\n") ==
          "2:1 a second document begins here (one file holds one document: remove the line '---' and what "
          "follows)\n");
    CHECK(problems_of("a: 1\n...\nb: 2\n") ==
          "3:1 expected the end of the file (each key is written 'key: value', with a space after the "
          "colon)\n");
    CHECK(problems_of("\"a\":1\n") ==
          "1:4 expected the end of the file (each key is written 'key: value', with a space after the "
          "colon)\n");
}

TEST_CASE("nesting deeper than 64 levels is refused however it is written") {
    const std::string expected = "nested more than 64 levels deep (is there a stray '[', '{' or '- '?)\n";
    CHECK(problems_of(std::string(65, '[') + std::string(65, ']')) == "1:65 " + expected);
    CHECK(problems_of(std::string(64, '[') + std::string(64, ']')).empty());
    std::string dashes, maps;
    for (int i = 0; i < 2000; ++i) dashes += "- ";
    for (int i = 0; i < 300; ++i) maps += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
    CHECK(problems_of(dashes) == "1:129 " + expected);
    CHECK(problems_of(maps) == "65:65 " + expected);
    CHECK(problems_of(std::string(1000000, '[')).find("nested more than 64") != std::string::npos);
    CHECK(problems_of(std::string(1000000, '{')).find("nested more than 64") != std::string::npos);
}

TEST_CASE("more values than any file of ours has are refused") {
    std::string items;
    for (int i = 0; i < 500001; ++i) items += "- a\n";
    CHECK(problems_of(items) == "0:0 more than 500000 values (is this the right file?)\n");
}

TEST_CASE("of very many problems a hundred are kept and the others counted") {
    std::string text;
    for (int i = 0; i < 20000; ++i) text += "a: 1\n";
    Problems problems;
    parse_yaml(text, "f.yaml", problems);
    CHECK(problems.kept().size() == 100);
    CHECK(problems.all().back().message == "19899 more problems");
}
