// SPDX-License-Identifier: MIT
#include "layout/print_pages.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

/// A piece of so many lines, ten points each.
PrintPiece piece(int lines, std::size_t group = 0) {
    PrintPiece made;
    for (int i = 0; i < lines; ++i) {
        Bar bar;
        bar.middle = {5, 10.0 * i + 5};
        bar.width = bar.height = 8;
        made.block.shapes.push_back(bar);
    }
    made.block.height = 10.0 * lines;
    made.group = group;
    return made;
}

/// The number of blocks on each page.
std::vector<std::size_t> counts(const std::vector<PrintPiece>& pieces, double height) {
    std::vector<std::size_t> all;
    for (const auto& page : divide_into_pages(pieces, height).pages) all.push_back(page.size());
    return all;
}

using Counts = std::vector<std::size_t>;

}  // namespace

TEST_CASE("pieces fill as few pages as can be and are not split") {
    CHECK(counts({piece(4), piece(4), piece(4)}, 100) == Counts{2, 1});
    CHECK(counts({piece(4), piece(6), piece(10)}, 100) == Counts{2, 1});
    CHECK(counts({piece(1)}, 100) == Counts{1});
}

TEST_CASE("a heading stays with what follows") {
    auto heading = piece(1);
    heading.stays_with_next = true;
    CHECK(counts({piece(8), heading, piece(4)}, 100) == Counts{1, 2});
}

TEST_CASE("a group moves to a page of its own where that costs none") {
    CHECK(counts({piece(6, 0), piece(3, 1), piece(3, 1), piece(3, 1)}, 100) == Counts{1, 3});
    CHECK(divide_into_pages({piece(6, 0), piece(3, 1), piece(3, 1), piece(3, 1)}, 100).split_groups == 0);
    // Here it would cost a third page.
    CHECK(counts({piece(6, 0), piece(3, 1), piece(3, 1), piece(5, 2)}, 100) == Counts{2, 2});
    CHECK(divide_into_pages({piece(6, 0), piece(3, 1), piece(3, 1), piece(5, 2)}, 100).split_groups == 1);
}

TEST_CASE("gaps vanish at the top of a page and blocks for the top take their place there") {
    auto second = piece(5);
    second.gap = 30;
    second.at_top = piece(7).block;
    const auto pages = divide_into_pages({piece(5), second}, 100).pages;
    REQUIRE(pages.size() == 2);
    CHECK(pages[1][0].top == 0);
    CHECK(pages[1][0].block.height == 70);
    second.gap = 20;
    const auto one = divide_into_pages({piece(3), second}, 100).pages;
    REQUIRE(one.size() == 1);
    CHECK(one[0][1].top == 50);
    CHECK(one[0][1].block.height == 50);
}

TEST_CASE("a piece taller than a page is broken between its lines and nothing is lost") {
    const auto pages = divide_into_pages({piece(2), piece(25), piece(2)}, 100).pages;
    std::size_t lines = 0;
    for (const auto& page : pages)
        for (const auto& [block, top] : page) {
            CHECK(top + block.height <= 100);
            lines += block.shapes.size();
        }
    CHECK(lines == 29);
    const auto parts = broken(piece(25).block, 100);
    REQUIRE(parts.size() == 3);
    CHECK(std::get<Bar>(parts[1].shapes[0]).middle.y == doctest::Approx(4));  // at the top of its part
}

TEST_CASE("the parts of a broken block keep what they are read as") {
    auto tall = piece(3).block;
    tall.elements = {{{{Tag::paragraph, 1}}, 0, 1}, {{{Tag::table, 2}, {Tag::table_row, 1}}, 1, 3}};
    const auto parts = broken(tall, 22);
    REQUIRE(parts.size() == 2);
    REQUIRE(parts[0].elements.size() == 2);
    CHECK(parts[0].elements[1].first == 1);
    CHECK(parts[0].elements[1].last == 2);
    REQUIRE(parts[1].elements.size() == 1);
    CHECK(parts[1].elements[0].path.back() == TagStep{Tag::table_row, 1});
    CHECK(parts[1].elements[0].first == 0);
    CHECK(parts[1].elements[0].last == 1);
}
