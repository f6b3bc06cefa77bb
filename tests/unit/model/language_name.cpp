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

TEST_CASE(
    "a reader's language has its own names of languages and countries; else the own name and the code") {
    const Words words{"en", {{"language.fr", "French"}, {"country.SN", "Senegal"}}};
    CHECK(language_in(words, "fr") == "French");
    CHECK(language_in(words, "fr-CA") == "French");
    CHECK(language_in(words, "es") == "Español");
    CHECK(country_in(words, "SN") == "Senegal");
    CHECK(country_in(words, "ZZ") == "ZZ");
}
