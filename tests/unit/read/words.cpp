// SPDX-License-Identifier: MIT
#include "read/words.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

TEST_CASE("a catalogue is a flat map and its first key the language") {
    const auto words = read_words("words: fr\nmonth.1: janvier\ncount: \"3\"\n", "fr.yaml");
    CHECK(words.language == "fr");
    CHECK(words.by_key.size() == 2);
    CHECK(words.by_key.at("month.1") == "janvier");
    CHECK(words.by_key.at("count") == "3");
}

TEST_CASE("a catalogue with mistakes names them all") {
    CHECK(brief([] { read_words("words: francais\na: {b: c}\nd:\n", "fr.yaml"); }) ==
          "1:8 ill-formed language 'francais' (a language is two or three small letters, such as en, fr or "
          "pt-BR)\n"
          "2:4 expected a text, got a map (keys of words are not nested: write 'month.1: January')\n"
          "3:1 expected a text, got nothing (keys of words are not nested: write 'month.1: January')\n");
    CHECK(brief([] { read_words("fr: words\n", "fr.yaml"); }) ==
          "1:1 not a catalogue of words: its first key is 'fr' (a catalogue of words begins with 'words: "
          "LANGUAGE')\n");
}
