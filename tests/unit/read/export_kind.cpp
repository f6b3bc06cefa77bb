// SPDX-License-Identifier: MIT
#include "read/export_kind.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;
using namespace std::string_literals;

namespace {

std::string kind(const std::string& bytes) {
    try {
        switch (kind_of_export(bytes, "f")) {
            case ExportKind::text:
                return "text";
            case ExportKind::json:
                return "json";
            case ExportKind::workbook:
                return "workbook";
        }
    } catch (const Failure& failure) {
        return failure.what();
    }
    return {};
}

}  // namespace

TEST_CASE("what may be an export is told by its first bytes") {
    CHECK(kind("a,b\n1,2\n") == "text");
    CHECK(kind("\xEF\xBB\xBF\"{\",b\n") == "text");
    CHECK(kind("Caf\xE9,b\n") == "text");
    CHECK(kind("\xFF\xFE"
               "a\0,\0b\0"s) == "text");
    CHECK(kind("a\0,\0b\0\n\0"s) == "text");
    CHECK(kind("\n {\"answers\": \"x\"}") == "json");
    CHECK(kind("PK\x03\x04rest") == "workbook");
    CHECK(kind("\xD0\xCF\x11\xE0rest") == "workbook");
}

TEST_CASE("what is no export is refused by name") {
    CHECK(kind("") == "the file is empty");
    CHECK(kind(" \n") == "the file is empty");
    CHECK(kind("%PDF-1.7") == "this is a PDF, not an export of answers");
    CHECK(kind("\x1F\x8B\x08") == "this is a compressed file");
    CHECK(kind("\xEF\xBB\xBF<!DOCTYPE HTML>") == "this is a web page, not an export of answers");
    CHECK(kind("<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey") ==
          "this is the structure of a LimeSurvey survey (.lss), without answers");
    CHECK(kind("<?xml version=\"1.0\"?><a/>") == "this is XML, not a table of answers");
    CHECK(kind("abc\0def,ghi jkl mno pqr"s) == "this is no text and no workbook");
}
