// SPDX-License-Identifier: MIT
#include "write/pdf_tags.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("an address is plain characters between quotes") {
    CHECK(link_attributes("https://example.org/a?b=1&c=2#d") == "uri='https://example.org/a?b=1&c=2#d'");
    CHECK(link_attributes("it's \\ \"é\n") == "uri='it%27s%20%5C%20%22%C3%A9%0A'");
}
