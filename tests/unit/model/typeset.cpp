// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "model/words.hpp"

using namespace socratic;

namespace {
std::string french(std::string_view text) { return typeset({"fr", {}}, text); }
}  // namespace

TEST_CASE("French marks of two parts get a narrow space that does not break") {
    CHECK(french("Vraiment ?") == "Vraiment\u202F?");
    CHECK(french("Vraiment?") == "Vraiment\u202F?");
    CHECK(french("Oui !") == "Oui\u202F!");
    CHECK(french("un ; deux") == "un\u202F; deux");
    CHECK(french("Quoi\u00A0?") == "Quoi\u202F?");
    CHECK(french("Quoi  ?!") == "Quoi\u202F?!");
}

TEST_CASE("a French colon and guillemets get a wide space that does not break") {
    CHECK(french("Note : ici") == "Note\u00A0: ici");
    CHECK(french("Note:") == "Note\u00A0:");
    CHECK(french("« oui »") == "«\u00A0oui\u00A0»");
    CHECK(french("«oui»") == "«\u00A0oui\u00A0»");
    CHECK(french("«\u202Foui\u202F» !") == "«\u00A0oui\u00A0»\u202F!");
}

TEST_CASE("times and web addresses are left alone") {
    CHECK(french("à 10:30") == "à 10:30");
    CHECK(french("voir https://example.org/a?b=1;c!d : ici") ==
          "voir https://example.org/a?b=1;c!d\u00A0: ici");
    CHECK(french("ftp://example.org") == "ftp://example.org");
    CHECK(french("www.example.org/?q") == "www.example.org/?q");
}

TEST_CASE("an apostrophe between letters is curled") {
    CHECK(french("l'égalité aujourd'hui") == "l\u2019égalité aujourd\u2019hui");
    CHECK(french("'mot' 5'3") == "'mot' 5'3");
}

TEST_CASE("a mark with nothing before it gets no space") {
    CHECK(french("?") == "?");
    CHECK(french("(?)") == "(?)");
    CHECK(french("a\n! b") == "a\n! b");
}

TEST_CASE("setting French twice changes nothing more") {
    const auto once = french("L'« avis » : quoi ? 10:30 !");
    CHECK(french(once) == once);
}

TEST_CASE("other languages come back as they are") {
    CHECK(typeset({"en", {}}, "it's « x » ?") == "it's « x » ?");
    CHECK(typeset({"fr-CA", {}}, "Oui?") == "Oui\u202F?");
}

TEST_CASE("a blank between a number and its unit does not break in any language") {
    for (const auto* language : {"fr", "es", "en"}) {
        const Words catalogue{language, {}};
        CHECK(typeset(catalogue, "52 % de 300 $ et 20 \u20AC") ==
              "52\u00A0% de 300\u00A0$ et 20\u00A0\u20AC");
        CHECK(typeset(catalogue, "a % b") == "a % b");
        CHECK(typeset(catalogue, "9 ") == "9 ");
    }
}
