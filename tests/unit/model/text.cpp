// SPDX-License-Identifier: MIT
#include "model/text.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a text is given in the language asked for and else in the first") {
    const Text text{{{"en", "law"}, {"fr", "loi"}}};
    CHECK(in(text, "fr") == "loi");
    CHECK(in(text, "de") == "law");
    CHECK(*find_in(text, "fr") == "loi");
    CHECK(find_in(text, "de") == nullptr);
}

TEST_CASE("a plain text holds for every language") {
    CHECK(in(plain_text("law"), "fr") == "law");
    CHECK(*find_in(plain_text("law"), "fr") == "law");
}

TEST_CASE("an empty text is the empty string") {
    CHECK(Text{}.empty());
    CHECK(in(Text{}, "en").empty());
}
