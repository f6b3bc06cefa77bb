// SPDX-License-Identifier: MIT
#include "report/sheet_names.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a name that a sheet may have stays as it is") {
    SheetNames names({"Plan"});
    CHECK(names.add("Chair of the board") == "Chair of the board");
    CHECK(names.add("Rosa O'Neill") == "Rosa O'Neill");
}

TEST_CASE("what no sheet may be called is left out of a name") {
    SheetNames names({});
    CHECK(names.add("HR/admin: [pay]*?") == "HR admin pay");
    CHECK(names.add("'quoted'") == "quoted");
    CHECK(names.add("two\nlines") == "two lines");
    CHECK(names.add("?") == "–");
    CHECK(names.add("''") == "– (2)");
}

TEST_CASE("a long name is cut at 31 characters") {
    SheetNames names({});
    const std::string longest = "Éducation et égalité, région no";
    CHECK(names.add(longest) == longest);
    CHECK(names.add(longest + "rd") == "Éducation et égalité, région n…");
    CHECK(names.add(longest + "rd-est") == "Éducation et égalité, régi… (2)");
}

TEST_CASE("no two sheets have names that differ in their case only") {
    SheetNames names({"Plan"});
    CHECK(names.add("plan") == "plan (2)");
    CHECK(names.add("Élise") == "Élise");
    CHECK(names.add("élise") == "élise (2)");
    CHECK(names.add("ÉLISE") == "ÉLISE (3)");
    CHECK(names.add("history") == "history (2)");
}
