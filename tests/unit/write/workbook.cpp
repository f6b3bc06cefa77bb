// SPDX-License-Identifier: MIT
#include "write/workbook.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

namespace {

Workbook with_text(std::string text) {
    Workbook workbook;
    workbook.title = "A title";
    workbook.sheets.push_back(
        {"Sheet", {{10, false, false}}, {{{std::move(text), std::nullopt, false}}}, 1, 0, {}, {}});
    return workbook;
}

std::string message_of(const Workbook& workbook) {
    try {
        write_workbook(workbook);
    } catch (const Failure& failure) {
        return failure.problems().front().message;
    }
    return "";
}

}  // namespace

TEST_CASE("the same workbook has the same bytes and its date is the one given") {
    auto workbook = with_text("=1+1");
    const auto bytes = write_workbook(workbook);
    CHECK(bytes.starts_with("PK"));
    CHECK(write_workbook(workbook) == bytes);
    workbook.created = 1770076800;
    CHECK(write_workbook(workbook) != bytes);
}

TEST_CASE("a text that looks like the escape of a letter is another text than that letter") {
    CHECK(write_workbook(with_text("_x0041_")) != write_workbook(with_text("A")));
    CHECK(write_workbook(with_text("_x0041_")) != write_workbook(with_text("_x005F_x0041_")));
}

TEST_CASE("what no workbook can hold is refused") {
    CHECK(message_of(with_text(std::string(32767, 'x'))).empty());
    CHECK(message_of(with_text(std::string(32768, 'x'))) ==
          "a text has more than 32767 characters, the most that a cell of a workbook holds");
    auto workbook = with_text("x");
    workbook.sheets[0].name = "a/b";
    CHECK(message_of(workbook) == "no sheet of a workbook can be called 'a/b'");
}

TEST_CASE("a message that is too long for a drop-down list is cut rather than refused") {
    auto workbook = with_text("x");
    workbook.sheets[0].drop_downs.push_back(
        {{1, 2, 0, 0}, "Sheet", {0, 0, 0, 0}, std::string(40, 't'), std::string(300, 'm')});
    workbook.sheets[0].notes.push_back({0, 0, "a note"});
    CHECK(message_of(workbook).empty());
}
