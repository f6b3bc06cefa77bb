// SPDX-License-Identifier: MIT
#include "read/csv_window.hpp"
#include <doctest/doctest.h>
#include "read/answer_sheet_fixture.hpp"

using namespace socratic;
using answer_sheet_fixture::from_text;

TEST_CASE("a window moves over the file and keeps what was not given up") {
    CsvWindow window(from_text("abcdefgh"), 4);
    CHECK(window.bytes().empty());
    window.grow();
    CHECK(window.bytes() == "abcd");
    window.drop_until(window.begin() + 3);
    window.grow();
    CHECK(window.bytes() == "defg");
    CHECK_FALSE(window.at_end_of_file());
    window.grow();
    CHECK(window.bytes() == "defgh");  // nothing was given up: it got larger
    CHECK(window.at_end_of_file());
    CHECK(std::string(window.end(), CsvWindow::padding) == std::string(CsvWindow::padding, '\0'));
}

TEST_CASE("a source that gives a byte at a time fills the window all the same") {
    std::string rest = "abc";
    CsvWindow window(
        [&](char* buffer, std::size_t) -> std::size_t {
            if (rest.empty()) return 0;
            *buffer = rest.front();
            rest.erase(0, 1);
            return 1;
        },
        64);
    window.grow();
    CHECK(window.bytes() == "abc");
    CHECK(window.at_end_of_file());
}

TEST_CASE("a source is not asked again after its end") {
    int calls = 0;
    CsvWindow window([&](char*, std::size_t) -> std::size_t { return ++calls == 1 ? 0 : 1; }, 4);
    window.grow();
    window.grow();
    CHECK(calls == 1);
    CHECK(window.bytes().empty());
}
