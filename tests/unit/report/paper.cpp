// SPDX-License-Identifier: MIT
#include "report/paper.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "report/paper_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;
using namespace paper_fixture;

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

TEST_CASE("a long name at the foot takes a second line, and the date stands at its end") {
    const auto foot_of = [](int words_of_name) {
        const auto pages = print_report(report({paragraph("a")}),
                                        {*find_page_size("A4"), words(words_of_name) + " · 2026-11-24",
                                         [](std::size_t, std::size_t) { return "1/1"; }},
                                        measure);
        std::vector<TextLine> foot;
        for (const auto& line : lines_of(pages.front()))
            if (line.role == "footer") foot.push_back(line);
        return foot;
    };
    for (const int count : {20, 70}) {
        const auto foot = foot_of(count);
        REQUIRE(foot.size() == 3);
        CHECK(foot[1].text.ends_with("· 2026-11-24"));
        CHECK(foot[1].at.y == doctest::Approx(foot[0].at.y + 10));
        CHECK(box_of(foot[1]).bottom <= 842 - 15);
        CHECK(box_of(foot[1]).right < box_of(foot[2]).left);
    }
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

TEST_CASE("a heading and the short paragraphs under it stay with their table") {
    for (int words_before = 300; words_before < 700; words_before += 7) {
        auto what = table(2);
        const auto pages =
            printed(report({paragraph(words(words_before)), heading(2, "A heading"), paragraph("Level 2."),
                            paragraph("Agreed: 3."), paragraph("Aim: 4."), what}));
        for (const auto& page : pages)
            CHECK((find_line(page, "A heading") != nullptr) == (find_line(page, "Topic 1") != nullptr));
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

TEST_CASE("of several pages a last one with a few lines is spared and one with many is kept") {
    std::size_t spared = 0, kept = 0;
    for (int number = 74; number < 120; ++number) {
        const auto pages = printed(report(paragraphs(number, 8)));
        if (pages.size() < 3) {
            ++spared;
            continue;
        }
        ++kept;
        const auto lines = lines_of(pages.back());
        CHECK(lines.size() > 8);  // with the foot's two; a page has some 35 of them
    }
    CHECK(spared > 3);
    CHECK(kept > 3);
}
