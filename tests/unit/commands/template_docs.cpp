// SPDX-License-Identifier: MIT
// The names on docs/templates.md are those of the table of values; GOLDEN=update writes them.
#include <doctest/doctest.h>
#include <cstdlib>
#include "base/file.hpp"
#include "report/value_table.hpp"

using namespace socratic;

TEST_CASE("the page of templates shows the table of values") {
    const std::string path = SOCRATIC_WHEEL_SOURCE "/docs/templates.md";
    const std::string heading = "## All names\n\n";
    auto page = read_file(path, 1'000'000);
    const auto begin = page.find(heading);
    REQUIRE(begin != std::string::npos);
    const auto expected = page.substr(0, begin) + heading + value_docs();
    const char* update = std::getenv("GOLDEN");
    if (update != nullptr && std::string(update) == "update") {
        write_file(path, expected);
        page = expected;
    }
    CHECK(page == expected);
}
