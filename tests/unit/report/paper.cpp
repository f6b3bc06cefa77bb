// SPDX-License-Identifier: MIT
#include "report/paper.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "layout/page.hpp"
#include "report/sample_report.hpp"

using namespace socratic;
using namespace socratic::sample;

namespace {

/// 0.5 em a byte, 0.55 in bold.
double measure(std::string_view text, const TextStyle& style) {
    return static_cast<double>(text.size()) * style.size * (style.bold ? 0.55 : 0.5);
}

std::vector<Scene> printed(const Report& report, const std::string& size = "A4") {
    return print_report(report,
                        {*find_page_size(size), "Foot · 2026",
                         [](std::size_t page, std::size_t pages) {
                             return std::to_string(page) + "/" + std::to_string(pages);
                         }},
                        measure);
}

std::vector<TextLine> lines_of(const Scene& page) {
    std::vector<TextLine> lines;
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape)) lines.push_back(*line);
    return lines;
}

const TextLine* find_line(const Scene& page, const std::string& beginning) {
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape);
            line != nullptr && line->text.rfind(beginning, 0) == 0)
            return line;
    return nullptr;
}

/// How many lines with that role a page has.
std::ptrdiff_t count(const Scene& page, const std::string& role) {
    const auto lines = lines_of(page);
    return std::count_if(lines.begin(), lines.end(), [&](const TextLine& line) { return line.role == role; });
}

std::vector<Passage> paragraphs(int number, int words_each) {
    std::vector<Passage> all;
    for (int i = 0; i < number; ++i) all.push_back(paragraph(words(words_each)));
    return all;
}

/// The text of each element, one after the other as they are read.
std::vector<std::string> read_aloud(const Scene& page) {
    std::vector<std::string> texts;
    for (const auto& element : page.elements) {
        texts.emplace_back();
        for (auto i = element.first; i < element.last; ++i)
            if (const auto* line = std::get_if<TextLine>(&page.shapes[i])) texts.back() += line->text;
    }
    return texts;
}

}  // namespace

TEST_CASE("all kinds of passages come onto pages and no text leaves them") {
    for (const auto* size : {"A4", "letter", "A3", "A5", "A4-landscape"})
        for (const auto& report : {whole(), bilingual()})
            for (const auto& page : printed(report, size)) {
                for (const auto& line : lines_of(page)) {
                    const auto box = box_of(line);
                    CAPTURE(line.text);
                    CHECK(box.left >= 20);
                    CHECK(box.right <= page.width - 20 + 1e-6);
                    CHECK(box.top >= 20);
                    CHECK(box.bottom <= page.height - 15);
                }
                CHECK(count(page, "footer") == 2);
            }
}

TEST_CASE("the foot has the name and the number of the page") {
    const auto pages = printed(report({paragraph("a"), {PageBreak{}}, paragraph("b")}));
    REQUIRE(pages.size() == 2);
    CHECK(find_line(pages[0], "Foot · 2026") != nullptr);
    CHECK(find_line(pages[1], "2/2") != nullptr);
    CHECK(pages[0].title == "Where we stand");
    CHECK(pages[0].author == "Three Shores");
    CHECK(pages[0].language == "en");
}

TEST_CASE("breaks of the page make no empty pages and an empty report has one page") {
    CHECK(
        printed(
            report(
                {{PageBreak{}}, paragraph("a"), {PageBreak{}}, {PageBreak{}}, paragraph("b"), {PageBreak{}}}))
            .size() == 2);
    CHECK(printed(report({})).size() == 1);
}

TEST_CASE("no heading stands alone at the end of a page") {
    for (int words_before = 380; words_before < 700; words_before += 7) {
        const auto pages =
            printed(report({paragraph(words(words_before)), heading(2, "A heading"), paragraph(words(40)),
                            heading(3, "Another"), paragraph(words(40))}));
        for (const auto& page : pages) {
            const auto body = lines_of(page);
            REQUIRE(body.size() > 2);
            CHECK(body[body.size() - 3].role == "text");  // the last two are the foot
        }
    }
}

TEST_CASE("no line of a paragraph is alone on a page") {
    for (int before = 0; before < 60; ++before) {
        auto passages = paragraphs(before, 1);
        passages.push_back(paragraph(words(90)));
        for (auto& more : paragraphs(20, 1)) passages.push_back(more);
        for (const auto& page : printed(report(passages))) {
            std::ptrdiff_t of_it = 0;
            for (const auto& element : page.elements)
                if (element.path.front().number == 2 * static_cast<std::size_t>(before))
                    of_it += static_cast<std::ptrdiff_t>(element.last - element.first);
            CHECK(of_it != 1);
        }
    }
}

TEST_CASE("styles and links are mixed in one line") {
    const Paragraph mixed{{{"A "},
                           {"strong", true},
                           {" and "},
                           {"soft", false, true},
                           {" word, "},
                           {"a link", false, false, false, "https://example.org"},
                           {"."}}};
    const auto page = printed(report({{mixed}})).front();
    const auto* strong = find_line(page, "strong");
    const auto* soft = find_line(page, "soft");
    REQUIRE(strong != nullptr);
    REQUIRE(soft != nullptr);
    CHECK(strong->style.bold);
    CHECK(soft->style.italic);
    CHECK(strong->at.y == soft->at.y);
    CHECK(strong->at.x == doctest::Approx(62 + measure("A ", {10, false, false})));
    REQUIRE(page.elements.size() == 7);
    CHECK(page.elements[5].path.back().tag == Tag::link);
    CHECK(page.elements[5].link == "https://example.org");
    CHECK(page.elements[4].path.back().tag == Tag::span);
    CHECK(page.elements[4].path.front() == page.elements[5].path.front());
}

TEST_CASE("lists have their numbers and bullets at the side") {
    const auto page = printed(report({list({}, {"one", "two"}), list(9, {"nine", "ten"})})).front();
    const std::vector<std::string> expected{"•", "one", "•", "two", "9.", "nine", "10.", "ten"};
    CHECK(read_aloud(page) == expected);
    CHECK(find_line(page, "•")->at.x < find_line(page, "one")->at.x);
    CHECK(find_line(page, "nine")->at.x == find_line(page, "ten")->at.x);
}

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

TEST_CASE("a picture is never cut and gives way a little where that saves a page") {
    for (const double height : {300.0, 640.0, 900.0, 2000.0}) {
        const auto pages =
            printed(report({heading(1, "Title"), paragraph(words(60)), figure("wheel", 500, height)}));
        CHECK(pages.size() == 1);
        const auto* bar = [&]() -> const Bar* {
            for (const auto& shape : pages[0].shapes)
                if (const auto* found = std::get_if<Bar>(&shape)) return found;
            return nullptr;
        }();
        REQUIRE(bar != nullptr);
        CHECK(bar->width / bar->height == doctest::Approx(500 / height));
        CHECK(bar->middle.y + bar->height / 2 < 841.89 - 60);
    }
}

TEST_CASE("a picture is read as its description") {
    const auto page = printed(report({figure("wheel", 300, 200)})).front();
    REQUIRE(page.elements.size() == 1);
    CHECK(page.elements[0].path.back().tag == Tag::figure);
    CHECK(page.elements[0].words == "wheel in words");
    CHECK(page.elements[0].last - page.elements[0].first == 2);
}

TEST_CASE("two languages stand beside each other and are read one after the other") {
    const auto pages = printed(bilingual());
    REQUIRE(pages.size() == 1);
    const auto& page = pages.front();
    CHECK(find_line(page, "Le plan")->at.y == doctest::Approx(find_line(page, "The plan")->at.y));
    CHECK(find_line(page, "Le plan")->at.x < find_line(page, "The plan")->at.x);
    const auto read = read_aloud(page);
    const auto place = [&](const std::string& text) {
        return std::find(read.begin(), read.end(), text) - read.begin();
    };
    CHECK(place("Fin.") < place("What to talk about"));
    for (const auto& element : page.elements) {
        if (element.path.front().tag != Tag::division) continue;
        CHECK(element.language == (element.path.front().number % 2 == 0 ? "fr" : "en"));
    }
}

TEST_CASE("a language written from right to left begins at the right") {
    auto made = report({paragraph("abc"), list({}, {"item"}), table(1)});
    made.languages = {"ar"};
    const auto page = printed(made).front();
    CHECK(box_of(*find_line(page, "abc")).right == doctest::Approx(page.width - 62));
    CHECK(box_of(*find_line(page, "•")).right == doctest::Approx(page.width - 62));
    CHECK(find_line(page, "Mean")->at.x < find_line(page, "Topic")->at.x);
}

TEST_CASE("rows to be filled in by hand have room for that") {
    Table plan;
    plan.columns = {Table::Align::start, Table::Align::start};
    plan.header = {{{"What"}}, {{"Who"}}};
    plan.rows = {{{{"first"}}, {}}, {{{"second"}}, {}}};
    const auto page = printed(report({{plan}})).front();
    CHECK(find_line(page, "second")->at.y - find_line(page, "first")->at.y == doctest::Approx(26));
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

TEST_CASE("a small picture stands beside the short texts around it and is read between them") {
    const auto page = printed(report({paragraph("The question"), figure("histogram", 250, 60),
                                      paragraph("Anchors"), paragraph("More")}))
                          .front();
    const auto* question = find_line(page, "The question");
    const auto* anchors = find_line(page, "Anchors");
    const auto* drawn = find_line(page, "drawn histogram");
    REQUIRE(drawn != nullptr);
    CHECK(drawn->at.x > 300);
    CHECK(drawn->at.y < anchors->at.y + 20);
    CHECK(question->at.x == doctest::Approx(62));
    CHECK(find_line(page, "More")->at.y > drawn->at.y + 35);
    const std::vector<std::string> expected{"The question", "drawn histogram", "Anchors", "More"};
    CHECK(read_aloud(page) == expected);
}

TEST_CASE("a long text goes below the picture") {
    const auto page =
        printed(report({paragraph("The question"), figure("histogram", 250, 60), paragraph(words(80))}))
            .front();
    CHECK(find_line(page, "word1 ")->at.y > find_line(page, "drawn histogram")->at.y + 35);
    CHECK(find_line(page, "word1 ")->width > 400);
}

TEST_CASE("little more than a page is made one and the text stays legible") {
    auto passages = paragraphs(46, 8);
    passages.insert(passages.begin(), heading(2, "Topics"));
    CHECK(printed(report(paragraphs(60, 8))).size() == 2);
    const auto pages = printed(report(passages));
    REQUIRE(pages.size() == 1);
    for (const auto& line : lines_of(pages[0])) CHECK(line.style.size >= 8);
}
