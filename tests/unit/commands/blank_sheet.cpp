// SPDX-License-Identifier: MIT
#include "commands/blank_sheet.hpp"
#include <doctest/doctest.h>
#include "base/file.hpp"
#include "base/temporary_folder.hpp"

using namespace socratic;

TEST_CASE("a sheet is blank while no cell below its header is filled in") {
    const TemporaryFolder scratch;
    const auto is_blank = [&](std::string_view text, const std::string& name = "a.csv") {
        write_file(scratch.file(name), text);
        return is_blank_sheet(scratch.file(name));
    };
    CHECK(is_blank("POL1,POL2\n"));
    CHECK(is_blank("POL1,POL2"));
    CHECK(is_blank("POL1;POL2\r\n;\r\n\r\n \t;\r\n"));
    CHECK(is_blank(""));
    CHECK_FALSE(is_blank("POL1,POL2\n,\n,3\n"));
    CHECK_FALSE(is_blank("POL1,POL2\r3,4\r"));
    CHECK_FALSE(is_blank("POL1,POL2\n", "a.xlsx"));               // no workbook
    CHECK_FALSE(is_blank(std::string(5000, 'A') + "\n,,\n1\n"));  // longer than a block
    CHECK_FALSE(is_blank_sheet(scratch.file("none.csv")));
}
