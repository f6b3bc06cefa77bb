// SPDX-License-Identifier: MIT
#include "model/respondent_code.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("fresh codes go on after the highest that was seen") {
    FreshCodes codes;
    CHECK(codes.next() == "_r1");
    for (const auto* code : {"_r07", "amina7", "_r3", "_rx", "_r12x", "r40", "", "_r", "_r-50"})
        codes.saw(code);
    CHECK(codes.next() == "_r8");
    CHECK(codes.next() == "_r9");
}

TEST_CASE("a number that counts nobody leaves room above it") {
    FreshCodes codes;
    codes.saw("_r9223372036854775807");
    codes.saw("_r99999999999999999999999999");
    CHECK(codes.next() == "_r1");
}

TEST_CASE("what people may call themselves") {
    CHECK(own_code_fault("amina7") == OwnCodeFault::none);
    CHECK(own_code_fault("Éloïse 42") == OwnCodeFault::none);
    CHECK(own_code_fault("") == OwnCodeFault::empty);
    CHECK(own_code_fault("_r4") == OwnCodeFault::reserved);
    CHECK(own_code_fault("=1+1") == OwnCodeFault::formula);
    CHECK(own_code_fault("-a") == OwnCodeFault::formula);
    CHECK(own_code_fault("a\x1b[2J") == OwnCodeFault::unprintable);
    CHECK(own_code_fault("a\xff") == OwnCodeFault::unprintable);
    CHECK(own_code_fault(std::string(40, 'a')) == OwnCodeFault::none);
    CHECK(own_code_fault(std::string(41, 'a')) == OwnCodeFault::too_long);
}
