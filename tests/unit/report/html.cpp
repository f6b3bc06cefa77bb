// SPDX-License-Identifier: MIT
#include "report/html.hpp"
#include <doctest/doctest.h>
#include <algorithm>

using namespace socratic;

namespace {

Drawing drawing() {
    Drawing drawing;
    drawing.svg = [](const Scene&, const SvgOptions& options) {
        return "<?xml?>\n<svg id=\"" + options.id_prefix + "\"></svg>";
    };
    return drawing;
}

std::string html(std::vector<Passage> passages, std::vector<std::string> languages = {"en"}) {
    const Report report{std::move(languages), "A & B", "<C>", std::move(passages)};
    return report_html(report, {"p {}\n", "A4"}, drawing());
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("title and author and language are said and text is escaped") {
    const auto page = html({{Paragraph{{Span{"x < y"}}}}});
    CHECK(holds(page, "<html lang=\"en\">"));
    CHECK(holds(page, "<title>A &amp; B</title>"));
    CHECK(holds(page, "content=\"&lt;C&gt;\""));
    CHECK(holds(page, "<p>x &lt; y</p>"));
    CHECK(holds(page, "@page { size: A4 }"));
}

TEST_CASE("a link leads only to web and mail") {
    Span web{"a"}, script{"b"};
    web.link = "https://example.org/?a=1&b=2";
    script.link = "javascript:alert(1)";
    const auto page = html({{Paragraph{{web, script}}}});
    CHECK(holds(page, "<a href=\"https://example.org/?a=1&amp;b=2\">a</a>b"));
    CHECK_FALSE(holds(page, "javascript"));
}

TEST_CASE("headers of a table have a scope and its first cells name the rows") {
    const Table table{{Table::Align::start, Table::Align::end},
                      {{Span{"a"}}, {Span{"b"}}},
                      {{{Span{"c"}}, {Span{"1"}}}, {{}, {}}}};
    const auto page = html({{table}});
    CHECK(holds(page, "<th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th>"));
    CHECK(holds(page, "<tr><th scope=\"row\">c</th><td class=\"end\">1</td></tr>"));
    CHECK(holds(page, "<tr><td></td><td class=\"end\"></td></tr>"));
}

TEST_CASE("every picture has ids of its own and one for a phone where there is one") {
    ReportFigure both{"wheel", Scene{}};
    both.narrow = Scene{};
    const auto page = html({{ReportFigure{"histogram-A1", Scene{}}}, {both}});
    for (const auto* id : {"figure1", "figure2", "figure3"})
        CHECK(holds(page, "<svg id=\"" + std::string(id)));
    CHECK_FALSE(holds(page, "<?xml"));
    CHECK(holds(page, "<div class=\"narrow\">"));
    CHECK(holds(page, "<figure class=\"histogram\">"));
}

TEST_CASE("two languages stand side by side") {
    const auto page =
        html({{SideBySide{{{Paragraph{{Span{"a"}}}}}, {{Paragraph{{Span{"b"}}}}}}}}, {"fr", "en"});
    CHECK(holds(page, "<html lang=\"fr\">"));
    CHECK(holds(page, "<div lang=\"fr\">\n<p>a</p>\n</div>\n<div lang=\"en\">\n<p>b</p>"));
}

TEST_CASE("in one language a text stands beside its picture and says no language") {
    const auto page =
        html({{SideBySide{{{Paragraph{{Span{"q"}}}}}, {{ReportFigure{"histogram-A1", Scene{}}}}}}});
    CHECK(
        holds(page, "<div class=\"beside\">\n<div>\n<p>q</p>\n</div>\n<div>\n<figure class=\"histogram\">"));
}
