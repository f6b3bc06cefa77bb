// SPDX-License-Identifier: MIT
#include "model/language_direction.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("languages are written from right to left where their script is") {
    CHECK(is_right_to_left("ar"));
    CHECK(is_right_to_left("ar-MA"));
    CHECK(is_right_to_left("fa"));
    CHECK(is_right_to_left("ku-Arab"));
    CHECK(is_right_to_left("ku-Arab-IQ"));
    CHECK_FALSE(is_right_to_left("ku"));
    CHECK_FALSE(is_right_to_left("ar-Latn"));
    CHECK_FALSE(is_right_to_left("fr-CA"));
    CHECK_FALSE(is_right_to_left("en"));
    CHECK_FALSE(is_right_to_left(""));
}
