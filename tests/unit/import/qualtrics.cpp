// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "import/export_fixture.hpp"

using namespace import_fixture;

TEST_CASE("previews and tests of Qualtrics are trials in any form and spam is none") {
    const auto shape = qualtrics_shape(top_of({{"Status"}, {"Antworttyp"}, {"{\"ImportId\":\"status\"}"}}));
    for (const auto* trial : {"1", "2", "9", "17", "32", "Survey Preview", "Survey Test", "preview", "test"})
        CHECK(shape.is_preview(trial));
    for (const auto* real : {"0", "4", "8", "12", "16", "IP Address", "Spam", "anonymous", ""})
        CHECK_FALSE(shape.is_preview(real));
}

TEST_CASE("only what says so was never sent") {
    const auto shape = qualtrics_shape(top_of({{"Finished"}, {""}, {""}}));
    for (const auto* no : {"0", "False", "FALSE", "Falsch", "Faux"}) CHECK(shape.is_unfinished(no));
    for (const auto* yes : {"1", "True", "Wahr", ""}) CHECK_FALSE(shape.is_unfinished(yes));
}

TEST_CASE("a statement of Qualtrics is found behind its question") {
    const auto shape = qualtrics_shape(
        top_of({{"Q2_-1", "RecipientEmail"}, {"How far? - We have a policy.", "E-Mail"}, {"", ""}}));
    CHECK(shape.header_rows == 3);
    CHECK(brief(shape.columns[0]) == "Q2_-1 / How far? - We have a policy.|We have a policy.");
    CHECK(brief(shape.columns[1]) == "- an e-mail address");
}

TEST_CASE("header rows that are claimed and not there are told") {
    CHECK_THROWS_WITH_AS(qualtrics_shape(top_of({{"Q1"}, {"Wording"}})),
                         "Qualtrics writes 3 rows above the answers, but the file has 2", Failure);
}
