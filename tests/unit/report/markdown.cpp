// SPDX-License-Identifier: MIT
#include "report/markdown.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

std::string markdown(std::vector<Passage> passages) {
    const auto text = report_markdown({{"fr"}, "A \"b\"", "C", std::move(passages)}, "out");
    const auto end = text.find("---\n\n") + 5;
    CHECK(text.substr(0, end) == "---\ntitle: \"A \\\"b\\\"\"\nauthor: \"C\"\nlang: fr\n---\n\n");
    return text.substr(end);
}

Passage paragraph(const std::string& text) { return {Paragraph{{Span{text}}}}; }

}  // namespace

TEST_CASE("headings and paragraphs and styles") {
    Span strong{"b "}, both{"c"}, line;
    strong.strong = true;
    both.strong = both.emphasis = true;
    line.line_break = true;
    CHECK(markdown(
              {{Heading{2, {Span{"1. A"}}}}, {Paragraph{{Span{"a "}, strong, both, line, Span{"1. d"}}}}}) ==
          "## 1. A\n\na **b** ***c***\\\n1\\. d\n");
}

TEST_CASE("signs of Markdown are escaped where they would mean something") {
    CHECK(markdown({paragraph("# *a* <b> a|b [c] 1. 2 - 3")}) ==
          "\\# \\*a\\* \\<b\\> a\\|b \\[c\\] 1. 2 - 3\n");
}

TEST_CASE("lists and what is in them") {
    CHECK(markdown(
              {{List{9, {{paragraph("a"), {List{std::nullopt, {{paragraph("b")}}}}}, {paragraph("c")}}}}}) ==
          "9. a\n\n   - b\n10. c\n");
}

TEST_CASE("tables and figures and lines to write on and page breaks") {
    Scene scene;
    scene.title = "A wheel";
    scene.description = "Policy: 3.";
    Span line;
    line.line_break = true;
    const Table table{{Table::Align::start, Table::Align::middle, Table::Align::end},
                      {{Span{"a"}}, {Span{"b"}}, {Span{"c"}}},
                      {{{Span{"d"}, line, Span{"e"}}, {}, {Span{"1"}}}}};
    CHECK(markdown({{table}, {ReportFigure{"wheel", scene}}, {PageBreak{}}}) ==
          "| a | b | c |\n|---|:---:|---:|\n| d<br>e |  | 1 |\n\n![A wheel](out-wheel.png)\n\nPolicy: "
          "3.\n\n---\n");
    CHECK(markdown({{WritingLines{1}}}).starts_with("\\_\\_\\_"));
}
