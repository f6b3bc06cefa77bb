// SPDX-License-Identifier: MIT
#include "read/ids.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("the id of a question is a letter then letters and digits") {
    for (const auto* good : {"POL1", "a", "LEA5R", "A2345678901234567890"}) CHECK(is_question_id(good));
    for (const auto* bad : {"", "1A", "A-1", "A_1", "é", "A b", "A23456789012345678901"})
        CHECK_FALSE(is_question_id(bad));
}

TEST_CASE("other ids may hold hyphens and underscores") {
    for (const auto* good : {"2026", "three-shores", "a_b", "0"}) CHECK(is_id(good));
    for (const auto* bad : {"", "-a", "_a", "a b", "a.b", "é"}) CHECK_FALSE(is_id(bad));
    CHECK(is_id(std::string(40, 'a')));
    CHECK_FALSE(is_id(std::string(41, 'a')));
}

TEST_CASE("versions are short and plain") {
    for (const auto* good : {"1.0.0", "2026-02", "1.0+draft", "x"}) CHECK(is_version(good));
    for (const auto* bad : {"", "1 0", "1/2", "v_1"}) CHECK_FALSE(is_version(bad));
    CHECK_FALSE(is_version(std::string(41, '1')));
}

TEST_CASE("language tags are two or three small letters and their parts") {
    for (const auto* good : {"en", "fr", "pt-BR", "zh-Hant-TW", "gsw", "no"}) CHECK(is_language(good));
    for (const auto* bad : {"", "e", "EN", "french", "fr-", "fr_CA", "fr--CA"}) CHECK_FALSE(is_language(bad));
}
