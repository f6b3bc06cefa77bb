// SPDX-License-Identifier: MIT
#include "report/word_body.hpp"
#include <doctest/doctest.h>
#include "report/sample_report.hpp"

using namespace socratic;
using namespace socratic::sample;

namespace {

std::string body(const std::vector<Passage>& passages) {
    return word_body(passages, {{"fr", "ar"}, [](const ReportFigure& figure, double) {
                                    return "<figure>" + figure.name + "</figure>";
                                }});
}

}  // namespace

TEST_CASE("texts are escaped and have their emphasis and links") {
    CHECK(body({{Paragraph{{{"a < b & "},
                            {"both", true, true},
                            {"", false, false, true},
                            {"here", false, false, false, "https://e.org/?a=1&b=\"2\""}}}}}) ==
          "<p>a &lt; b &amp; <strong><em>both</em></strong><br>\n"
          "<a href=\"https://e.org/?a=1&amp;b=&quot;2&quot;\">here</a></p>\n");
}

TEST_CASE("each kind of passage is an element of its own") {
    CHECK(body({heading(2, "Plan"), paragraph("a"), figure("wheel", 10, 10), {PageBreak{}}}) ==
          "<h2>Plan</h2>\n<p>a</p>\n<figure>wheel</figure>\n<div class=\"page-break\"></div>\n");
    CHECK(body({{WritingLines{2}}}) == "<div class=\"writing-lines\" data-lines=\"2\"></div>\n");
    CHECK(body({{Quote{{paragraph("a")}}}}) == "<blockquote>\n<p>a</p>\n</blockquote>\n");
}

TEST_CASE("items of a list are tight unless they hold more than a paragraph") {
    CHECK(body({list({}, {"a", "b"})}) == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    CHECK(body({list(1, {"a"})}) == "<ol>\n<li>a</li>\n</ol>\n");
    CHECK(body({list(9, {"a"})}) == "<ol start=\"9\">\n<li>a</li>\n</ol>\n");
    List nested{{}, {{paragraph("a"), list({}, {"b"})}, {paragraph("c"), paragraph("d")}}};
    CHECK(body({{nested}}) ==
          "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>\n<p>c</p>\n<p>d</p>\n</li>\n</ul>\n");
}

TEST_CASE("tables have headers of columns and their alignment") {
    Table made;
    made.columns = {Table::Align::start, Table::Align::end};
    made.header = {{{"A"}}, {{"B"}}};
    made.rows = {{{{"1"}}, {{"2"}}}};
    CHECK(
        body({{made}}) ==
        "<table>\n<thead>\n<tr><th scope=\"col\">A</th><th scope=\"col\" style=\"text-align: "
        "right\">B</th></tr>\n"
        "</thead>\n<tbody>\n<tr><td>1</td><td style=\"text-align: right\">2</td></tr>\n</tbody>\n</table>\n");
    made.header = {{}, {}};
    CHECK(body({{made}}).find("thead") == std::string::npos);
}

TEST_CASE("cells to be filled in by hand have room, the one that says what to do most") {
    Table made;
    made.columns.assign(3, Table::Align::start);
    made.header = {{{"Topic"}}, {{"What"}}, {{"Who"}}};
    made.rows = {{{{"1"}}, {}, {}}};
    CHECK(body({{made}}).find(
              "<colgroup><col style=\"width: 44%\"><col style=\"width: 33%\"><col style=\"width: "
              "22%\"></colgroup>\n") != std::string::npos);
    CHECK(body({{made}}).find("<td>1</td><td><div class=\"room\"></div></td><td><div "
                              "class=\"room\"></div></td></tr>") != std::string::npos);
    made.rows.push_back({{{"2"}}, {{"do it"}}, {}});  // only one column is empty: no form
    CHECK(body({{made}}).find("<td></td>") != std::string::npos);
}

TEST_CASE("two languages say which they are and which way they are written") {
    const SideBySide both{{paragraph("a"), paragraph("b")}, {paragraph("c")}};
    CHECK(body({{both}}) ==
          "<table>\n<colgroup><col style=\"width: 50%\"><col style=\"width: 50%\"></colgroup>\n<tbody>\n"
          "<tr><td><div lang=\"fr\">\n<p>a</p>\n</div>\n</td><td><div lang=\"ar\" dir=\"rtl\">\n<p>c</p>\n"
          "</div>\n</td></tr>\n"
          "<tr><td><div lang=\"fr\">\n<p>b</p>\n</div>\n</td><td><div lang=\"ar\" "
          "dir=\"rtl\">\n</div>\n</td></tr>\n"
          "</tbody>\n</table>\n");
}
