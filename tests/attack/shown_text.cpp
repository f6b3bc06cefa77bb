// SPDX-License-Identifier: MIT
#include "shown_text.hpp"
#include <set>
#include "numbers.hpp"
#include "report/html.hpp"
#include "report/markdown.hpp"

namespace socratic::attack {
namespace {

using Numbers = std::set<std::string>;

void add(Numbers& numbers, const std::string& text) {
    for (auto& number : numbers_in(text)) numbers.insert(std::move(number));
}

void add(Numbers& numbers, const Members& values) {
    for (const auto& [name, value] : values.list) {
        if (const auto* text = std::get_if<std::string>(&value.content)) add(numbers, *text);
        if (const auto* group = std::get_if<Members>(&value.content)) add(numbers, *group);
        if (const auto* list = std::get_if<std::vector<Members>>(&value.content))
            for (const auto& item : *list) add(numbers, item);
    }
}

/// Every text in the picture but the numbers of levels.
std::string texts_in(const Scene& scene) {
    std::string text;
    for (const auto& shape : scene.shapes) {
        if (const auto* line = std::get_if<TextLine>(&shape); line != nullptr && line->role != "ring")
            text += line->text + "\n";
        if (const auto* arc = std::get_if<ArcText>(&shape)) text += arc->text + "\n";
    }
    return text;
}

}  // namespace

std::vector<std::string> foreign_numbers(const Report& report, const Members& values,
                                         const std::string& template_text) {
    Numbers allowed, shown;
    add(allowed, values);
    add(allowed, template_text);
    for (const auto* figure : figures_in(report)) {
        add(allowed, figure->scene.title + "\n" + figure->scene.description + "\n" + figure->name);
        if (figure->narrow) add(allowed, figure->narrow->description);
    }
    Drawing drawing;
    drawing.svg = [](const Scene& scene, const SvgOptions&) { return "<svg>" + texts_in(scene) + "</svg>"; };
    add(shown, without_tags(report_html(report, {}, drawing)));
    add(shown, report_markdown(report, "report"));
    std::vector<std::string> foreign;
    for (const auto& number : shown)
        if (allowed.count(number) == 0) foreign.push_back(number);
    return foreign;
}

}  // namespace socratic::attack
