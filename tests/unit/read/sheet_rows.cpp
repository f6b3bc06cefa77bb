// SPDX-License-Identifier: MIT
#include "read/sheet_rows.hpp"
#include <doctest/doctest.h>
#include "spreadsheet_fixture.hpp"

using namespace socratic;
using namespace socratic::fixture;

namespace {

std::string damaged(const std::string& what) {
    return "a.xlsx: error: the spreadsheet is damaged: sheet 'S1': " + what +
           "\nhint: open it in the spreadsheet program and save it again, or export it anew\n";
}

}  // namespace

TEST_CASE("every kind of cell becomes text") {
    CHECK(rows_of(Workbook{.sheets = {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><v>3</v></c>"
                                      "<c r=\"C1\" t=\"n\"><v> 2.50 </v></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
                                      "<c r=\"E1\" t=\"b\"><v>0</v></c><c r=\"F1\" t=\"e\"><v>#N/A</v></c>"
                                      "<c r=\"G1\" t=\"str\"><f>A1&amp;\"x\"</f><v>NAx</v></c>"
                                      "<c r=\"H1\" t=\"inlineStr\"><is><t>in line</t></is></c>"
                                      "<c r=\"I1\" t=\"d\"><v>2024-02-12T18:55:40</v></c></row>"},
                           .texts = "<si><t>zero</t></si><si><t>one</t></si>"}) ==
          "1: one|3|2.5|TRUE|FALSE|#N/A|NAx|in line|2024-02-12 18:55:40\n");
}

TEST_CASE("runs of rich text are joined and what helps to pronounce it is left out") {
    const std::string rich =
        "<r><rPr><b/></rPr><t>Not </t></r><r><t xml:space=\"preserve\">at all</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>never</t></rPh><phoneticPr fontId=\"1\"/>";
    CHECK(rows_of(Workbook{
              .sheets = {"<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>" + rich + "</is></c></row>"},
              .texts = "<si>" + rich + "</si>"}) == "1: Not at all|Not at all\n");
}

TEST_CASE("cells and rows that are not there count") {
    CHECK(rows_of_sheet("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row>"
                        "<row r=\"5\"><c r=\"A5\"><v>3</v></c></row>") == "2: |1||2\n5: 3\n");
}

TEST_CASE("without references the position counts") {
    CHECK(
        rows_of_sheet("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r=\"4\"><c r=\"B4\"><v>3</v></c><c>"
                      "<v>4</v></c></row><row><c><v>5</v></c></row>") == "1: 1||2\n4: |3|4\n5: 5\n");
}

TEST_CASE("empty rows are passed over and empty cells at the end left out") {
    CHECK(rows_of_sheet(
              "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"1\"/><c r=\"C1\" t=\"str\"><v></v></c>"
              "</row><row r=\"2\"/><row r=\"3\"><c r=\"A3\" s=\"2\"/></row>"
              "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t> \n</t></is></c></row>"
              "<row r=\"5\"><c r=\"A5\"><v>2</v></c></row>") == "1: 1\n5: 2\n");
    CHECK(rows_of_sheet("").empty());
}

TEST_CASE("a formula that was never computed shows itself") {
    CHECK(rows_of_sheet(
              "<row><c><f>A2+1</f><v></v></c><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>\"\"</f><v></v></c>"
              "<c><f t=\"shared\" si=\"0\"/></c></row>") == "1: =A2+1|2||=\n");
}

TEST_CASE("numbers in the format of a date are dates") {
    const std::string formats =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"m/d/yy h:mm:ss\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"0\\ &quot;days&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
        "numFmtId=\"14\"/><xf/></cellXfs>";
    std::string cells;
    for (const auto* style : {"0", "1", "2", "3", "4", "99", "x"})
        cells += "<c s=\"" + std::string(style) + "\"><v>45334.788657</v></c>";
    CHECK(rows_of(Workbook{.sheets = {"<row>" + cells + "</row>"}, .formats = formats}) ==
          "1: 45334.788657|2024-02-12 18:55:40|45334.788657|2024-02-12 18:55:40|45334.788657|45334.788657|"
          "45334.788657\n");
    const std::string one = "<row><c s=\"3\"><v>1</v></c><c s=\"3\" t=\"s\"><v>0</v></c></row>";
    CHECK(rows_of(Workbook{.sheets = {one}, .texts = "<si><t>a</t></si>", .formats = formats}) ==
          "1: 1900-01-01|a\n");
    CHECK(rows_of(Workbook{.sheets = {one},
                           .texts = "<si><t>a</t></si>",
                           .formats = formats,
                           .properties = "<workbookPr date1904=\"1\"/>"}) == "1: 1904-01-02|a\n");
}

TEST_CASE("prefixed tags and the strict dialect are read and the wrong dimension is not believed") {
    auto parts = parts_of(Workbook{.sheets = {"<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"},
                                   .texts = "<si><t>a</t></si>"});
    auto prefixed = parts;
    for (auto& part : prefixed) {
        if (part.name.starts_with("xl/_rels") || part.name.starts_with("_rels")) continue;
        part.bytes = replaced(replaced(replaced(part.bytes, "</", "</x:"), "<", "<x:"), "<x:/x:", "</x:");
        part.bytes = replaced(replaced(part.bytes, "<x:?", "<?"), "xmlns=", "xmlns:x=");
    }
    CHECK(prefixed[0].bytes.find("<x:dimension ref=\"A1\"/>") != std::string::npos);
    CHECK(rows_of(zip_of(prefixed)) == "1: a\n");
    auto strict = parts;
    for (auto& part : strict) {
        part.bytes = replaced(part.bytes, main_namespace, "http://purl.oclc.org/ooxml/spreadsheetml/main");
        part.bytes =
            replaced(part.bytes, id_namespace, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    CHECK(rows_of(zip_of(strict)) == "1: a\n");
}

TEST_CASE("what other programs keep within a sheet is no cell") {
    CHECK(rows_of_sheet(
              "<row xmlns:o=\"other\"><o:c><v>1</v></o:c><c><o:v>2</o:v><v>3</v><extLst><v>4</v></extLst></c>"
              "</row>") == "1: 3\n");
}

TEST_CASE("rows can be read twice and stopped at any") {
    const auto spreadsheet = open_spreadsheet(
        workbook_of(Workbook{.sheets = {"<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"}}), "a.xlsx");
    for (int i = 0; i < 2; ++i) {
        int rows = 0;
        spreadsheet.read_rows(0, [&](const SpreadsheetRow& row) {
            CHECK(row.cells == std::vector<std::string>{"1"});
            ++rows;
            return false;
        });
        CHECK(rows == 1);
    }
    const auto first = spreadsheet.open_rows(0);
    const auto second = spreadsheet.open_rows(0);
    SpreadsheetRow row;
    CHECK((first(row) && first(row) && !first(row) && !first(row)));
    CHECK(second(row));
    CHECK(row.cells == std::vector<std::string>{"1"});
}

TEST_CASE("many rows are read across blocks") {
    std::string rows, expected;
    for (int i = 1; i <= 20000; ++i) {
        const auto number = std::to_string(i);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + number +
                "</v></c><c t=\"str\"><v>é" + number + "</v></c></row>";
        expected += number + ": " + number + "|é" + number + "\n";
    }
    CHECK(rows_of_sheet(rows) == expected);
}

TEST_CASE("rows and cells out of order or repeated or out of bounds are refused") {
    CHECK(rows_of_sheet("<row r=\"3\"/><row r=\"2\"/>") == damaged("row 2 comes after row 3"));
    CHECK(rows_of_sheet("<row r=\"3\"/><row r=\"3\"/>") == damaged("row 3 comes after row 3"));
    CHECK(rows_of_sheet("<row r=\"0\"/>") == damaged("row 0 comes after row 0"));
    CHECK(rows_of_sheet("<row r=\"x\"/>") == damaged("expected the number of a row, got 'x'"));
    CHECK(rows_of_sheet("<row r=\"99999999999999999999\"/>") ==
          damaged("expected the number of a row, got '99999999999999999999'"));
    CHECK(rows_of_sheet("<row r=\"1048577\"/>") ==
          damaged("there is a row 1048577, but a sheet ends with row 1048576"));
    CHECK(rows_of_sheet("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>") ==
          damaged("cell A1 comes after cell B1"));
    CHECK(rows_of_sheet("<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>") ==
          damaged("cell B1 comes after cell B1"));
    CHECK(rows_of_sheet("<row r=\"1\"><c r=\"B2\"/></row>") == damaged("expected a cell of row 1, got 'B2'"));
    CHECK(rows_of_sheet("<row r=\"1\"><c r=\"1B\"/></row>") == damaged("expected a cell of row 1, got '1B'"));
    CHECK(rows_of_sheet("<row r=\"1\"><c r=\"XFE1\"/></row>") ==
          damaged("row 1 has more than 16384 columns"));
    CHECK(rows_of_sheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>").size() == 3 + 16383 + 1 + 1);
}

TEST_CASE("a text that is not among the shared ones is refused") {
    for (const auto* number : {"1", "-1", "x", "0x", "99999999999999999999"})
        CHECK(rows_of(Workbook{.sheets = {"<row><c/><c t=\"s\"><v>" + std::string(number) + "</v></c></row>"},
                               .texts = "<si><t>a</t></si>"}) ==
              damaged("cell B1: the text number '" + std::string(number) + "' is not in the file"));
    CHECK(rows_of_sheet("<row><c t=\"s\"><v>0</v></c></row>") ==
          damaged("cell A1: the text number '0' is not in the file"));
}

TEST_CASE("a row of too much text is refused") {
    std::string cells;
    for (int i = 0; i < 17; ++i) cells += "<c t=\"s\"><v>0</v></c>";
    CHECK(rows_of(Workbook{.sheets = {"<row>" + cells + "</row>"},
                           .texts = "<si><t>" + std::string(longest_cell, 'a') + "</t></si>"}) ==
          "a.xlsx: error: sheet 'S1', row 1: more than 16 MB of text\n"
          "hint: is this the right file? if it is, save the sheet as 'CSV UTF-8'\n");
}

TEST_CASE("a cell of too much text is refused") {
    const auto expected =
        "a.xlsx: error: a cell holds more than 1 MB of text\n"
        "hint: is this the right file? if it is, save the sheet as 'CSV UTF-8'\n";
    const std::string text(longest_cell + 1, 'a');
    CHECK(rows_of(Workbook{.sheets = {""}, .texts = "<si><t>" + text + "</t></si>"}) == expected);
    CHECK(rows_of_sheet("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>") == expected);
    CHECK(rows_of_sheet("<row><c t=\"str\"><v>" + text + "</v></c></row>") == expected);
    CHECK(rows_of_sheet("<row><c><f>" + text + "</f><v>1</v></c></row>") == "1: 1\n");
}

TEST_CASE("a sheet without data is refused") {
    auto parts = parts_of(Workbook{.sheets = {""}});
    parts[0].bytes = "<worksheet xmlns=\"other\"><sheetData/></worksheet>";
    CHECK(rows_of(zip_of(parts)) == damaged("it has no rows at all, not even empty ones"));
}
