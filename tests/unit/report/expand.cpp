// SPDX-License-Identifier: MIT
#include "report/expand.hpp"
#include <doctest/doctest.h>
#include "report/markdown_passages.hpp"

using namespace socratic;

namespace {

std::string expanded(const std::string& text, const Members& values) {
    return expand(read_template("t.md", text), values);
}

/// The plain text of the first passage, a paragraph, when the value is all there is.
std::string shown(const std::string& value) {
    Members values;
    values.add("organisation", value);
    const auto passages = markdown_passages(
        expanded("{{organisation}}\n", values), [](const auto&) { return std::optional<ReportFigure>(); },
        [](std::string_view text) { return std::string(text); });
    REQUIRE(passages.size() == 1);
    const auto* paragraph = std::get_if<Paragraph>(&passages.front().content);
    REQUIRE(paragraph != nullptr);
    REQUIRE(paragraph->text.size() == 1);
    CHECK_FALSE(paragraph->text.front().strong);
    CHECK_FALSE(paragraph->text.front().emphasis);
    CHECK(paragraph->text.front().link.empty());
    return paragraph->text.front().text;
}

}  // namespace

TEST_CASE("a value stays text whatever Markdown would make of it") {
    for (const auto* value :
         {"*a* **b**", "<b>x</b> & &amp;", "a | b", "# a", "1. a", "- a", "> a", "`a`", "[a](b)",
          "figure:wheel", "lines:3", "page-break", "---", "a_b_c", "\\", "{{organisation}}"})
        CHECK(shown(value) == value);
}

TEST_CASE("line ends and tabs in a value are blanks") { CHECK(shown("a\nb\t c\n\n# d") == "a b c # d"); }

TEST_CASE("lists repeat and empty ones leave nothing behind") {
    Members first, second, values;
    first.add("name", "A");
    second.add("name", "B");
    values.add("organisation", "");
    values.add("topics", std::vector<Members>{first, second});
    values.add("actions", std::vector<Members>{});
    values.add("strength", Members{});
    CHECK(expanded("{{#topics}}\n- {{name}}\n{{/topics}}\n{{#actions}}\nx\n{{/actions}}\nend\n", values) ==
          "- A\n- B\nend\n");
    CHECK(expanded("{{#has_topics}}t{{/has_topics}}{{^has_actions}}n{{/has_actions}}"
                   "{{#organisation}}o{{/organisation}}{{#strength}}s{{/strength}}",
                   values) == "tn");
}
