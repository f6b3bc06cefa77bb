// SPDX-License-Identifier: MIT
#include "report/markdown_passages.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

std::vector<Passage> passages(std::string_view markdown) {
    return markdown_passages(
        markdown,
        [](const FigureName& name) -> std::optional<ReportFigure> {
            if (name.id == "NONE") return std::nullopt;
            return ReportFigure{"", Scene{}};
        },
        [](std::string_view text) { return std::string(text); });
}

template <class Content>
Content only(const std::vector<Passage>& list) {
    REQUIRE(list.size() == 1);
    REQUIRE(std::holds_alternative<Content>(list.front().content));
    return std::get<Content>(list.front().content);
}

Span span(const std::string& text) { return Span{text}; }

}  // namespace

TEST_CASE("headings and paragraphs with their styles") {
    const auto list = passages("## A *b*\n\nc **d** [e](https://example.org)\\\nf &amp; &#8211; g\nh\n");
    REQUIRE(list.size() == 2);
    Span b{"b"};
    b.emphasis = true;
    CHECK(std::get<Heading>(list[0].content) == Heading{2, {span("A "), b}});
    Span d{"d"}, e{"e"}, line;
    d.strong = true;
    e.link = "https://example.org";
    line.line_break = true;
    CHECK(std::get<Paragraph>(list[1].content) ==
          Paragraph{{span("c "), d, span(" "), e, line, span("f & – g h")}});
}

TEST_CASE("lists and lists in them") {
    const auto list = only<List>(passages("3. a\n4. b\n   - c\n"));
    CHECK(list.first_number == 3);
    REQUIRE(list.items.size() == 2);
    CHECK(list.items[0] == std::vector<Passage>{{Paragraph{{span("a")}}}});
    REQUIRE(list.items[1].size() == 2);
    const auto& inner = std::get<List>(list.items[1][1].content);
    CHECK_FALSE(inner.first_number);
    CHECK(inner.items == std::vector<std::vector<Passage>>{{{Paragraph{{span("c")}}}}});
}

TEST_CASE("tables keep empty cells and alignment") {
    const auto table = only<Table>(passages("| a | b |\n|---|--:|\n| c \\| d | |\n"));
    CHECK(table.columns == std::vector<Table::Align>{Table::Align::start, Table::Align::end});
    CHECK(table.header == std::vector<Spans>{{span("a")}, {span("b")}});
    CHECK(table.rows == std::vector<std::vector<Spans>>{{{span("c | d")}, {}}});
}

TEST_CASE("a quote") {
    CHECK(only<Quote>(passages("> a\n")).passages == std::vector<Passage>{{Paragraph{{span("a")}}}});
}

TEST_CASE("figures and lines and page breaks stand alone on their lines") {
    const auto list =
        passages("a\nfigure:wheel\nlines:3\npage-break\nb\n\n---\n\nfigure:histogram-NONE\nfigure:wheel\n");
    REQUIRE(list.size() == 7);
    CHECK(std::get<ReportFigure>(list[1].content).name == "wheel");
    CHECK(std::get<WritingLines>(list[2].content).count == 3);
    CHECK(std::holds_alternative<PageBreak>(list[3].content));
    CHECK(std::get<Paragraph>(list[4].content).text == Spans{span("b")});
    CHECK(std::holds_alternative<PageBreak>(list[5].content));
    CHECK(std::get<ReportFigure>(list[6].content).name == "wheel-2");
}

TEST_CASE("HTML is text") {
    CHECK(only<Paragraph>(passages("<script>x</script>\n")).text == Spans{span("<script>x</script>")});
}
