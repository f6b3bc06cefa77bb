// SPDX-License-Identifier: MIT
#include "model/words.hpp"
#include <doctest/doctest.h>
#include <limits>
#include "model/shown_number.hpp"

using namespace socratic;

namespace {
Words catalogue(std::string language) {
    return {std::move(language),
            {{"people.one", "{n} person"},
             {"people.other", "{n} people"},
             {"number.decimal", "."},
             {"number.thousands", ","},
             {"of", "{n} of {all}, {n} shown"},
             {"date", "{day} {month} {year}"},
             {"month.1", "January"},
             {"month.12", "December"}}};
}

Words french() {
    return {"fr",
            {{"count.singular", "0 1"},
             {"number.decimal", ","},
             {"number.thousands", "\u202F"},
             {"people.one", "{n} personne"},
             {"people.other", "{n} personnes"},
             {"date", "{day} {month} {year}"},
             {"date.first", "1er"},
             {"month.2", "février"}}};
}
}  // namespace

TEST_CASE("words replace every name in braces by its value") {
    CHECK(words(catalogue("en"), "of", {{"n", "3"}, {"all", "7"}}) == "3 of 7, 3 shown");
}

TEST_CASE("a value that looks like a name is not replaced again") {
    CHECK(words(catalogue("en"), "of", {{"n", "{all}"}, {"all", "7"}}) == "{all} of 7, {all} shown");
}

TEST_CASE("a name without a value and a lone brace stay as they are") {
    CHECK(words(catalogue("en"), "of", {{"n", "3"}}) == "3 of {all}, 3 shown");
    CHECK(words({"en", {{"odd", "a { b {n"}}}, "odd", {{"n", "3"}}) == "a { b {n");
    CHECK(words({"en", {{"odd", "{{n}}"}}}, "odd", {{"n", "3"}}) == "{3}");
}

TEST_CASE("an unknown key comes back as itself") {
    CHECK(words(catalogue("en"), "no.such") == "no.such");
    CHECK(words_for_count(catalogue("en"), "no.such", 2) == "no.such.other");
}

TEST_CASE("the singular is for one alone unless the catalogue says otherwise") {
    CHECK(words_for_count(catalogue("en"), "people", 0) == "0 people");
    CHECK(words_for_count(catalogue("en"), "people", 1) == "1 person");
    CHECK(words_for_count(catalogue("en"), "people", 2) == "2 people");
    CHECK(words_for_count(catalogue("en"), "people", 12000) == "12,000 people");
}

TEST_CASE("French uses the singular for none and for one") {
    CHECK(words_for_count(french(), "people", 0) == "0 personne");
    CHECK(words_for_count(french(), "people", 1) == "1 personne");
    CHECK(words_for_count(french(), "people", 2) == "2 personnes");
}

TEST_CASE("numbers round half away from zero on the digits people see") {
    const auto en = catalogue("en");
    CHECK(number_in(en, 2.675, 2) == "2.68");      // the nearest double is 2.67499999999999982
    CHECK(number_in(en, 2.55 - 1.9, 1) == "0.7");  // 0.6499999999999999
    CHECK(number_in(en, 1.005, 2) == "1.01");
    CHECK(as_shown(2.675, 2) == 2.68);
    CHECK(as_shown(-1.97, 1) == -2);
    CHECK(number_in(en, 0.5, 0) == "1");
    CHECK(number_in(en, 2.5, 0) == "3");
    CHECK(number_in(en, -2.5, 0) == "\u22123");
    CHECK(number_in(en, 9.995, 2) == "10.00");
    CHECK(number_in(en, 2.4449, 2) == "2.44");
}

TEST_CASE("numbers have exactly the decimals asked for") {
    const auto en = catalogue("en");
    CHECK(number_in(en, 3, 2) == "3.00");
    CHECK(number_in(en, 3.5, 1) == "3.5");
    CHECK(number_in(en, 1200000, 0) == "1,200,000");
    CHECK(number_in(en, 1e-9, 2) == "0.00");
    CHECK(number_in(en, 123456789012345680.0, 1) == "123,456,789,012,345,680.0");
}

TEST_CASE("money has two decimals or none") {
    CHECK(money_in(catalogue("en"), 15000) == "15,000");
    CHECK(money_in(catalogue("en"), 25500.5) == "25,500.50");
    CHECK(money_in(french(), 4500.5) == "4500,50");
    CHECK(money_in(catalogue("en"), 0.999) == "1");
    CHECK(money_in(catalogue("en"), 0.25) == "0.25");
}

TEST_CASE("a negative number that rounds to zero has no sign") {
    CHECK(number_in(catalogue("en"), -0.001, 2) == "0.00");
    CHECK(number_in(catalogue("en"), -0.0, 0) == "0");
}

TEST_CASE("amounts are plural in English and singular below two in French") {
    const Words english{"en", {{"levels.one", "{n} level"}, {"levels.other", "{n} levels"}}};
    CHECK(words_for_amount(english, "levels", 1.2, 1) == "1.2 levels");
    CHECK(words_for_amount(english, "levels", 1.0, 1) == "1.0 levels");
    CHECK(words_for_amount(english, "levels", 1.0, 0) == "1 level");
    CHECK(words_for_amount(english, "levels", 0.5, 1) == "0.5 levels");
    auto in_french = french();
    in_french.by_key["levels.one"] = "{n} niveau";
    in_french.by_key["levels.other"] = "{n} niveaux";
    CHECK(words_for_amount(in_french, "levels", 1.2, 1) == "1,2 niveau");
    CHECK(words_for_amount(in_french, "levels", 0.04, 1) == "0,0 niveau");
    CHECK(words_for_amount(in_french, "levels", 1.94, 1) == "1,9 niveau");
    CHECK(words_for_amount(in_french, "levels", 1.96, 1) == "2,0 niveaux");
    CHECK(words_for_amount(in_french, "levels", 12.5, 1) == "12,5 niveaux");
}

TEST_CASE("the marks in numbers are the catalogue's") {
    CHECK(number_in(french(), -3.25, 1) == "\u22123,3");
    CHECK(number_in(french(), 15000.5, 2) == "15\u202F000,50");
    CHECK(number_in(french(), 1500, 0) == "1500");
    CHECK(number_in({"xx", {}}, 15000.5, 1) == "15000.5");
}

TEST_CASE("a number without a count of decimals has those that say something") {
    CHECK(number_in(french(), 18) == "18");
    CHECK(number_in(french(), 2.5) == "2,5");
    CHECK(number_in(french(), 100) == "100");
    CHECK(number_in(french(), 0) == "0");
    CHECK(number_in(french(), 0.125) == "0,13");
    CHECK(number_in(french(), -0.001) == "0");
    CHECK(number_in(catalogue("en"), 41250) == "41,250");
}

TEST_CASE("counts have no decimals and part their thousands") {
    CHECK(count_in(french(), 12000) == "12\u202F000");
    CHECK(count_in(catalogue("en"), 9999) == "9999");
    CHECK(count_in(catalogue("en"), -10000) == "\u221210,000");
    CHECK(count_in(catalogue("en"), 0) == "0");
}

TEST_CASE("what a catalogue lacks is taken from the whole one") {
    const auto filled = filled_up({"fr", {{"of", "{n} sur {all}"}}}, catalogue("en"));
    CHECK(filled.language == "fr");
    CHECK(words(filled, "of", {{"n", "3"}, {"all", "7"}}) == "3 sur 7");
    CHECK(words(filled, "month.1") == "January");
}

TEST_CASE("a figure that is no number does not pass for one") {
    CHECK(number_in(catalogue("en"), std::numeric_limits<double>::quiet_NaN(), 2) == "?");
    CHECK(number_in(catalogue("en"), std::numeric_limits<double>::infinity(), 2) == "?");
}

TEST_CASE("dates are written with the month's name") {
    CHECK(date_in(catalogue("en"), "2026-01-03") == "3 January 2026");
    CHECK(date_in(catalogue("en"), "2026-12-31") == "31 December 2026");
    CHECK(date_in(french(), "2026-02-10") == "10 février 2026");
}

TEST_CASE("the first day of a month is 1er in French") {
    CHECK(date_in(french(), "2026-02-01") == "1er février 2026");
    auto other = french();
    other.by_key["date.first"] = "le 1er {month} {year}";
    CHECK(date_in(other, "2026-02-01") == "le 1er février 2026");
    CHECK(date_in(catalogue("en"), "2026-01-01") == "1 January 2026");
    const Words spanish{"es", {{"date", "{day} de {month} de {year}"}, {"month.2", "febrero"}}};
    CHECK(date_in(spanish, "2026-02-03") == "3 de febrero de 2026");
}

TEST_CASE("what is no date comes back as it is") {
    CHECK(date_in(catalogue("en"), "2026") == "2026");
    CHECK(date_in(catalogue("en"), "") == "");
    CHECK(date_in({"en", {}}, "2026-01-03") == "2026-01-03");
}
