// SPDX-License-Identifier: MIT
#include "layout/made_up_years.hpp"
#include <doctest/doctest.h>
#include "layout/block.hpp"

namespace socratic::made_up {
namespace {

void make_reported(RoundScores& round) {
    round.is_reported = true;
    round.respondents = 0;
    round.invited.reset();
    for (auto& dimension : round.dimensions) {
        dimension.reported = dimension.mean;
        dimension.mean.reset();
        dimension.q1.reset();
        dimension.q3.reset();
        dimension.n = 0;
    }
}

void make_gap(DimensionScores& dimension) {
    const auto id = dimension.id;
    dimension = {};
    dimension.id = id;
    dimension.gap = Gap::not_asked;
}

/// The text of all lines of one role, joined where words were parted by a hyphen.
std::string joined(const Scene& scene) {
    std::string all;
    for (const auto& shape : scene.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape)) {
            if (all.ends_with('-'))
                all.pop_back();
            else
                all += ' ';
            all += line->text;
        }
    return all;
}

std::string without_hyphens_and_hard_spaces(std::string text) {
    for (std::size_t at; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
    std::erase(text, '-');
    return text;
}

}  // namespace

std::vector<std::string> long_french_names(std::size_t count) {
    const std::vector<std::string> known = {
        "Mécanismes de redevabilité, de suivi, d’évaluation et d’apprentissage sensibles au genre",
        "Institutionnalisation de l’égalité",
        "Masculinités positives et engagement des hommes et des garçons dans nos programmes",
        "Ressources humaines, recrutement, rémunération et conciliation", "Budget"};
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i) names.push_back(known[i % known.size()]);
    return names;
}

Scores years(const Questionnaire& questionnaire, std::size_t rounds) {
    auto made = scores(questionnaire);
    const auto newest = made.rounds.front();
    made.organisation_id = "made-up";
    made.rounds.clear();
    for (std::size_t r = 0; r < rounds; ++r) {
        auto round = newest;
        const auto year = std::to_string(2026 - 2 * (rounds - 1 - r));
        round.id = year;
        round.date = year + "-02-03";
        for (std::size_t i = 0; i < round.dimensions.size(); ++i) {
            auto& dimension = round.dimensions[i];
            const double back = static_cast<double>(rounds - 1 - r) / static_cast<double>(rounds);
            *dimension.mean += (i % 3 == 0 ? -1.0 : i % 3 == 1 ? 0.7 : -0.1) * back;
        }
        made.rounds.push_back(std::move(round));
    }
    if (rounds > 2) make_reported(made.rounds.front());
    if (rounds > 1 && questionnaire.dimensions.size() > 1) make_gap(made.rounds[rounds - 2].dimensions[1]);
    for (std::size_t i = 0; i < questionnaire.dimensions.size(); ++i) {
        auto& dimension = made.rounds.back().dimensions[i];
        dimension.agreed = i % 2 == 0 ? 2.5 : 3;
        if (i % 3 != 2) dimension.target = 4;
        dimension.target_by = "2028-12-31";
    }
    return made;
}

void add_groups(Scores& scores, std::size_t count) {
    for (std::size_t g = 0; g < count; ++g) {
        GroupScores group;
        group.fact = "place";
        group.value = "place" + std::to_string(g + 1);
        group.n = 10 + static_cast<long>(g);
        group.dimensions = scores.rounds.back().dimensions;
        for (auto& dimension : group.dimensions) {
            dimension.n = group.n;
            *dimension.mean += 0.2 * static_cast<double>(g) - 0.5;
            dimension.q1.reset();
            dimension.q3.reset();
            dimension.agreed.reset();
            dimension.target.reset();
        }
        if (g == 1) {
            const auto id = group.dimensions[0].id;
            group.dimensions[0] = {};
            group.dimensions[0].id = id;
            group.dimensions[0].gap = Gap::hidden;
            group.dimensions[0].hidden = Hidden::complement;
        }
        scores.rounds.back().groups.push_back(std::move(group));
    }
}

Comparison compared(const Scores& scores) {
    Comparison made;
    made.intervals = true;
    for (std::size_t i = 0; i < scores.rounds.back().dimensions.size(); ++i) {
        ComparedDimension dimension;
        dimension.id = scores.rounds.back().dimensions[i].id;
        for (const auto& round : scores.rounds) {
            LevelThen level;
            level.round = round.id;
            level.mean = round.dimensions[i].mean;
            if (level.mean) level.interval = Interval{*level.mean - 0.3, *level.mean + 0.3};
            dimension.rounds.push_back(std::move(level));
        }
        const auto count = scores.rounds.size();
        if (count > 1 && dimension.rounds[count - 2].mean && dimension.rounds[count - 1].mean) {
            LevelChange change;
            change.from = dimension.rounds[count - 2].round;
            change.to = dimension.rounds[count - 1].round;
            change.difference = *dimension.rounds[count - 1].mean - *dimension.rounds[count - 2].mean;
            change.interval = Interval{change.difference - 0.4, change.difference + 0.4};
            change.verdict = i == 0 ? Verdict::clear : Verdict::chance;
            dimension.changes.push_back(std::move(change));
        }
        made.dimensions.push_back(std::move(dimension));
    }
    return made;
}

std::vector<std::string> text_faults(const Scene& scene) {
    std::vector<std::string> found;
    std::vector<TextLine> lines;
    for (const auto& shape : scene.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape)) lines.push_back(*line);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto box = box_of(lines[i]);
        if (box.left < -0.01 || box.top < -0.01 || box.right > scene.width + 0.01 ||
            box.bottom > scene.height + 0.01)
            found.push_back("'" + lines[i].text + "' leaves the page");
        for (std::size_t j = 0; j < i; ++j)
            if (touches(box, box_of(lines[j])))
                found.push_back("'" + lines[i].text + "' meets '" + lines[j].text + "'");
    }
    return found;
}

std::string listed(const std::vector<std::string>& faults) {
    std::string text;
    for (const auto& fault : faults) text += fault + "\n";
    return text;
}

bool says(const Scene& scene, const std::string& text) {
    return without_hyphens_and_hard_spaces(joined(scene)).find(without_hyphens_and_hard_spaces(text)) !=
           std::string::npos;
}

}  // namespace socratic::made_up

using namespace socratic;

TEST_CASE("the finder of texts that meet or leave the page finds them") {
    Scene scene;
    scene.width = scene.height = 100;
    const auto line = [](double x, double y, const std::string& text) {
        return TextLine{{x, y}, text, {10}, {}, Anchor::start, 30, 0, "label", ""};
    };
    scene.shapes = {line(10, 20, "a-"), line(10, 40, "b")};
    CHECK(made_up::text_faults(scene).empty());
    CHECK(made_up::says(scene, "ab"));
    CHECK_FALSE(made_up::says(scene, "abc"));
    scene.shapes.push_back(line(20, 42, "c"));
    scene.shapes.push_back(line(80, 80, "d"));
    CHECK(made_up::listed(made_up::text_faults(scene)) == "'c' meets 'b'\n'd' leaves the page\n");
}
