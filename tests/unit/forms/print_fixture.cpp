// SPDX-License-Identifier: MIT
#include "forms/print_fixture.hpp"
#include <doctest/doctest.h>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "layout/made_up.hpp"
#include "read/questionnaire.hpp"

namespace socratic::printed {
namespace {

const std::string source = SOCRATIC_WHEEL_SOURCE;

Box box_of(const Bar& bar) {
    return {bar.middle.x - bar.width / 2, bar.middle.y - bar.height / 2, bar.middle.x + bar.width / 2,
            bar.middle.y + bar.height / 2};
}

bool holds(const Box& outer, const Box& inner) {
    return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top &&
           inner.bottom <= outer.bottom;
}

struct Thing {
    std::string name;
    Box box;
    bool is_box = false;
};

std::vector<Thing> things_on(const Scene& page) {
    std::vector<Thing> things;
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape))
            things.push_back({"'" + line->text + "'", socratic::box_of(*line)});
        else if (const auto* bar = std::get_if<Bar>(&shape))
            things.push_back({"box", box_of(*bar), true});
        else if (const auto* rule = std::get_if<Lines>(&shape))
            things.push_back(
                {"rule",
                 {rule->parts[0][0].x, rule->parts[0][0].y, rule->parts[0][1].x, rule->parts[0][1].y}});
    return things;
}

}  // namespace

Questionnaire shipped(const std::string& id) {
    const auto folder = source + "/questionnaires";
    const QuestionnaireFiles files{[](const std::string& path) { return read_file(path, 4000000); }, folder};
    std::vector<Problem> warnings;
    return read_questionnaire(folder + "/" + id + ".yaml", files, warnings);
}

Questionnaire made_up(std::size_t count, int levels) {
    auto made = socratic::made_up::questionnaire(socratic::made_up::everyday_names(count));
    made.instruction = plain_text("How true is this today?");
    made.scale = {1, levels, {}};
    made.scale.levels[1] = {plain_text("Never"), plain_text("it does not happen")};
    made.scale.levels[levels] = {plain_text("Always"), plain_text("it happens every time")};
    for (auto& dimension : made.dimensions)
        for (int i = 1; i <= 3; ++i) {
            Question question;
            question.id = dimension.id + "Q" + std::to_string(i);
            question.text = plain_text("Statement " + question.id + " says something about how we work.");
            question.anchors = {{1, plain_text("what it looks like at the lowest level")},
                                {levels, plain_text("what it looks like at the highest one")}};
            dimension.questions.push_back(std::move(question));
        }
    made.open_questions = {{"proud", plain_text("What are we proud of?")}};
    made.facts = {{"office",
                   plain_text("Your office"),
                   {{"hq", plain_text("Headquarters")}, {"field", plain_text("Field")}}}};
    return made;
}

std::vector<Scene> pages(const Questionnaire& questionnaire, const Choice& choice) {
    const FormRequest request{questionnaire, {choice.language}, choice.facts};
    const auto words = socratic::made_up::words(choice.language);
    return print_form(request, {choice.language, words}, *find_page_size(choice.size),
                      socratic::made_up::measure);
}

std::vector<TextLine> texts(const Scene& page, std::string_view role) {
    return socratic::made_up::texts(page, role);
}

std::string text_of(const Scene& page) {
    std::string all;
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape)) all += (all.empty() ? "" : " ") + line->text;
    return all;
}

std::string text_of(const Scene& page, std::string_view part) {
    std::string all;
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape); line != nullptr && line->part_of == part)
            all += (all.empty() ? "" : " ") + line->text;
    return all;
}

int boxes_of(const Scene& page, std::string_view part) {
    int count = 0;
    for (const auto& shape : page.shapes) {
        const auto* line = std::get_if<TextLine>(&shape);
        if (line == nullptr || line->part_of != part) continue;
        for (const auto& other : page.shapes)
            if (const auto* bar = std::get_if<Bar>(&other))
                if (holds(box_of(*bar), socratic::box_of(*line))) ++count;
    }
    return count;
}

std::vector<std::string> faults(const Scene& page) {
    std::vector<std::string> found;
    const auto things = things_on(page);
    const Box inside{17, 17, page.width - 17, page.height - 17};
    for (std::size_t i = 0; i < things.size(); ++i) {
        const auto& a = things[i];
        if (!holds(inside, a.box)) found.push_back(a.name + " leaves the margins");
        for (std::size_t j = 0; j < i; ++j) {
            const auto& b = things[j];
            const bool is_in = (a.is_box && holds(a.box, b.box)) || (b.is_box && holds(b.box, a.box));
            if (!is_in && touches(a.box, b.box)) found.push_back(a.name + " meets " + b.name);
        }
    }
    return found;
}

}  // namespace socratic::printed

using namespace socratic;

TEST_CASE("the finder of faults on printed pages finds them") {
    const auto questionnaire = printed::made_up(2, 5);
    const auto page = printed::pages(questionnaire).front();
    REQUIRE(printed::faults(page).empty());
    const auto faults_with = [&](Point at) {
        auto other = page;
        other.shapes.push_back(TextLine{at, "stray", {10}, {}, Anchor::start, 30});
        return printed::faults(other);
    };
    const auto statement = printed::texts(page, "question").front();
    CHECK(faults_with(statement.at).at(0) == "'stray' meets '" + statement.text + "'");
    CHECK(faults_with({5, 400}).at(0) == "'stray' leaves the margins");
    const Lines* rule = nullptr;
    for (const auto& shape : page.shapes)
        if (const auto* lines = std::get_if<Lines>(&shape)) rule = lines;
    REQUIRE(rule != nullptr);
    const auto below = faults_with({rule->parts[0][1].x - 60, rule->parts[0][1].y + 1});
    CHECK(below == std::vector<std::string>{"'stray' meets rule"});
    const auto box = printed::texts(page, "box").front();
    CHECK(faults_with({box.at.x, box.at.y + 5}).at(0).substr(0, 13) == "'stray' meets");
}
