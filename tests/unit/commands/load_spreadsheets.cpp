// SPDX-License-Identifier: MIT
#include "commands/load_spreadsheets.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

TEST_CASE("a failure inside the module for spreadsheets is caught outside") {
    const auto open = load_spreadsheets(MODULE_FOLDER);
    try {
        open("respondent,A1\n", "a.xlsx");
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message == "this is text, only called a spreadsheet");
    }
}

TEST_CASE("without the module for spreadsheets there is a failure that names it") {
    try {
        load_spreadsheets("/nowhere/bin");
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message ==
              "the spreadsheet module 'socratic-wheel-spreadsheets.so' is neither beside the program nor in "
              "'/nowhere/bin/../lib/socratic-wheel'");
    }
}
