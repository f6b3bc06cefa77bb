// SPDX-License-Identifier: MIT
#include "model/import_map.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("each format is found by its own word and by no other") {
    CHECK(format_names().size() == 13);
    for (const auto& name : format_names()) {
        CAPTURE(name);
        const auto format = find_format(name);
        REQUIRE(format);
        CHECK(name_of(*format) == name);
        CHECK_FALSE(title_of(*format).empty());
    }
    CHECK(find_format("kobotoolbox") == ExportFormat::kobotoolbox);
    CHECK(title_of(ExportFormat::odk) == "ODK Central");
    CHECK_FALSE(find_format("Kobo"));
}
