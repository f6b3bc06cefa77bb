// SPDX-License-Identifier: MIT
#include "read/workbook_parts.hpp"
#include <doctest/doctest.h>
#include "spreadsheet_fixture.hpp"

using namespace socratic;
using namespace socratic::fixture;

namespace {

const std::string one_row = "<row><c><v>1</v></c></row>";

std::string damaged(const std::string& what) {
    return "a.xlsx: error: the spreadsheet is damaged: " + what +
           "\nhint: open it in the spreadsheet program and save it again, or export it anew\n";
}

Part& part_named(std::vector<Part>& parts, const std::string& name) {
    for (auto& part : parts)
        if (part.name == name) return part;
    FAIL("no part '" << name << "'");
    return parts.front();
}

}  // namespace

TEST_CASE("sheets come in the order of their tabs and hidden ones last") {
    const auto spreadsheet =
        open_spreadsheet(workbook_of(Workbook{.sheets = {one_row, one_row, one_row, one_row},
                                              .states = {"hidden", "visible", "veryHidden", "other"}}),
                         "a.xlsx");
    CHECK(spreadsheet.sheets == std::vector<std::string>{"S2", "S4", "S1", "S3"});
    CHECK(spreadsheet.visible == 2);
}

TEST_CASE("names of parts may be anything") {
    auto parts = parts_of(Workbook{.sheets = {one_row}});
    part_named(parts, "_rels/.rels").bytes =
        relationships(relationship("a", "extended-properties", "docProps/app.xml") +
                      relationship("b", "officeDocument", "/odd/Book.XML"));
    part_named(parts, "xl/workbook.xml").name = "odd\\book.xml";
    part_named(parts, "xl/_rels/workbook.xml.rels").bytes =
        relationships(relationship("rId1", "worksheet", "./../deep//er/../one.xml"));
    part_named(parts, "xl/_rels/workbook.xml.rels").name = "odd/_rels/book.xml.rels";
    part_named(parts, "xl/worksheets/sheet1.xml").name = "deep/one.xml";
    CHECK(rows_of(zip_of(parts)) == "1: 1\n");
}

TEST_CASE("without a word on where the workbook is it is looked for where it usually is") {
    auto parts = parts_of(Workbook{.sheets = {one_row}});
    std::erase_if(parts, [](const Part& part) { return part.name == "_rels/.rels"; });
    CHECK(rows_of(zip_of(parts)) == "1: 1\n");
}

TEST_CASE("sheets of charts are no sheets here") {
    auto parts = parts_of(Workbook{.sheets = {one_row, "<row><c><v>2</v></c></row>"}});
    auto& related = part_named(parts, "xl/_rels/workbook.xml.rels").bytes;
    related.replace(related.find("/worksheet\""), 11, "/chartsheet\"");
    const auto spreadsheet = open_spreadsheet(zip_of(parts), "a.xlsx");
    CHECK(spreadsheet.sheets == std::vector<std::string>{"S2"});
    CHECK(rows_of(zip_of(parts)) == "1: 2\n");
}

TEST_CASE("a sheet that is not there or is another one is refused") {
    auto parts = parts_of(Workbook{.sheets = {one_row, one_row}});
    auto& related = part_named(parts, "xl/_rels/workbook.xml.rels").bytes;
    const auto right = related;
    related = replaced(right, "sheet2.xml", "sheet3.xml");
    CHECK(rows_of(zip_of(parts)) == damaged("the sheet 'S2' is not in it"));
    related = replaced(right, "rId2", "rId3");
    CHECK(rows_of(zip_of(parts)) == damaged("the sheet 'S2' is not in it"));
    related = replaced(right, "sheet2.xml", "sheet1.xml");
    CHECK(rows_of(zip_of(parts)) == damaged("the sheet 'S2' is the same as another"));
    related = replaced(right, "/worksheet\"", "/chartsheet\"");
    CHECK(rows_of(zip_of(parts)) == damaged("there is no sheet with cells in it"));
    related = replaced(right, "Target=", "TargetMode=\"External\" Target=");
    CHECK(rows_of(zip_of(parts)) == damaged("the sheet 'S1' is not in it"));
}

TEST_CASE("more sheets than anybody needs are refused") {
    std::string sheets;
    for (int i = 0; i < 1001; ++i) sheets += "<sheet name=\"x\"/>";
    auto parts = parts_of(Workbook{.sheets = {one_row}});
    auto& workbook = part_named(parts, "xl/workbook.xml").bytes;
    workbook = replaced(workbook, "<sheets>", "<sheets>" + sheets);
    CHECK(rows_of(zip_of(parts)) ==
          "a.xlsx: error: more than 1000 sheets\nhint: is this the right file? if it is, save the sheet as "
          "'CSV "
          "UTF-8'\n");
}

TEST_CASE("more formats than anybody needs are refused") {
    std::string formats;
    for (int i = 0; i < 100001; ++i) formats += "<xf/>";
    CHECK(rows_of(Workbook{.sheets = {one_row}, .formats = "<cellXfs>" + formats + "</cellXfs>"}) ==
          "a.xlsx: error: more than 100000 formats\nhint: is this the right file? if it is, save the sheet "
          "as 'CSV "
          "UTF-8'\n");
}

TEST_CASE("more relationships than anybody needs are refused") {
    auto parts = parts_of(Workbook{.sheets = {one_row}});
    std::string many;
    for (int i = 0; i < 10001; ++i) many += relationship("x", "worksheet", "x");
    part_named(parts, "xl/_rels/workbook.xml.rels").bytes = relationships(many);
    CHECK(rows_of(zip_of(parts)) == damaged("the part 'xl/_rels/workbook.xml.rels' names too many others"));
}

TEST_CASE("shared texts have limits in number and in bytes") {
    SharedTexts texts;
    const std::string large(SharedTexts::most_bytes / 2, 'a');
    texts.add("first", "a.xlsx");
    texts.add("", "a.xlsx");
    texts.add(large, "a.xlsx");
    CHECK(texts.size() == 3);
    CHECK(texts.at(0) == "first");
    CHECK(texts.at(1).empty());
    CHECK(texts.at(2).size() == large.size());
    try {
        texts.add(large, "a.xlsx");
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message == "more than 256 MB of texts");
    }
    SharedTexts many;
    for (std::size_t i = 0; i < SharedTexts::most_texts; ++i) many.add("", "a.xlsx");
    try {
        many.add("", "a.xlsx");
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message == "more than 16000000 different texts");
    }
}
