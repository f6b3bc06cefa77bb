// SPDX-License-Identifier: MIT
#include "base/nearest.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a misspelt word finds the nearest known one") {
    const std::vector<std::string> known{"dimensions", "questions", "version"};
    CHECK(find_nearest("dimentions", known) == "dimensions");
    CHECK(find_nearest("qeustions", known) == "questions");
    CHECK(find_nearest("VERSION", known) == "version");
    CHECK(did_you_mean("versoin", known) == "did you mean 'version'?");
}

TEST_CASE("a word unlike any known one finds nothing") {
    CHECK(find_nearest("banana", {"dimensions", "version"}) == std::nullopt);
    CHECK(did_you_mean("x", {"version"}).empty());
    CHECK(find_nearest("", {"version"}) == std::nullopt);
}

TEST_CASE("a word cut short finds the only one that begins so") {
    CHECK(find_nearest("--lang", {"--blank", "--language"}) == "--language");
    CHECK(find_nearest("ques", {"questions", "questionnaire", "quest"}) == "quest");
    CHECK(find_nearest("ve", {"version"}) == std::nullopt);
}
