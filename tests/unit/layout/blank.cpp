// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "layout/made_up.hpp"

using namespace socratic;

namespace {

Questionnaire with_levels(std::size_t spokes) {
    auto questionnaire = made_up::questionnaire(made_up::everyday_names(spokes));
    const char* names[] = {"Absent", "Begun", "Occasional", "In place", "Systematic", "Living"};
    for (int level = 0; level <= 5; ++level)
        questionnaire.scale.levels[level] = {plain_text(names[level]),
                                             plain_text("what it means, in words a participant follows")};
    return questionnaire;
}

Scene draw(const Questionnaire& questionnaire, const std::string& size, int spare) {
    BlankOptions options;
    options.language = "en";
    options.size = *find_page_size(size);
    options.spare = spare;
    return layout_blank(questionnaire, made_up::words("en"), options, made_up::measure);
}

}  // namespace

TEST_CASE("a blank wheel has a place for a dot at every crossing and the meaning of every level") {
    const auto scene = draw(with_levels(10), "A4", 0);
    int places = 0;
    for (const auto& shape : scene.shapes)
        if (const auto* arc = std::get_if<Arc>(&shape); arc != nullptr && arc->fill && arc->radius < 2)
            ++places;
    CHECK(places == 10 * 6);
    std::vector<std::string> names;
    for (const auto& shape : scene.shapes)
        if (const auto* text = std::get_if<ArcText>(&shape); text != nullptr && text->role == "ring")
            names.push_back(text->text);
    CHECK(names == std::vector<std::string>{"Begun", "Occasional", "In place", "Systematic", "Living"});
    const auto legend = made_up::text_of(scene, "legend");
    CHECK(legend.find("0 Absent what it means") != std::string::npos);
    CHECK(legend.find("5 Living what it means") != std::string::npos);
    CHECK(made_up::text_of(scene, "title") ==
          "Where do we stand today? A questionnaire, questionnaire\u00A0version\u00A01.0.0 Organisation Date "
          "Number of "
          "people");
}

TEST_CASE("blank wheels keep clear from A4 to A0 with 3 to 24 spokes") {
    for (const auto* size : {"A4", "A3", "A2", "A1", "A0", "letter", "960x540", "A3-landscape"})
        for (const std::size_t count : {3, 10, 24}) {
            CAPTURE(size);
            CAPTURE(count);
            const auto scene = draw(with_levels(count), size, 2);
            CHECK(made_up::faults(scene) == std::vector<std::string>{});
            CHECK(made_up::label_boxes(scene).size() == count);
        }
}

TEST_CASE("spare spokes have a line to write on and keep the others apart") {
    const auto count_lines = [](const Scene& scene) {
        const auto rim = made_up::rim(scene);
        int lines = 0;
        for (const auto& shape : scene.shapes) {
            const auto* line = std::get_if<Lines>(&shape);
            if (line == nullptr || line->parts[0].size() != 2 || line->parts[0][0].y != line->parts[0][1].y)
                continue;
            const double x = line->parts[0][0].x - rim.centre.x, y = line->parts[0][0].y - rim.centre.y;
            const bool is_spoke = x * x + y * y < rim.radius * rim.radius;
            if (!is_spoke) ++lines;
        }
        return lines;
    };
    CHECK(count_lines(draw(with_levels(10), "A4", 0)) == 3);  // organisation, date, number
    CHECK(count_lines(draw(with_levels(10), "A4", 2)) == 5);
}

TEST_CASE("larger paper is the same picture larger") {
    const auto a4 = draw(with_levels(10), "A4", 0), a0 = draw(with_levels(10), "A0", 0);
    CHECK(made_up::rim(a0).radius / made_up::rim(a4).radius == doctest::Approx(4).epsilon(0.03));
    CHECK(made_up::texts(a0, "label")[0].style.size / made_up::texts(a4, "label")[0].style.size ==
          doctest::Approx(4).epsilon(0.01));
}

TEST_CASE("a blank wheel without level names has numbers only") {
    const auto scene = draw(made_up::questionnaire(made_up::everyday_names(4)), "A4", 0);
    CHECK(made_up::text_of(scene, "ring") == "0 1 2 3 4 5");
    CHECK(made_up::faults(scene) == std::vector<std::string>{});
}
