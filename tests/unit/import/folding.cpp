// SPDX-License-Identifier: MIT
#include "import/folding.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("case spaces and accents typed in two ways do not matter") {
    CHECK(fold_for_matching("  We HAVE\n a\tPolicy ") == "we have a policy");
    CHECK(fold_for_matching("a\u00A0b\u202Fc\u2009d\u3000e") == "a b c d e");
    CHECK(fold_for_matching("e\u0301galite\u0301") == "\u00E9galit\u00E9");
    CHECK(fold_for_matching("\u00C9GALIT\u00C9") == "\u00E9galit\u00E9");
    CHECK(fold_for_matching("Stra\u00DFe") == "strasse");
    CHECK(fold_for_matching("o\uFB03ce") == "office");
}

TEST_CASE("hyphens within words are left out however they came there") {
    CHECK(fold_for_matching("understand\u00ADable") == "understandable");
    CHECK(fold_for_matching("understand-able, communi-cate") == "understandable communicate");
    CHECK(fold_for_matching("understand-\nable") == "understandable");
    CHECK(fold_for_matching("understand\u200Bable") == "understandable");
    CHECK(fold_for_matching("long\u2011term") == "longterm");
    CHECK(fold_for_matching("the policy - if any \u2013 is known\u2014or not") ==
          "the policy if any is knownor not");
}

TEST_CASE("quotes of any kind do not matter and apostrophes are one") {
    CHECK(fold_for_matching("the \u201Cpolicy\u201D") == "the policy");
    CHECK(fold_for_matching("la \u00AB\u202Fpolitique\u202F\u00BB") == "la politique");
    CHECK(fold_for_matching("d\u2019\u00E9galit\u00E9") == "d'\u00E9galit\u00E9");
    CHECK(fold_for_matching("d\u00B4accord, d`accord") == "d'accord d'accord");
    CHECK(fold_for_matching("the workers\u2019 \u2018rights\u2019") == "the workers rights");
}

TEST_CASE("punctuation does not matter wherever a language puts spaces") {
    CHECK(fold_for_matching("Pourquoi\u202F?") == fold_for_matching("Pourquoi?"));
    CHECK(fold_for_matching("La politique\u00A0; elle existe\u00A0: oui\u2026") ==
          fold_for_matching("La politique; elle existe: oui..."));
    CHECK(fold_for_matching("and / or") == "and/or");
    CHECK(fold_for_matching("We have a policy *") == "we have a policy");
    CHECK(fold_for_matching("in_place") == "in place");
    CHECK(fold_for_matching("NA/Don't know") == "na/don't know");
}

TEST_CASE("signs and what joins digits are kept") {
    CHECK(fold_for_matching("< 30 years") == "< 30 years");
    CHECK(fold_for_matching("> 30 years") == "> 30 years");
    CHECK(fold_for_matching("18-30") == "18-30");
    CHECK(fold_for_matching("18 \u2013 30") == "18-30");
    CHECK(fold_for_matching("-2") == "-2");
    CHECK(fold_for_matching("\u22122") == "-2");
    CHECK(fold_for_matching("3 - In place") == "3 in place");
    CHECK(fold_for_matching("2.5 and 2,5 at 10:30.") == "2.5 and 2,5 at 10:30");
    CHECK(fold_for_matching("C++ 50 %") == "c++ 50 %");
}

TEST_CASE("HTML is no part of the words") {
    CHECK(fold_for_matching("<p>We <strong>have</strong> a&nbsp;policy.</p>") == "we have a policy");
    CHECK(fold_for_matching("un<b>fair</b>ly<br/>so") == "unfairly so");
    CHECK(fold_for_matching("&Eacute;galit&eacute; &#233; &#xE9; R&amp;D") ==
          "\u00E9galit\u00E9 \u00E9 \u00E9 r&d");
    CHECK(fold_for_matching("a < b & c") == "a < b & c");
}

TEST_CASE("a text without words is nothing and an option without words is itself") {
    CHECK(fold_for_matching(" ?! ").empty());
    CHECK(fold_for_matching("").empty());
    CHECK(fold_option("- ") == "-");
    CHECK(fold_option("Agree") == "agree");
    CHECK(fold_for_matching("a\xFF") == "a\uFFFD");
}
