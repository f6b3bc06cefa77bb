// SPDX-License-Identifier: MIT
#include "read/scalar.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"
#include "read/yaml_parse.hpp"

using namespace yaml_fixture;

namespace {

/// Reads the value of `x: TEXT`; returns the problem, "message (hint)", or "".
template <class Read>
std::string problem_of(const std::string& text, Read&& read) {
    Reading reading;
    const auto document = parse_yaml("x: " + text + "\n", "f.yaml", reading.problems);
    const auto value = read(reading, document->root.entries.front().value);
    REQUIRE(value.has_value() == reading.problems.empty());
    if (reading.problems.empty()) return {};
    REQUIRE(reading.problems.kept().size() == 1);
    const auto& problem = reading.problems.kept().front();
    return problem.hint.empty() ? problem.message : problem.message + " (" + problem.hint + ")";
}

std::string whole(const std::string& text, WholeRange range = {}) {
    return problem_of(text, [&](Reading& r, const Node& n) { return read_whole(r, n, range); });
}
std::string decimal(const std::string& text) {
    return problem_of(text, [](Reading& r, const Node& n) { return read_decimal(r, n); });
}
std::string boolean(const std::string& text) {
    return problem_of(text, [](Reading& r, const Node& n) { return read_boolean(r, n); });
}
std::string date(const std::string& text) {
    return problem_of(text, [](Reading& r, const Node& n) { return read_date(r, n); });
}

Fraction value_of(const std::string& text) {
    Reading reading;
    const auto document = parse_yaml("x: " + text, "f.yaml", reading.problems);
    return read_decimal(reading, document->root.entries.front().value).value();
}

}  // namespace

TEST_CASE("whole numbers are digits with or without a minus") {
    for (const auto* good : {"0", "7", "-3", "2147483647"}) CHECK(whole(good) == "");
    CHECK(whole("x") == "expected a whole number, got 'x' (write it in digits alone)");
    CHECK(whole("\"3\"") == "expected a whole number, got the text '3' (remove the quotes)");
    CHECK(whole("010") == "expected a whole number, got '010' (write it without the zero or sign: 10)");
    CHECK(whole("-0") == "expected a whole number, got '-0' (write it without the zero or sign: 0)");
    CHECK(whole("3.0") == "expected a whole number, got '3.0' (a whole number has no decimals)");
    CHECK(whole("3,5") == "expected a whole number, got '3,5' (a whole number has no decimals)");
    CHECK(whole("1e3") ==
          "expected a whole number, got '1e3' (write it in digits, without an exponent or blanks)");
    CHECK(whole("1 000") ==
          "expected a whole number, got '1 000' (write it in digits, without an exponent or blanks)");
    CHECK(whole("0x1F") == "expected a whole number, got '0x1F' (write it in digits alone)");
    CHECK(whole("[1]") == "expected a whole number, got a list");
    CHECK(whole("{a: b}") == "expected a whole number, got a map");
    CHECK(whole("") == "expected a whole number, got nothing");
}

TEST_CASE("whole numbers stay within their range") {
    CHECK(whole("0", {.least = 1}) == "expected a whole number of 1 or more, got '0'");
    CHECK(whole("11", {0, 10}) == "expected a whole number from 0 to 10, got '11'");
    CHECK(whole("99999999999999999999", {0, 10}) ==
          "expected a whole number from 0 to 10, got '99999999999999999999'");
}

TEST_CASE("numbers become exact fractions") {
    CHECK(value_of("0.5") == Fraction{1, 2});
    CHECK(value_of("-2.25") == Fraction{-9, 4});
    CHECK(value_of("3") == Fraction{3, 1});
    CHECK(value_of("0.000001") == Fraction{1, 1000000});
    CHECK(value_of("2.50") == Fraction{5, 2});
}

TEST_CASE("a number is never guessed") {
    CHECK(decimal("3,5") == "expected a number, got '3,5' (write a decimal point: 3.5)");
    CHECK(decimal("-,5") == "expected a number, got '-,5' (write a decimal point: -0.5)");
    CHECK(decimal(".5") == "expected a number, got '.5' (write 0.5)");
    CHECK(decimal("01.5") == "expected a number, got '01.5' (write it without the zero or sign: 1.5)");
    CHECK(decimal("1e-1") ==
          "expected a number, got '1e-1' (write it in digits, without an exponent or blanks)");
    CHECK(decimal(".nan") == "expected a number, got '.nan' (write it in digits alone)");
    CHECK(decimal(".inf") == "expected a number, got '.inf' (write it in digits alone)");
    CHECK(decimal("'1.5'") == "expected a number, got the text '1.5' (remove the quotes)");
    CHECK(decimal("1.1234567") == "more than 6 decimals in '1.1234567' (round it)");
    CHECK(decimal("1234567890") == "expected a number below 1000000000, got '1234567890'");
    CHECK(decimal("") == "expected a number, got nothing");
}

TEST_CASE("only true and false are true and false") {
    CHECK(boolean("true") == "");
    CHECK(boolean("false") == "");
    CHECK(boolean("yes") == "expected true or false, got 'yes' (write true, without quotes)");
    CHECK(boolean("Off") == "expected true or false, got 'Off' (write false, without quotes)");
    CHECK(boolean("'true'") == "expected true or false, got the text 'true' (write true, without quotes)");
    CHECK(boolean("1") == "expected true or false, got '1'");
}

TEST_CASE("a date is a day that exists") {
    for (const auto* good : {"2026-02-03", "2024-02-29", "2000-02-29", "'2026-12-31'"})
        CHECK(date(good) == "");
    CHECK(date("3/2/2026") == "expected a date, got '3/2/2026' (write year-month-day, such as 2026-02-03)");
    CHECK(date("2026-2-3") == "expected a date, got '2026-2-3' (write year-month-day, such as 2026-02-03)");
    CHECK(date("2026-02-29") == "there is no day '2026-02-29' (that month has 28 days)");
    CHECK(date("1900-02-29") == "there is no day '1900-02-29' (that month has 28 days)");
    CHECK(date("2026-04-31") == "there is no day '2026-04-31' (that month has 30 days)");
    CHECK(date("2026-13-01") == "there is no day '2026-13-01' (write year-month-day, such as 2026-02-03)");
    CHECK(date("2026-00-10") == "there is no day '2026-00-10' (write year-month-day, such as 2026-02-03)");
}
