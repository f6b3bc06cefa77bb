// SPDX-License-Identifier: MIT
#include "import/known_headings.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

constexpr KnownHeading known[] = {
    {"E-Mail", ExportRole::metadata, "mail"},
    {"_id", ExportRole::unique_id, "id"},
    {"*_latitude", ExportRole::metadata, "place"},
    {"groupTime*", ExportRole::metadata, "time"},
};

std::string_view found(std::string_view heading) {
    const auto* match = find_known_heading(known, heading);
    return match == nullptr ? "" : match->why;
}

}  // namespace

TEST_CASE("known headings are found whatever their case and hyphens and names by every sign") {
    CHECK(found("e-mail") == "mail");
    CHECK(found(" EMAIL: ") == "mail");
    CHECK(found("_id") == "id");
    CHECK(found("id").empty());
    CHECK(found("my_latitude") == "place");
    CHECK(found("latitude").empty());
    CHECK(found("groupTime12") == "time");
    CHECK(found("").empty());
}

TEST_CASE("text is taken apart at separators and brackets") {
    CHECK(endings_after("a/b/c", "/") == std::vector<std::string>{"a/b/c", "b/c", "c"});
    CHECK(endings_after("a", "/") == std::vector<std::string>{"a"});
    CHECK(endings_after("S: Q: x", ": ") == std::vector<std::string>{"S: Q: x", "Q: x", "x"});
    CHECK(in_last_brackets("Q [ row ]") == "row");
    CHECK(in_last_brackets("Q [a] [b]") == "b");
    CHECK(in_last_brackets("[all]").empty());
    CHECK(in_last_brackets("Q").empty());
}
