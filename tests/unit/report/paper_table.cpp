// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "report/paper.hpp"
#include "report/paper_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;
using namespace paper_fixture;

TEST_CASE("the header of a table stands again on the next page and is read once") {
    const auto pages = printed(report({table(60)}));
    REQUIRE(pages.size() > 1);
    std::size_t headers = 0;
    for (const auto& page : pages) {
        CHECK(find_line(page, "Topic") != nullptr);
        CHECK(count(page, "head") == 3);
        for (const auto& element : page.elements)
            headers += element.path.back().tag == Tag::table_header ? 1U : 0U;
    }
    CHECK(headers == 3);
}

TEST_CASE("no row of a table is split unless it is taller than a page") {
    for (const auto& page : printed(report({table(60)})))
        for (const auto& element : page.elements)
            if (element.path.back().tag == Tag::table_cell && element.path.back().number == 1)
                CHECK(element.last - element.first == 2);
    auto tall = table(2);
    std::get<Table>(tall.content).rows[0][1] = {{words(1500)}};
    const auto pages = printed(report({tall}));
    CHECK(pages.size() >= 2);
    std::size_t found = 0;
    for (const auto& page : pages)
        for (const auto& line : lines_of(page))
            if (line.text.find("word1500") != std::string::npos) ++found;
    CHECK(found == 1);
}

TEST_CASE("a heading and what is said under it are not parted from the table they are about") {
    for (int words_before = 330; words_before < 660; words_before += 6)
        for (const bool says : {false, true}) {
            std::vector<Passage> passages{paragraph(words(words_before)), heading(2, "A heading")};
            if (says) passages.push_back(paragraph("What it is about."));
            passages.push_back(table(5));
            for (const auto& page : printed(report(passages))) {
                const auto* heading = find_line(page, "A heading");
                if (heading == nullptr) continue;
                CHECK(find_line(page, "Topic") != nullptr);
                CHECK(count(page, "cell") >= 2);
                CHECK((find_line(page, "What it is about.") != nullptr) == says);
            }
        }
}

TEST_CASE("numbers end at the same edge and columns of text take what is left") {
    const auto page = printed(report({table(3)})).front();
    CHECK(box_of(*find_line(page, "3.11")).right == doctest::Approx(page.width - 62));
    CHECK(box_of(*find_line(page, "Mean")).right == doctest::Approx(page.width - 62));
}

TEST_CASE("a table with more words than the page is wide keeps its columns on the page") {
    Table wide;
    for (int i = 0; i < 9; ++i) {
        wide.columns.push_back(Table::Align::start);
        wide.header.push_back({{"Incomprehensibilities"}});
    }
    wide.rows.push_back(wide.header);
    for (const auto& line : lines_of(printed(report({{wide}})).front()))
        CHECK(box_of(line).right <= 595.28 - 62 + 0.01);
}

TEST_CASE("rows to be filled in by hand have room for that") {
    Table plan;
    plan.columns = {Table::Align::start, Table::Align::start};
    plan.header = {{{"What"}}, {{"Who"}}};
    plan.rows = {{{{"first"}}, {}}, {{{"second"}}, {}}};
    const auto page = printed(report({{plan}})).front();
    CHECK(find_line(page, "second")->at.y - find_line(page, "first")->at.y == doctest::Approx(26));
}

TEST_CASE("rows to write in take what the page has left, up to 18 mm, and cost no page") {
    Table plan;
    plan.columns.assign(4, Table::Align::start);
    plan.header = {{{"Topic"}}, {{"What"}}, {{"Who"}}, {{"When"}}};
    const auto distance = [&](int rows) {
        plan.rows.clear();
        for (int i = 1; i <= rows; ++i) plan.rows.push_back({{{"row " + std::to_string(i)}}, {}, {}, {}});
        const auto pages = printed(report({{plan}}));
        CHECK(pages.size() == 1);
        return find_line(pages[0], "row 2")->at.y - find_line(pages[0], "row 1")->at.y;
    };
    CHECK(distance(5) == doctest::Approx(51));
    CHECK(distance(15) == doctest::Approx(45));
    CHECK(distance(26) == doctest::Approx(26));
    const auto page = printed(report({{plan}})).front();
    const double what = find_line(page, "Who")->at.x - find_line(page, "What")->at.x;
    CHECK(what > 1.2 * (find_line(page, "When")->at.x - find_line(page, "Who")->at.x));
}

TEST_CASE("a short note under a table stays with its last row") {
    for (int words_before = 300; words_before < 700; words_before += 7)
        for (const auto& page :
             printed(report({paragraph(words(words_before)), table(4), paragraph("A note on it.")}))) {
            if (find_line(page, "A note on it.") != nullptr) CHECK(find_line(page, "Topic 4") != nullptr);
        }
}

TEST_CASE("tables to be filled in keep columns wide enough to write in") {
    Table plan;
    plan.columns.assign(4, Table::Align::start);
    plan.header = {{{"Topic"}}, {{"Where to go"}}, {{"Who"}}, {{"When"}}};
    plan.rows = {{{{"Budget"}}, {{words(120)}}, {}, {}}};
    const auto page = printed(report({{plan}})).front();
    CHECK(find_line(page, "When")->at.x - find_line(page, "Who")->at.x > 60);
}

TEST_CASE("rows of tables in two languages end together") {
    auto made = report({{SideBySide{{table(3)}, {table(3)}}}});
    std::get<Table>(std::get<SideBySide>(made.passages[0].content).right[0].content).rows[0][1] = {{"short"}};
    made.languages = {"fr", "en"};
    std::vector<double> heights;
    for (const auto& line : lines_of(printed(made, "A4-landscape").front()))
        if (line.text.rfind("Topic 2", 0) == 0) heights.push_back(line.at.y);
    REQUIRE(heights.size() == 2);
    CHECK(heights[0] == doctest::Approx(heights[1]));
}

TEST_CASE("in two languages the headers of both tables stand again on the next page") {
    auto made = report({{SideBySide{{table(60)}, {table(60)}}}});
    auto& right = std::get<Table>(std::get<SideBySide>(made.passages[0].content).right[0].content);
    right.header[1] = {{"Subject " + words(25)}};  // of several lines
    made.languages = {"fr", "en"};
    const auto pages = printed(made, "A4-landscape");
    REQUIRE(pages.size() > 1);
    std::size_t headers = 0;
    for (const auto& page : pages) {
        REQUIRE(find_line(page, "Topic") != nullptr);
        REQUIRE(find_line(page, "Subject") != nullptr);
        CHECK(find_line(page, "Subject")->at.y < find_line(page, "Topic")->at.y);  // they end together
        for (const auto& element : page.elements)
            headers += element.path.back().tag == Tag::table_header ? 1U : 0U;
        std::vector<double> heights;  // of the left table, then of the right one
        for (const auto& line : lines_of(page))
            if (line.text.rfind("Topic ", 0) == 0) heights.push_back(line.at.y);
        REQUIRE(heights.size() % 2 == 0);
        for (std::size_t i = 0; i < heights.size() / 2; ++i)
            CHECK(heights[i] == doctest::Approx(heights[i + heights.size() / 2]));
    }
    CHECK(headers == 6);
}

TEST_CASE("tables to be filled in by hand stand below each other in two languages") {
    Table plan;
    plan.columns.assign(3, Table::Align::start);
    plan.header = {{{"Quoi"}}, {{"Qui"}}, {{"Quand"}}};
    plan.rows = {{{{"un"}}, {}, {}}};
    auto other = plan;
    other.header = {{{"What"}}, {{"Who"}}, {{"When"}}};
    auto made = report({{SideBySide{{{plan}}, {{other}}}}});
    made.languages = {"fr", "en"};
    const auto page = printed(made).front();
    CHECK(find_line(page, "What")->at.y > find_line(page, "Quoi")->at.y + 40);
    CHECK(find_line(page, "What")->at.x == doctest::Approx(find_line(page, "Quoi")->at.x));
}
