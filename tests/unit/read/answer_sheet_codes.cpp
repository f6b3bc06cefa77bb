// SPDX-License-Identifier: MIT
#include "read/answer_sheet_codes.hpp"
#include <doctest/doctest.h>
#include <string>

using socratic::RespondentCodes;

TEST_CASE("a code met again tells the row in which it was first") {
    RespondentCodes codes;
    CHECK(codes.find_or_add("amina", 2) == std::nullopt);
    CHECK(codes.find_or_add("Amina", 3) == std::nullopt);
    CHECK(codes.find_or_add("amina", 9) == 2);
    CHECK(codes.find_or_add("a code of more than eight bytes", 10) == std::nullopt);
    CHECK(codes.find_or_add("a code of more than eight bytes!", 11) == std::nullopt);
    CHECK(codes.find_or_add("a code of more than eight bytes", 12) == 10);
}

TEST_CASE("rows without a code are never the same person") {
    RespondentCodes codes;
    CHECK(codes.find_or_add("", 2) == std::nullopt);
    CHECK(codes.find_or_add("", 3) == std::nullopt);
}

TEST_CASE("no two of three hundred thousand codes are mistaken for each other") {
    RespondentCodes codes;
    long mistaken = 0;
    for (long row = 1; row <= 300000; ++row)
        mistaken += codes.find_or_add("r" + std::to_string(row), row).has_value() ? 1 : 0;
    CHECK(mistaken == 0);
    CHECK(codes.find_or_add("r1", 400000) == 1);
    CHECK(codes.find_or_add("r65536", 400001) == 65536);
    CHECK(codes.find_or_add("r65537", 400002) == std::nullopt);  // more codes are not kept
}
