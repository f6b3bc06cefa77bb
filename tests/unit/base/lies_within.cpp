// SPDX-License-Identifier: MIT
#include "base/lies_within.hpp"
#include <doctest/doctest.h>
#include <filesystem>
#include "base/temporary_folder.hpp"

using namespace socratic;

TEST_CASE("a path lies within a folder where it leads there, links followed") {
    const TemporaryFolder scratch;
    const auto root = std::filesystem::path(scratch.path());
    std::filesystem::create_directories(root / "own");
    std::filesystem::create_directories(root / "other");
    std::filesystem::create_directory_symlink(root / "other", root / "own/link");
    const auto own = (root / "own").string();
    CHECK(lies_within(own, own));
    CHECK(lies_within(own + "/answers.csv", own + "/"));  // nothing has to be there
    CHECK(lies_within(own + "/../own/answers.csv", own));
    CHECK_FALSE(lies_within(own + "/../other/answers.csv", own));
    CHECK_FALSE(lies_within((root / "owner/answers.csv").string(), own));
    CHECK_FALSE(lies_within(own + "/link/answers.csv", own));
    CHECK(is_spelt_below(own + "/link/answers.csv", own));
}

TEST_CASE("how a path is spelt says whether it stays below a folder") {
    CHECK(is_spelt_below("a.csv", ""));
    CHECK(is_spelt_below("net/own/a.csv", "net/own/"));
    CHECK(is_spelt_below("net/own/../own/a.csv", "net/own/"));
    CHECK(is_spelt_below("./net/own/a.csv", "./net/own/"));
    CHECK_FALSE(is_spelt_below("../a.csv", ""));
    CHECK_FALSE(is_spelt_below("net/own/../other/a.csv", "net/own/"));
    CHECK_FALSE(is_spelt_below("net/owner/a.csv", "net/own/"));
    CHECK_FALSE(is_spelt_below("/a.csv", "net/own/"));
}
