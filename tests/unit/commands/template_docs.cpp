// SPDX-License-Identifier: MIT
// The names on docs/templates.md are those of the table of values, a part for each kind of document;
// GOLDEN=update writes them.
#include <doctest/doctest.h>
#include <cstdlib>
#include "base/file.hpp"
#include "report/value_table.hpp"

using namespace socratic;

namespace {

struct Part {
    std::string heading;
    const DocumentKind& kind;
};

/// The page with that part as it is to be; it ends at the next heading of its level.
std::string with_part(const std::string& page, const Part& part) {
    const auto begin = page.find(part.heading);
    REQUIRE(begin != std::string::npos);
    const auto end = page.find("\n## ", begin + part.heading.size());
    auto expected = page.substr(0, begin) + part.heading + value_docs(part.kind);
    if (end != std::string::npos) expected += page.substr(end + 1);
    return expected;
}

}  // namespace

TEST_CASE("the page of templates shows the table of values") {
    const std::string path = SOCRATIC_WHEEL_SOURCE "/docs/templates.md";
    const auto page = read_file(path, 1'000'000);
    auto expected = page;
    for (const auto& part : {Part{"## All names\n\n", assessment_document()},
                             Part{"## All names of a community\n\n", community_document()},
                             Part{"## All names of suggestions\n\n", peers_document()},
                             Part{"## All names of an exchange\n\n", exchange_document()},
                             Part{"## All names of two communities\n\n", communities_document()}})
        expected = with_part(expected, part);
    const char* update = std::getenv("GOLDEN");
    if (update != nullptr && std::string(update) == "update")
        write_file(path, expected);
    else
        CHECK(page == expected);
}
