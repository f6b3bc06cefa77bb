// SPDX-License-Identifier: MIT
#include "read/csv_record.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

/// The cells of the first record between bars, or "more" when its end is not there.
std::string split(const std::string& text, bool is_all = true, char delimiter = ',') {
    CsvSplitter splitter;
    splitter.delimiter = delimiter;
    CsvRecord record;
    if (!splitter.split(text, is_all, record)) return "more";
    std::string out = "|";
    for (const auto& cell : record.cells) out += std::string(cell.text) + "|";
    return out + std::string(record.next, text.data() + text.size());
}

}  // namespace

TEST_CASE("a record ends at the first line end outside quotes") {
    CHECK(split("a,b\nc") == "|a|b|c");
    CHECK(split("a,b\r\nc") == "|a|b|c");
    CHECK(split("a,b\rc") == "|a|b|c");
    CHECK(split("\"a\nb\",c\nd") == "|a\nb|c|d");
    CHECK(split("a,") == "|a||");
    CHECK(split("") == "||");
}

TEST_CASE("a record whose end is not there asks for more") {
    CHECK(split("a,b", false) == "more");
    CHECK(split("\"a\n", false) == "more");
    CHECK(split("\"a\"", false) == "more");
    CHECK(split("\"a\" ", false) == "more");
    CHECK(split("a\r", false) == "more");  // an LF may follow
    CHECK(split("a\n", false) == "|a|");
    CHECK(split("\"a\"\xC2", false) == "more");  // half a no-break space
    CHECK(split("\"a\"\xE2\x80", false) == "more");
}

TEST_CASE("a tab is a blank unless it parts the cells") {
    CHECK(split("\ta\t,\t\"b\"\t\n") == "|a|b|");
    CHECK(split("\ta\t\"b\"\n", true, '\t') == "||a|b|");
}

TEST_CASE("faults of quotes are told with their place") {
    CsvSplitter splitter;
    CsvRecord record;
    const std::string open = "a,\"b\nc\n";
    REQUIRE(splitter.split(open, true, record));
    CHECK(record.fault == CsvFault::unclosed_quote);
    CHECK(record.fault_at == open.data() + 2);
    CHECK(record.bytes == "a,\"b");
    const std::string after = "\"a\" b,c\n";
    REQUIRE(splitter.split(after, true, record));
    CHECK(record.fault == CsvFault::text_after_quote);
    CHECK(record.fault_at == after.data() + 4);
    CHECK(record.cell_count == 2);
}

TEST_CASE("cells above the limit are counted and not kept") {
    CsvSplitter splitter;
    splitter.most_cells = 2;
    CsvRecord record;
    REQUIRE(splitter.split("a,b,c,d", true, record));
    CHECK(record.cells.size() == 2);
    CHECK(record.cell_count == 4);
}

TEST_CASE("the delimiter is the one that stands most often outside quotes") {
    CHECK(find_delimiter("a,b;c,d\n;;;;", true) == ',');
    CHECK(find_delimiter("\"a,,,\";b\n", true) == ';');
    CHECK(find_delimiter("a\tb\r", true) == '\t');
    CHECK(find_delimiter("a\n", true) == ',');
    CHECK(find_delimiter("a;b", true) == ';');
    CHECK(find_delimiter("a;b", false) == std::nullopt);
    CHECK(find_delimiter("a;\"b;c\n,,,,,", true) == ';');  // an unclosed quote: its line alone counts
}

TEST_CASE("line ends are counted however they are written") {
    const std::string text = "a\nb\r\nc\rd\r\r\n\n";
    CHECK(count_line_ends(text.data(), text.data() + text.size()) == 6);
}

TEST_CASE("blanks of all kinds are trimmed and nothing else") {
    CHECK(trim_blanks(" \t\u00A0\u202F\u2007\uFEFFa b\u00A0 ") == "a b");
    CHECK(trim_blanks(" \u00A0 ").empty());
    CHECK(trim_blanks("\u200Ba\n") == "\u200Ba\n");
}
