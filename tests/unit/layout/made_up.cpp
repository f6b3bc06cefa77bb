// SPDX-License-Identifier: MIT
#include "layout/made_up.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include "base/utf8.hpp"

namespace socratic::made_up {
namespace {

std::filesystem::path here() { return std::filesystem::path(SOCRATIC_WHEEL_SOURCE) / "tests/unit/layout"; }

std::string contents(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

double distance_from(Point centre, const Box& box) {
    const double x = std::max({box.left - centre.x, 0.0, centre.x - box.right});
    const double y = std::max({box.top - centre.y, 0.0, centre.y - box.bottom});
    return std::hypot(x, y);
}

bool is_inside(const Box& box, double width, double height, double margin) {
    return box.left >= margin && box.top >= margin && box.right <= width - margin &&
           box.bottom <= height - margin;
}

}  // namespace

double measure(std::string_view text, const TextStyle& style) {
    return static_cast<double>(count_code_points(text)) * style.size * (style.bold ? 0.6 : 0.55);
}

Words words(const std::string& language) {
    Words words;
    words.language = language;
    std::istringstream lines(contents(here() / "../../../templates/words" / (language + ".yaml")));
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(": ");
        if (line.empty() || line[0] == '#' || colon == std::string::npos) continue;
        auto value = line.substr(colon + 2);
        if (value.size() > 1 && value.front() == '"') value = value.substr(1, value.size() - 2);
        words.by_key[line.substr(0, colon)] = value;
    }
    return words;
}

Questionnaire questionnaire(const std::vector<std::string>& names) {
    Questionnaire made;
    made.id = "made-up";
    made.version = "1.0.0";
    made.title = plain_text("A questionnaire");
    made.scale = {0, 5, {}};
    made.sections = {{"inside", plain_text("In our organisation")}, {"outside", plain_text("Outside")}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        Dimension dimension;
        dimension.id = "D" + std::to_string(i + 1);
        dimension.name = plain_text(names[i]);
        dimension.section = 2 * i < names.size() ? "inside" : "outside";
        made.dimensions.push_back(std::move(dimension));
    }
    return made;
}

std::vector<std::string> everyday_names(std::size_t count) {
    const std::vector<std::string> known = {"Policy and strategy", "Leadership and will",
                                            "Communication, learning and advocacy"};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) names.push_back(known[i % known.size()]);
    return names;
}

Scores scores(const Questionnaire& questionnaire) {
    Scores made;
    made.questionnaire_id = questionnaire.id;
    made.questionnaire_version = questionnaire.version;
    made.organisation = plain_text("Three Shores (fictional)");
    made.scale = questionnaire.scale;
    RoundScores round;
    round.id = "2026";
    round.date = "2026-02-03";
    round.respondents = 23;
    round.invited = 31;
    for (std::size_t i = 0; i < questionnaire.dimensions.size(); ++i) {
        DimensionScores dimension;
        dimension.id = questionnaire.dimensions[i].id;
        dimension.n = 22;
        dimension.mean = 1.5 + static_cast<double>(i * 7 % 5) / 2;
        dimension.q1 = *dimension.mean - 0.75;
        dimension.q3 = *dimension.mean + 1;
        round.dimensions.push_back(std::move(dimension));
    }
    made.rounds.push_back(std::move(round));
    return made;
}

std::vector<TextLine> texts(const Scene& scene, std::string_view role) {
    std::vector<TextLine> found;
    for (const auto& shape : scene.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape); line != nullptr && line->role == role)
            found.push_back(*line);
    return found;
}

std::string text_of(const Scene& scene, std::string_view role) {
    std::string all;
    for (const auto& line : texts(scene, role)) all += (all.empty() ? "" : " ") + line.text;
    return all;
}

Arc rim(const Scene& scene) {
    Arc largest;
    for (const auto& shape : scene.shapes)
        if (const auto* arc = std::get_if<Arc>(&shape))
            if (arc->stroke && arc->stroke->colour == colour("#a6a6a6") && arc->radius > largest.radius)
                largest = *arc;
    return largest;
}

std::map<std::string, Box> label_boxes(const Scene& scene) {
    std::map<std::string, Box> boxes;
    for (const auto& shape : scene.shapes) {
        const auto* line = std::get_if<TextLine>(&shape);
        if (line == nullptr || line->part_of.empty()) continue;
        const auto box = box_of(*line);
        const auto [found, is_new] = boxes.try_emplace(line->part_of, box);
        auto& all = found->second;
        all = {std::min(all.left, box.left), std::min(all.top, box.top), std::max(all.right, box.right),
               std::max(all.bottom, box.bottom)};
    }
    return boxes;
}

std::vector<std::string> faults(const Scene& scene) {
    std::vector<std::string> found;
    const auto labels = label_boxes(scene);
    const auto outermost = rim(scene);
    std::vector<TextLine> others;
    for (const auto* role : {"title", "legend", "note", "key"})
        for (auto& line : texts(scene, role)) others.push_back(std::move(line));
    for (auto a = labels.begin(); a != labels.end(); ++a) {
        const auto& [id, box] = *a;
        for (auto b = std::next(a); b != labels.end(); ++b)
            if (touches(box, b->second, 2, 2)) found.push_back(id + " meets " + b->first);
        if (distance_from(outermost.centre, box) < outermost.radius + 5)
            found.push_back(id + " meets the rim");
        if (!is_inside(box, scene.width, scene.height, 15)) found.push_back(id + " leaves the page");
        for (const auto& shape : scene.shapes)
            if (const auto* name = std::get_if<ArcText>(&shape))
                if (distance_from(name->centre, box) < name->radius + 0.4 * name->style.size)
                    found.push_back(id + " meets the name of an arc");
        for (const auto& other : others)
            if (touches(box, box_of(other), 2, 2)) found.push_back(id + " meets '" + other.text + "'");
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (!is_inside(box_of(others[i]), scene.width, scene.height, 15))
            found.push_back("'" + others[i].text + "' leaves the page");
        for (std::size_t j = 0; j < i; ++j)
            if (touches(box_of(others[i]), box_of(others[j])))
                found.push_back("'" + others[i].text + "' meets '" + others[j].text + "'");
    }
    return found;
}

bool equals_golden(const Scene& scene, const std::string& name) {
    const auto path = here() / (name + ".txt");
    const char* wanted = std::getenv("GOLDEN");
    if (wanted != nullptr && std::string(wanted) == "update")
        std::ofstream(path, std::ios::binary) << print(scene);
    return contents(path) == print(scene);
}

}  // namespace socratic::made_up

using namespace socratic;

TEST_CASE("the finder of faults finds them") {
    const auto questionnaire = made_up::questionnaire(made_up::everyday_names(5));
    WheelOptions options;
    options.language = "en";
    const auto scene = layout_wheel(made_up::scores(questionnaire), questionnaire, made_up::words("en"),
                                    options, made_up::measure);
    REQUIRE(made_up::faults(scene).empty());
    const auto faults_with = [&](Point at) {
        auto other = scene;
        other.shapes.push_back(TextLine{at, "stray", {10}, {}, Anchor::middle, 30, 0, "label", "D9"});
        return made_up::faults(other);
    };
    const auto rim = made_up::rim(scene);
    const auto box = made_up::label_boxes(scene).at("D1");
    CHECK(faults_with({box.left, box.bottom}).at(0) == "D1 meets D9");
    CHECK(faults_with({rim.centre.x, rim.centre.y}).at(0) == "D9 meets the rim");
    CHECK(faults_with({10, 200}).at(0) == "D9 leaves the page");
    CHECK(faults_with({60, 60}).at(0) == "D9 meets 'Three Shores'");
}
