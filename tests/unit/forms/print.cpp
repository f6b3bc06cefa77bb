// SPDX-License-Identifier: MIT
#include "forms/print.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include "forms/print_fixture.hpp"

using namespace socratic;

namespace {

using Strings = std::vector<std::string>;

std::size_t count_in(const std::vector<Scene>& pages, std::string_view text) {
    std::size_t count = 0;
    for (const auto& page : pages)
        if (printed::text_of(page).find(text) != std::string::npos) ++count;
    return count;
}

/// On how many pages each asked question has its whole statement and all its boxes: once is right.
void check_questions(const Questionnaire& questionnaire, const std::vector<Scene>& pages,
                     const std::string& language) {
    for (const auto& dimension : questionnaire.dimensions)
        for (const auto& question : dimension.questions) {
            CAPTURE(question.id);
            std::string text;
            int boxes = 0, pages_with_boxes = 0;
            for (const auto& page : pages) {
                text += printed::text_of(page, question.id);
                const int here = printed::boxes_of(page, question.id + " boxes");
                boxes += here;
                pages_with_boxes += here > 0 ? 1 : 0;
            }
            if (question.off) {
                CHECK(text == "");
                continue;
            }
            CHECK(boxes == scale_of(questionnaire, dimension).count() + 2);
            CHECK(pages_with_boxes == 1);
            if (language == "en")
                CHECK(text == question.id + " " + std::string(in(question.text, language)));
            else
                CHECK(text.size() > in(question.text, language).size());
        }
}

void check_faults(const std::vector<Scene>& pages) {
    for (const auto& page : pages) CHECK(printed::faults(page) == Strings{});
}

std::string contents(const std::string& path) {
    std::stringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the shipped questionnaires print with every question and all its boxes, and nothing meets") {
    for (const auto* id : {"gender-institutionalisation", "gender-institutionalisation-short",
                           "gender-partner-view", "lgbtqi-module"})
        for (const auto* language : {"en", "fr"})
            for (const auto* size : {"A4", "letter"}) {
                CAPTURE(id);
                CAPTURE(language);
                CAPTURE(size);
                const auto questionnaire = printed::shipped(id);
                printed::Choice choice{language, size};
                for (std::size_t i = 0; i < questionnaire.facts.size(); ++i) choice.facts.push_back(i);
                const auto pages = printed::pages(questionnaire, choice);
                check_questions(questionnaire, pages, language);
                check_faults(pages);
                CHECK(pages.size() <= 8);
            }
}

TEST_CASE("scales of two to eleven levels have a box a level in even columns") {
    for (const int levels : {2, 3, 5, 7, 10, 11}) {
        CAPTURE(levels);
        const auto questionnaire = printed::made_up(3, levels);
        const auto pages = printed::pages(questionnaire);
        check_questions(questionnaire, pages, "en");
        check_faults(pages);
        std::set<std::string> columns;
        for (const auto& mark : printed::texts(pages.front(), "box"))
            columns.insert(std::to_string(mark.at.x));
        CHECK(columns.size() == static_cast<std::size_t>(levels) + 2);
    }
}

TEST_CASE("a scale of too many levels for boxes has a field to write a number in") {
    auto questionnaire = printed::made_up(1, 5);
    questionnaire.scale = {0, 100, {}};
    const auto pages = printed::pages(questionnaire);
    check_faults(pages);
    CHECK(printed::text_of(pages[0]).find("Write a number from 0 to 100") != std::string::npos);
    CHECK(printed::text_of(pages[0], "D1Q1 boxes") == "? –");
}

TEST_CASE("a dimension with a scale of its own has heads and meanings of its own") {
    auto questionnaire = printed::made_up(3, 6);
    questionnaire.dimensions[1].scale =
        Scale{-1, 1, {{-1, {plain_text("Worse"), plain_text("than before")}}}};
    const auto pages = printed::pages(questionnaire);
    check_questions(questionnaire, pages, "en");
    check_faults(pages);
    CHECK(printed::text_of(pages[0], "level −1") == "−1 Worse than before");
    CHECK(printed::text_of(pages[0], "D2Q1 boxes") == "−1 0 1 ? –");
    // Three heads: of the first scale, of the other one, of the first again.
    REQUIRE(pages.size() == 2);
    CHECK(printed::text_of(pages[0], "head ?") + printed::text_of(pages[1], "head ?") ==
          "I don’t know I don’t knowI don’t know");
}

TEST_CASE("each page of questions begins with its dimension and the names of the levels") {
    const auto questionnaire = printed::made_up(12, 5);
    const auto pages = printed::pages(questionnaire);
    REQUIRE(pages.size() > 2);
    for (const auto& page : pages) {
        const auto questions = printed::texts(page, "question");
        if (printed::texts(page, "box").empty()) continue;
        const auto heads = printed::texts(page, "head");
        CHECK(std::count_if(heads.begin(), heads.end(),
                            [](const TextLine& line) { return line.text == "Always"; }) == 1);
        // No question stands above the first heading.
        auto headings = printed::texts(page, "heading");
        for (const auto& line : printed::texts(page, "continued")) headings.push_back(line);
        REQUIRE(!headings.empty());
        const auto higher = [](const TextLine& a, const TextLine& b) { return a.at.y < b.at.y; };
        const auto first = std::min_element(headings.begin(), headings.end(), higher);
        const auto first_question = std::min_element(questions.begin(), questions.end(), higher);
        CHECK(first->at.y < first_question->at.y);
        // No heading stands below the last question.
        const auto last = std::max_element(headings.begin(), headings.end(), higher);
        const auto last_question = std::max_element(questions.begin(), questions.end(), higher);
        CHECK(last->at.y < last_question->at.y);
    }
}

TEST_CASE("a dimension that goes on says so") {
    auto questionnaire = printed::made_up(1, 5);
    for (int i = 4; i < 30; ++i) {
        auto question = questionnaire.dimensions[0].questions[0];
        question.id = "D1Q" + std::to_string(i);
        questionnaire.dimensions[0].questions.push_back(question);
    }
    const auto pages = printed::pages(questionnaire);
    REQUIRE(pages.size() > 1);
    CHECK(printed::texts(pages[0], "heading")[0].text == "Policy and strategy");
    CHECK(printed::texts(pages[1], "continued")[0].text == "Policy and strategy (continued)");
    check_questions(questionnaire, pages, "en");
}

TEST_CASE("notes and prompts for facilitators and questions that are off are not printed") {
    auto questionnaire = printed::made_up(1, 5);
    questionnaire.note = plain_text("SECRET1");
    questionnaire.discuss = plain_text("SECRET2");
    questionnaire.dimensions[0].note = plain_text("SECRET3");
    questionnaire.dimensions[0].discuss = plain_text("SECRET4");
    questionnaire.dimensions[0].questions[0].note = plain_text("SECRET5");
    questionnaire.dimensions[0].questions[1].off = true;
    questionnaire.dimensions[0].questions[1].text = plain_text("SECRET6");
    const auto pages = printed::pages(questionnaire);
    CHECK(count_in(pages, "SECRET") == 0);
    check_questions(questionnaire, pages, "en");
}

TEST_CASE("a dimension without asked questions has no heading") {
    auto questionnaire = printed::made_up(2, 5);
    for (auto& question : questionnaire.dimensions[0].questions) question.off = true;
    const auto pages = printed::pages(questionnaire);
    CHECK(count_in(pages, "Policy and strategy") == 0);
    // The section's name and the heads of the columns come with the first that is printed.
    CHECK(printed::texts(pages[0], "section")[0].text == "Outside");
    CHECK(printed::text_of(pages[0]).find("Always") != std::string::npos);
}

TEST_CASE("facts are asked only when wanted, and always with a way not to say") {
    const auto questionnaire = printed::made_up(1, 5);
    CHECK(count_in(printed::pages(questionnaire), "About you") == 0);
    const auto pages = printed::pages(questionnaire, {"en", "A4", {0}});
    CHECK(count_in(pages, "About you") == 1);
    const auto text = printed::text_of(pages.back());
    CHECK(text.find("Your office Headquarters Field I prefer not to say") != std::string::npos);
    // The questionnaire's own label is not followed by the program's.
    const auto full = printed::shipped("gender-institutionalisation");
    const auto last = printed::text_of(printed::pages(full, {"fr", "A4", {0}}).back());
    CHECK(last.find("Je préfère ne pas répondre") == last.rfind("Je préfère ne pas répondre"));
}

TEST_CASE("what the questionnaire does not name is called in the program's words") {
    auto questionnaire = printed::made_up(1, 3);
    questionnaire.scale.levels.clear();
    const auto text = printed::text_of(printed::pages(questionnaire, {"fr"})[0]);
    CHECK(text.find("? Je ne sais pas je n’ai pas l’information") != std::string::npos);
    CHECK(text.find("– Sans objet la question ne se pose pas") != std::string::npos);
    CHECK(text.find("1 le niveau le plus bas 3 le niveau le plus haut") != std::string::npos);
}

TEST_CASE("pages are numbered and named") {
    const auto pages = printed::pages(printed::made_up(12, 5));
    const auto last = std::to_string(pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto footer = printed::texts(pages[i], "footer");
        REQUIRE(footer.size() == 2);
        CHECK(footer[0].text == "made-up, version 1.0.0");
        CHECK(footer[1].text == "Page " + std::to_string(i + 1) + " of " + last);
        CHECK(pages[i].title == "A questionnaire");
        CHECK(pages[i].language == "en");
    }
}

TEST_CASE("absurdly long texts lose nothing and meet nothing") {
    auto questionnaire = printed::made_up(2, 5);
    std::string essay;
    for (int i = 0; i < 3000; ++i) essay += "word" + std::to_string(i) + " ";
    essay += "end\nand a paragraph " + std::string(300, 'x');
    auto& question = questionnaire.dimensions[0].questions[1];
    question.text = plain_text(essay);
    question.anchors[1] = plain_text(essay);
    questionnaire.title = plain_text(std::string(400, 't'));
    questionnaire.dimensions[0].name = plain_text(essay.substr(0, 2000));
    questionnaire.dont_know = plain_text(essay.substr(0, 300));
    questionnaire.scale.levels[2] = {plain_text(essay.substr(0, 3000)), plain_text(essay)};
    questionnaire.open_questions[0].text = plain_text(essay);
    questionnaire.facts[0].values[0].name = plain_text(essay.substr(0, 900));
    for (const auto* size : {"A4", "A5", "letter", "A3", "A4-landscape"}) {
        CAPTURE(size);
        const auto pages = printed::pages(questionnaire, {"en", size, {0}});
        check_faults(pages);
        std::string all;
        for (const auto& page : pages) all += printed::text_of(page, question.id) + " ";
        for (int i = 0; i < 3000; i += 7)
            CHECK(all.find("word" + std::to_string(i) + " ") != std::string::npos);
    }
}

TEST_CASE("ids too long for a column stand above their question") {
    auto questionnaire = printed::made_up(1, 5);
    questionnaire.dimensions[0].questions[2].id = "AnIdOfTwentyLetters1";
    const auto pages = printed::pages(questionnaire);
    check_questions(questionnaire, pages, "en");
    check_faults(pages);
    const auto ids = printed::texts(pages[0], "id");
    const auto statements = printed::texts(pages[0], "question");
    CHECK(ids[0].at.x == statements[0].at.x);
    CHECK(ids[0].at.y < statements[0].at.y);
}

TEST_CASE("larger paper is the same form larger") {
    const auto questionnaire = printed::shipped("gender-partner-view");
    const auto a4 = printed::pages(questionnaire), a3 = printed::pages(questionnaire, {"en", "A3"});
    CHECK(a3.size() == a4.size());
    CHECK(printed::texts(a3[0], "question")[0].style.size >
          1.4 * printed::texts(a4[0], "question")[0].style.size);
}

TEST_CASE("everything is grey and large enough to read and to tick") {
    for (const auto& page : printed::pages(printed::shipped("gender-partner-view"), {"fr"}))
        for (const auto& shape : page.shapes) {
            const auto is_grey = [](const Colour& c) { return c.red == c.green && c.green == c.blue; };
            if (const auto* line = std::get_if<TextLine>(&shape)) {
                CHECK(is_grey(line->colour));
                CHECK(line->style.size >= (line->role == "question" || line->role == "note" ? 9 : 8));
            }
            if (const auto* bar = std::get_if<Bar>(&shape)) {
                CHECK(is_grey(bar->stroke->colour));
                CHECK(bar->height >= 4 * 72 / 25.4);
            }
        }
}

TEST_CASE("a small form is laid out as it was") {
    const auto pages = printed::pages(printed::made_up(1, 3), {"en", "A4", {0}});
    std::string all;
    for (const auto& page : pages) all += print(page);
    const auto path = std::string(SOCRATIC_WHEEL_SOURCE) + "/tests/unit/forms/print-small.txt";
    const char* wanted = std::getenv("GOLDEN");
    if (wanted != nullptr && std::string(wanted) == "update") std::ofstream(path, std::ios::binary) << all;
    CHECK(all == contents(path));
}
