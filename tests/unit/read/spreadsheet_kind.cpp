// SPDX-License-Identifier: MIT
#include "read/spreadsheet_kind.hpp"
#include <doctest/doctest.h>
#include "spreadsheet_fixture.hpp"

using namespace socratic;
using namespace socratic::fixture;

namespace {

using namespace std::string_literals;

const std::string save_as =
    "hint: open it in the spreadsheet program and save it as an Excel workbook (.xlsx), or as 'CSV UTF-8'\n";

std::string wide(const std::string& text) {
    std::string out;
    for (const char c : text) (out += c) += '\0';
    return out;
}

std::string ole(const std::string& name) {
    return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(500, '\0') + wide(name) + std::string(500, '\0');
}

}  // namespace

TEST_CASE("a workbook with a password is called so") {
    CHECK(rows_of(ole("EncryptedPackage")) ==
          "a.xlsx: error: the workbook is protected by a password\n"
          "hint: open it in the spreadsheet program and save it without the password\n");
}

TEST_CASE("an old spreadsheet is called so") {
    const auto expected = "a.xlsx: error: this is a spreadsheet of an old kind (.xls)\n" + save_as;
    CHECK(rows_of(ole("Workbook")) == expected);
    CHECK(rows_of(ole("Book")) == expected);
    CHECK(rows_of(ole("WordDocument")) ==
          "a.xlsx: error: this is an Office file of an old kind, or one protected by a password\n" + save_as);
}

TEST_CASE("files that are only called a spreadsheet") {
    CHECK(rows_of("") ==
          "a.xlsx: error: the file is empty\nhint: save it again in the spreadsheet program\n");
    CHECK(
        rows_of("%PDF-1.5\n") ==
        "a.xlsx: error: this is a PDF, not a spreadsheet\nhint: ask for the spreadsheet it was made from\n");
    for (const auto* page : {"<html><table>", "\xEF\xBB\xBF \n<HTML>", "<!DOCTYPE html>",
                             "<?xml version=\"1.0\"?>", "<table>", "<meta charset=\"utf-8\">"})
        CHECK(rows_of(page) ==
              "a.xlsx: error: this is a web page or XML, only called a spreadsheet\n" + save_as);
    CHECK(rows_of("respondent,A1\r\nx,3\r\n") ==
          "a.xlsx: error: this is text, only called a spreadsheet\n"
          "hint: if it is a CSV file, give it a name that ends in .csv\n");
    CHECK(rows_of("\x1F\x8B\x08\0"s) == "a.xlsx: error: this is no spreadsheet\n" + save_as);
}

TEST_CASE("other spreadsheets are named") {
    CHECK(rows_of(zip_of(
              {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}})) ==
          "a.xlsx: error: this is an OpenDocument spreadsheet (.ods)\n" + save_as);
    CHECK(rows_of(zip_of({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", ""}})) ==
          "a.xlsx: error: this is a binary workbook (.xlsb)\n" + save_as);
    CHECK(rows_of(zip_of({{"Index/Document.iwa", "x"}})) ==
          "a.xlsx: error: this is a spreadsheet of Numbers\nhint: export it from Numbers to Excel (.xlsx)\n");
}

TEST_CASE("other archives are named") {
    const auto text =
        "a.xlsx: error: this is a text or a presentation, not a spreadsheet\n"
        "hint: is this the right file?\n";
    CHECK(rows_of(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"}})) == text);
    CHECK(rows_of(zip_of({{"word/document.xml", "x"}})) == text);
    CHECK(rows_of(zip_of({{"ppt/presentation.xml", "x"}})) == text);
    CHECK(rows_of(zip_of({{"readme.txt", "x"}, {"Answers.CSV", "x"}})) ==
          "a.xlsx: error: this is a zip archive, not a spreadsheet; it holds 'Answers.CSV'\n"
          "hint: unpack it, and give the file that is inside\n");
    CHECK(rows_of(zip_of({{"readme.txt", "x"}})) ==
          "a.xlsx: error: this is a zip archive, but no spreadsheet\nhint: is this the right file?\n");
    CHECK(rows_of("PK\x05\x06"s + std::string(18, '\0')) ==
          "a.xlsx: error: this is a zip archive, but no spreadsheet\nhint: is this the right file?\n");
}
