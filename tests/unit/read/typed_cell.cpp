// SPDX-License-Identifier: MIT
#include "read/typed_cell.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a comma before one or two digits is that of decimals, and blanks part thousands") {
    CHECK(with_decimal_point("4500,50") == "4500.50");
    CHECK(with_decimal_point("2,5") == "2.5");
    CHECK(with_decimal_point("4 500,50") == "4500.50");
    CHECK(with_decimal_point("1\u202f234\u00a0500") == "1234500");
    for (const auto* other :
         {"4,500", "4.5", "45 00", "1 2,5", " 500", "4 500 ", "2,", ",5", "a,5", "2,5,5", "-2,5", ""})
        CHECK(with_decimal_point(other) == other);
}

TEST_CASE("a day before its month is clear where no month and day could be meant") {
    CHECK(find_typed_day("15/12/2026")->iso == "2026-12-15");
    CHECK(find_typed_day("15/12/2026")->is_clear);
    CHECK(find_typed_day("5.5.2026")->is_clear);
    CHECK(find_typed_day("05-12-2026")->iso == "2026-12-05");
    CHECK(!find_typed_day("05-12-2026")->is_clear);
    for (const auto* other :
         {"12/15/2026", "31/02/2026", "15/12/26", "15/12.2026", "2026-12-15", "15/12", "", "a/b/2026"})
        CHECK(!find_typed_day(other));
}
