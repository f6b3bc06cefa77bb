// SPDX-License-Identifier: MIT
#include "import/yaml_scalar.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("plain words stay plain") {
    for (const auto* text : {"Agree", "N/A", "Not sure", "\u00C9galit\u00E9", "In place (3)", "don't", "POL1",
                             "well-known", "Yes"})
        CHECK(yaml_scalar(text) == text);
}

TEST_CASE("all else is in quotes") {
    CHECK(yaml_scalar("") == "\"\"");
    CHECK(yaml_scalar(" a") == "\" a\"");
    CHECK(yaml_scalar("a ") == "\"a \"");
    CHECK(yaml_scalar("null") == "\"null\"");
    CHECK(yaml_scalar("True") == "\"True\"");
    CHECK(yaml_scalar("~") == "\"~\"");
    CHECK(yaml_scalar("3") == "\"3\"");
    CHECK(yaml_scalar("- a") == "\"- a\"");
    CHECK(yaml_scalar("a: b") == "\"a: b\"");
    CHECK(yaml_scalar("a #b") == "\"a #b\"");
    CHECK(yaml_scalar("a, b") == "\"a, b\"");
    CHECK(yaml_scalar("say \"hi\" \\ now") == "\"say \\\"hi\\\" \\\\ now\"");
    CHECK(yaml_scalar("one\ntwo\tthree") == "\"one\\ntwo\\tthree\"");
    CHECK(yaml_scalar("a\u00A0b") == "\"a\u00A0b\"");
    CHECK(yaml_scalar("\u201Ca\u201D") == "\"\u201Ca\u201D\"");
}

TEST_CASE("what must not reach a terminal becomes a question mark") {
    CHECK(yaml_scalar("a\x07z\xFF") == "\"a?z?\"");
    CHECK(yaml_scalar("a\u202Eb") == "\"a?b\"");
}
