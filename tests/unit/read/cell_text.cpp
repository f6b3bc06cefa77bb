// SPDX-License-Identifier: MIT
#include "read/cell_text.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("whole numbers have no point and others no more digits than they need") {
    CHECK(number_text("3") == "3");
    CHECK(number_text("3.0") == "3");
    CHECK(number_text("-2") == "-2");
    CHECK(number_text("-0") == "0");
    CHECK(number_text("2.5") == "2.5");
    CHECK(number_text("0.10000000000000001") == "0.1");
    CHECK(number_text("1.0000000000000001E-2") == "0.01");
    CHECK(number_text("4.2E1") == "42");
    CHECK(number_text("33612345678") == "33612345678");
    CHECK(number_text("12345678901234500") == "12345678901234500");
    CHECK(number_text("1E+30") == "1e+30");
}

TEST_CASE("what is no number stays as it is") {
    for (const auto* text : {"", "NaN", "inf", "1e999", "3 4", "0x10", "abc", "1,5"})
        CHECK(number_text(text) == text);
}

TEST_CASE("built-in formats of dates and times") {
    for (const long id : {14, 17, 27, 36, 50, 58}) CHECK(built_in_format(id) == NumberFormat::date);
    for (const long id : {18, 21, 22, 45, 47}) CHECK(built_in_format(id) == NumberFormat::time);
    CHECK(built_in_format(46) == NumberFormat::elapsed);
    for (const long id : {-1, 0, 1, 9, 13, 23, 37, 44, 48, 49, 59, 164})
        CHECK(built_in_format(id) == NumberFormat::number);
}

TEST_CASE("a format's code tells a date by its letters outside quotes and brackets") {
    for (const auto* code : {"yyyy-mm-dd", "d/m/yy", "[$-409]mmm\\-yy;@", "DD.MM.YYYY", "m", "[Red]dddd"})
        CHECK(format_of_code(code) == NumberFormat::date);
    for (const auto* code : {"m/d/yy h:mm:ss", "hh:mm AM/PM", "mm:ss.0", "[$-F400]h:mm:ss"})
        CHECK(format_of_code(code) == NumberFormat::time);
    for (const auto* code : {"[h]:mm:ss", "[mm]:ss", "[S]"})
        CHECK(format_of_code(code) == NumberFormat::elapsed);
    for (const auto* code :
         {"", "General", "GENERAL", "Standard", "0.00E+00", "#,##0\\ \"days\"", "0.0 \"hours\"", "[Red]0",
          "0\\d", "_d0*y", "[$DM-407]0", "0;[Red]-0;\"y\"", "\"d", "[d", "0;yyyy", "@"})
        CHECK(format_of_code(code) == NumberFormat::number);
}

TEST_CASE("days since 1900 with its leap day that never was") {
    const auto text = [](double days, NumberFormat format = NumberFormat::date) {
        return date_text(days, format, DateSystem::from_1900).value_or("none");
    };
    CHECK(text(1) == "1900-01-01");
    CHECK(text(59) == "1900-02-28");
    CHECK(text(60) == "1900-02-29");
    CHECK(text(61) == "1900-03-01");
    CHECK(text(25569) == "1970-01-01");
    CHECK(text(36525) == "1999-12-31");
    CHECK(text(45351) == "2024-02-29");
    CHECK(text(2958465) == "9999-12-31");
    CHECK(text(45334.788657407407) == "2024-02-12 18:55:40");
    CHECK(text(45334.788657) == "2024-02-12 18:55:40");
    CHECK(text(45334, NumberFormat::time) == "2024-02-12 00:00:00");
    CHECK(text(45334.999999) == "2024-02-13");
    CHECK(text(0.5, NumberFormat::time) == "12:00:00");
    CHECK(text(0.5) == "12:00:00");
    CHECK(text(1.5, NumberFormat::elapsed) == "36:00:00");
    CHECK(text(2958466) == "none");
    CHECK(text(2958465.9999999) == "none");
    CHECK(text(-1) == "none");
    CHECK(text(3, NumberFormat::number) == "none");
}

TEST_CASE("days since 1904") {
    const auto text = [](double days) {
        return date_text(days, NumberFormat::date, DateSystem::from_1904).value_or("none");
    };
    CHECK(text(0) == "1904-01-01");
    CHECK(text(1.25) == "1904-01-02 06:00:00");
    CHECK(text(43872) == "2024-02-12");
    CHECK(text(2957003) == "9999-12-31");
    CHECK(text(2957004) == "none");
}

TEST_CASE("dates that are stored as text") {
    CHECK(iso_date_text("2024-02-12T18:55:40") == "2024-02-12 18:55:40");
    CHECK(iso_date_text("2024-02-12T18:55:40Z") == "2024-02-12 18:55:40");
    CHECK(iso_date_text("2024-02-12") == "2024-02-12");
    CHECK(iso_date_text("T") == "T");
}

TEST_CASE("characters that XML cannot hold are escaped in a cell") {
    CHECK(unescape_cell("a_x000D_\nb") == "a\r\nb");
    CHECK(unescape_cell("_x005F_x000D_") == "_x000D_");
    CHECK(unescape_cell("a_x0000_b_x001F_") == "ab");
    CHECK(unescape_cell("_x00E9__x20AC_") == "é€");
    for (const auto* text : {"", "_x", "_x00D_", "_x000G_", "_xD83D_", "Q_x1", "_x 00D_", "_x-00D_"})
        CHECK(unescape_cell(text) == text);
}
