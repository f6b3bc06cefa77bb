// SPDX-License-Identifier: MIT
#include "import/html_text.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("tags are taken out and those between words leave a space") {
    CHECK(html_as_text("<p>one</p><p>two</p>") == " one  two ");
    CHECK(html_as_text("un<em class=\"x\">fair</em>ly") == "unfairly");
    CHECK(html_as_text("one<br />two<!-- <b>no</b> -->") == "one two ");
    CHECK(html_as_text("<SPAN style='a'>x</SPAN>") == "x");
}

TEST_CASE("entities become their characters") {
    CHECK(html_as_text("a&nbsp;b&amp;c") == "a\u00A0b&c");
    CHECK(html_as_text("&eacute;&Egrave;&oelig;&rsquo;") == "\u00E9\u00C8\u0153\u2019");
    CHECK(html_as_text("&#8217;&#x2019;&#X2019;&#128512;") == "\u2019\u2019\u2019\U0001F600");
}

TEST_CASE("what is no tag and no entity stays") {
    for (const auto* text : {"a < b > c", "R&D", "&unknown;", "&#0;", "&#xD800;", "&#1114112;", "&;", "<3",
                             "a <b", "&amp", "<", "&", "<!-- open", "&#;", "&#x;", "<a<b"})
        CHECK(html_as_text(text) == text);
    CHECK(html_as_text("").empty());
}
