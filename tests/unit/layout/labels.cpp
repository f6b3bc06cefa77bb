// SPDX-License-Identifier: MIT
#include "layout/labels.hpp"
#include <doctest/doctest.h>
#include <cmath>
#include "base/problem.hpp"
#include "layout/made_up.hpp"

using namespace socratic;

namespace {

const std::string german =
    "Gleichstellungsbeauftragtenverordnung und die Rechenschaftspflicht der Geschäftsführung gegenüber allen "
    "Mitarbeitenden";
const std::string french =
    "Mécanismes de redevabilité, de suivi, d’évaluation et d’apprentissage sensibles au genre dans tous nos "
    "programmes terrain";
const std::string arabic =
    "المساواة بين الجنسين في السياسات والاستراتيجيات والميزانيات والبرامج الخاصة بالمنظمة";

const std::vector<std::string> pages = {"A4", "960x540", "A0", "letter", "A4-landscape"};

Scene wheel_of(const std::vector<std::string>& names, const std::string& size,
               const std::string& language = "en") {
    const auto questionnaire = made_up::questionnaire(names);
    WheelOptions options;
    options.size = *find_page_size(size);
    options.language = language;
    return layout_wheel(made_up::scores(questionnaire), questionnaire, made_up::words(language), options,
                        made_up::measure);
}

/// Broken words put together again.
std::string without_hyphens(std::string name) {
    for (auto at = name.find("- "); at != std::string::npos; at = name.find("- ")) name.erase(at, 2);
    return name;
}

/// The name as it stands on the page, lines joined.
std::string name_on(const Scene& scene, const std::string& id) {
    std::string name;
    for (const auto& line : made_up::texts(scene, "label"))
        if (line.part_of == id) name += (name.empty() ? "" : " ") + line.text;
    return name;
}

}  // namespace

TEST_CASE("labels keep clear of everything from 3 to 24 spokes on every page") {
    for (const auto& page : pages)
        for (const std::size_t count : {3, 4, 5, 7, 10, 12, 15, 24}) {
            CAPTURE(page);
            CAPTURE(count);
            const auto names = made_up::everyday_names(count);
            const auto scene = wheel_of(names, page);
            CHECK(made_up::faults(scene) == std::vector<std::string>{});
            CHECK(made_up::label_boxes(scene).size() == count);
            for (std::size_t i = 0; i < count; ++i)
                CHECK(name_on(scene, "D" + std::to_string(i + 1)) == names[i]);
        }
}

TEST_CASE("labels of 120 characters in French and German and one in Arabic keep clear and stay whole") {
    for (const auto& page : pages)
        for (const std::size_t count : {3, 5, 7, 10, 12, 15}) {
            CAPTURE(page);
            CAPTURE(count);
            auto names = made_up::everyday_names(count);
            names[0] = german;
            names[1] = french;
            names[2] = arabic;
            if (count > 5) names[count - 2] = german;
            const auto scene = wheel_of(names, page, "fr");
            CHECK(made_up::faults(scene) == std::vector<std::string>{});
            for (std::size_t i = 0; i < count; ++i)
                CHECK(without_hyphens(name_on(scene, "D" + std::to_string(i + 1))) == names[i]);
        }
}

TEST_CASE("24 spokes with some labels of 120 characters still keep clear") {
    auto names = made_up::everyday_names(24);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (i % 3 == 2) names[i] = "Suivi et évaluation";
    names[0] = german;
    names[5] = french;
    names[16] = arabic;
    for (const auto& page : pages) {
        CAPTURE(page);
        const auto scene = wheel_of(names, page);
        CHECK(made_up::faults(scene) == std::vector<std::string>{});
        CHECK(without_hyphens(name_on(scene, "D1")) == german);
    }
}

TEST_CASE("no text of a label is smaller than 8 pt or its figures than 7 pt") {
    for (const auto& page : pages) {
        const auto scene = wheel_of(made_up::everyday_names(24), page);
        for (const auto& line : made_up::texts(scene, "label")) CHECK(line.style.size >= 8);
        for (const auto& line : made_up::texts(scene, "figure")) CHECK(line.style.size >= 7);
    }
}

TEST_CASE("where long names cannot stand the short ones take their place") {
    std::vector<std::string> names(24, german);
    auto questionnaire = made_up::questionnaire(names);
    for (auto& dimension : questionnaire.dimensions) dimension.short_name = plain_text("Rechte");
    WheelOptions options;
    options.language = "en";
    const auto scene = layout_wheel(made_up::scores(questionnaire), questionnaire, made_up::words("en"),
                                    options, made_up::measure);
    CHECK(name_on(scene, "D1") == "Rechte");
    CHECK(made_up::faults(scene) == std::vector<std::string>{});
}

TEST_CASE("24 names of 120 characters give way to ids with the names in a key or in the questionnaire") {
    std::vector<std::string> names;
    for (int i = 0; i < 24; ++i) names.push_back(i == 3 ? arabic : i % 2 == 0 ? german : french);
    for (const auto* size : {"A4", "960x540", "letter", "A4-landscape"}) {
        CAPTURE(size);
        const auto scene = wheel_of(names, size);
        CHECK(made_up::faults(scene) == std::vector<std::string>{});
        CHECK(name_on(scene, "D1") == "D1");
    }
}

TEST_CASE("names that fit nowhere are a failure that says what to do") {
    const std::vector<std::string> names(24, german + " " + french);
    try {
        wheel_of(names, "150x150");
        FAIL("it was drawn");
    } catch (const Failure& failure) {
        REQUIRE(failure.problems().size() == 1);
        CHECK(failure.problems()[0].message ==
              "the names around the wheel do not fit on a page of 150 x 150 points");
        CHECK(failure.problems()[0].hint ==
              "choose larger paper with '--size', or give long names a 'short' form in the questionnaire");
    }
}

TEST_CASE("hairlines of labels pushed far out cross no label") {
    for (const auto& page : pages) {
        const auto scene = wheel_of(made_up::everyday_names(24), page);
        const auto rim = made_up::rim(scene);
        for (const auto& shape : scene.shapes) {
            const auto* lines = std::get_if<Lines>(&shape);
            if (lines == nullptr || lines->parts.size() != 1 || lines->parts[0].size() != 2) continue;
            const auto a = lines->parts[0][0], b = lines->parts[0][1];
            if (std::hypot(a.x - rim.centre.x, a.y - rim.centre.y) < rim.radius) continue;
            for (const auto& [id, box] : made_up::label_boxes(scene))
                for (int k = 0; k <= 20; ++k) {
                    const double x = a.x + (b.x - a.x) * k / 20, y = a.y + (b.y - a.y) * k / 20;
                    const bool is_inside = x > box.left && x < box.right && y > box.top && y < box.bottom;
                    CHECK_MESSAGE(!is_inside, id);
                }
        }
    }
}

TEST_CASE("label sizes go down to 8 pt and stop there") {
    CHECK(label_sizes(10) == std::vector<double>{10, 9.5, 9, 8.5, 8});
    CHECK(label_sizes(7) == std::vector<double>{8});
    CHECK(label_sizes(40).back() == 8);
}
