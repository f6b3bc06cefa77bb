// SPDX-License-Identifier: MIT
#include "read/table_rows.hpp"
#include <doctest/doctest.h>
#include "read/text_block.hpp"

using namespace socratic;

namespace {

/// "1:1 |a|b|" a row, or its fault, until there is none left.
std::string print(const NextTableRow& next) {
    std::string out;
    TableRow row;
    while (next(row)) {
        out += std::to_string(row.number) + ":" + std::to_string(row.line) + " ";
        for (const auto& fault : row.faults) out += fault.message;
        if (row.faults.empty())
            for (const auto cell : row.cells) out += "|" + std::string(cell);
        out += "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("rows of a CSV file know their number and line and pass blank lines over") {
    CHECK(print(csv_table_rows(text_block("a;b\r\n\r\n\"c\r\nd\"; e \r\n;\r\n\r\n"), "f.csv", ';')) ==
          "1:1 |a|b\n3:3 |c\r\nd|e\n4:5 ||\n");
}

TEST_CASE("rows that end with a bare CR are rows") {
    CHECK(print(csv_table_rows(text_block("a,b\r1,2\r"), "f.csv", ',')) == "1:1 |a|b\n2:2 |1|2\n");
}

TEST_CASE("rows that cannot be cut into the cells of the first have a fault that shows none of their text") {
    CHECK(print(csv_table_rows(text_block("a,b\n1\n1,2,3\n\"1\" x,2\n1,\"2\n"), "f.csv", ',')) ==
          "1:1 |a|b\n"
          "2:2 row 2: expected 2 cells as in the first row, got 1\n"
          "3:3 row 3: expected 2 cells as in the first row, got 3\n"
          "4:4 row 4: text after a closing quote\n"
          "5:5 row 5: a quote that is never closed\n");
}

TEST_CASE("rows of a workbook keep their numbers and lose their blanks") {
    std::vector<SpreadsheetRow> rows{{1, {"a", "b"}}, {7, {" x "}}};
    std::size_t at = 0;
    const auto next = [&](SpreadsheetRow& row) {
        if (at == rows.size()) return false;
        row = rows[at++];
        return true;
    };
    CHECK(print(spreadsheet_table_rows(next)) == "1:0 |a|b\n7:0 |x\n");
}

TEST_CASE("the delimiter of the first row that is not blank is found") {
    CHECK(find_table_delimiter(text_block("\n\"a,b,c\"\td\n"), "f.csv") == '\t');
    CHECK_FALSE(find_table_delimiter(text_block("\n"), "f.csv").has_value());
}
