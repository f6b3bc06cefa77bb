// SPDX-License-Identifier: MIT
#include "model/language_name.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a language is called as it calls itself and by its tag when it is not known") {
    CHECK(language_name("fr") == "Français");
    CHECK(language_name("fr-CA") == "Français");
    CHECK(language_name("ar") == "العربية");
    CHECK(language_name("wo") == "wo");
    CHECK(language_name("fra") == "fra");
}
