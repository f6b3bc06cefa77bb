// SPDX-License-Identifier: MIT
#include "read/csv_records.hpp"
#include <doctest/doctest.h>
#include "read/text_block.hpp"

using namespace socratic;

namespace {

/// The first cell of every record with its row and line: "a@1:1 b@2:3".
std::string read_all(CsvRecords& records) {
    std::string out;
    for (bool more = records.begin(); more; more = records.next()) {
        out += out.empty() ? "" : " ";
        out += std::string(records.record.cells[0].text) + "@" + std::to_string(records.record.row) + ":" +
               std::to_string(records.record.line);
        records.finish();
    }
    return out;
}

}  // namespace

TEST_CASE("records know their row and the line where they begin, whatever the line ends") {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        std::string text = "\xEF\xBB\xBF";
        text += end + "a;x" + end + "\"b\nb\";y" + end + "c;z" + end;
        CsvRecords records(text_block(text), "f.csv", 4);
        CHECK(read_all(records) == "a@2:2 b\nb@3:3 c@4:5");
        CHECK(records.splitter.delimiter == ';');
        CHECK_FALSE(records.problems.has_any());
    }
}

TEST_CASE("a delimiter that is given is not looked for") {
    CsvRecords records(text_block("a;b;c,d\n"), "f.csv", 64);
    REQUIRE(records.begin(','));
    CHECK(records.record.cell_count == 2);
}

TEST_CASE("a file of blank lines has no record") {
    CsvRecords records(text_block("\n \n"), "f.csv", 64);
    CHECK_FALSE(records.begin());
}

TEST_CASE("a record far too long is passed over and told") {
    CsvRecords records(text_block("a,b\n" + std::string(CsvRecords::longest + 5, 'x') + "\nc,d\n"), "f.csv",
                       4096);
    CHECK(read_all(records) == "a@1:1 c@3:3");
    CHECK(records.problems.has_any());
}
