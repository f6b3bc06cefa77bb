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

TEST_CASE(
    "where dimensions have scales of their own each spoke bears its levels and each scale is explained") {
    auto questionnaire = with_levels(4);
    Scale yes_or_no{0, 1, {}};
    yes_or_no.levels[0] = {plain_text("No"), {}};
    yes_or_no.levels[1] = {plain_text("Yes"), plain_text("without a doubt")};
    questionnaire.dimensions[1].scale = yes_or_no;
    questionnaire.dimensions[2].scale = Scale{1, 3, {}};
    const auto scene = draw(questionnaire, "A4", 1);
    CHECK(made_up::faults(scene) == std::vector<std::string>{});
    std::vector<std::string> names;
    for (const auto& shape : scene.shapes)
        if (const auto* text = std::get_if<ArcText>(&shape); text != nullptr && text->role == "ring")
            names.push_back(text->text);
    // The spare spoke is on the common scale.
    const std::vector<std::string> common{"Begun", "Occasional", "In place", "Systematic", "Living"};
    std::vector<std::string> expected = common;
    expected.push_back("Yes");
    expected.insert(expected.end(), common.begin(), common.end());
    expected.insert(expected.end(), common.begin(), common.end());
    CHECK(names == expected);
    const auto legend = made_up::text_of(scene, "legend");
    CHECK(legend.find("0\u00A0No · 1\u00A0Yes (without a doubt)") != std::string::npos);
    CHECK(legend.find("0\u00A0Absent (what it means") != std::string::npos);
}

TEST_CASE("level names of its own on a common range stand below the wheel and not on the rings") {
    auto questionnaire = with_levels(4);
    auto other = questionnaire.scale;
    other.levels[5].name = plain_text("Thriving");
    questionnaire.dimensions[1].scale = other;
    const auto scene = draw(questionnaire, "A4", 0);
    for (const auto& shape : scene.shapes) {
        const auto* text = std::get_if<ArcText>(&shape);
        CHECK_FALSE((text != nullptr && text->role == "ring"));
    }
    CHECK(made_up::text_of(scene, "legend").find("Thriving") != std::string::npos);
}

TEST_CASE("many scales with long meanings leave room for the wheel") {
    auto questionnaire = with_levels(12);
    for (std::size_t i = 0; i < 12; ++i) {
        Scale scale{0, static_cast<int>(i) + 1, {}};
        for (int level = 0; level <= scale.max; ++level)
            scale.levels[level] = {plain_text("Level of a long name"),
                                   plain_text("what it means, in words that go on for quite a while")};
        questionnaire.dimensions[i].scale = scale;
    }
    for (const auto* size : {"A4", "A0", "960x540"}) {
        CAPTURE(size);
        CHECK(made_up::faults(draw(questionnaire, size, 0)) == std::vector<std::string>{});
    }
}
