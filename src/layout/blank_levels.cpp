// SPDX-License-Identifier: MIT
// What stands under a blank wheel: what the levels mean.
#include <algorithm>
#include "layout/blank_parts.hpp"
#include "layout/subject.hpp"

namespace socratic {
namespace {

/// A row for each level, its meaning beside its name.
Block rows_of_levels(const Blank& blank, double width) {
    const auto& page = blank.page;
    const TextStyle bold{page.body, true, false}, plain{page.body, false, false};
    const LineLook strong{bold, blank.theme.ink, 0, "legend"}, soft{plain, blank.theme.soft, 0, "legend"};
    double numbers = 0, names = 0;
    const auto& levels = blank.questionnaire.scale.levels;
    for (const auto& [level, texts] : levels) {
        numbers = std::max(numbers, blank.ruler.width(level_in(blank.words, level), bold));
        names = std::max(names, blank.ruler.width(blank.said(texts.name), bold));
    }
    numbers += page.body;
    names += numbers + 1.2 * page.body;
    const bool is_narrow = names > 0.45 * width;
    Block block;
    double baseline = page.body * cap_height;
    for (const auto& [level, texts] : levels) {
        add(block, text_line(blank.ruler, level_in(blank.words, level), {0, baseline}, strong));
        add(block, text_line(blank.ruler, blank.said(texts.name), {numbers, baseline}, strong));
        if (is_narrow) baseline += page.body * 1.3;
        const double x = is_narrow ? numbers : names;
        const auto meaning = fold(blank.ruler, blank.said(texts.meaning), plain, width - x);
        for (const auto& line : meaning) {
            add(block, text_line(blank.ruler, line, {x, baseline}, soft));
            baseline += page.body * 1.3;
        }
        baseline += meaning.empty() ? (is_narrow ? 0.2 : 1.5) * page.body : 0.2 * page.body;
    }
    return block;
}

/// "1 Never · 2 At times · 4 Always (without being asked)"
std::string levels_in_a_line(const Blank& blank, const Scale& scale) {
    std::string line;
    for (const auto& [level, texts] : scale.levels) {
        auto part = level_in(blank.words, level) + "\u00A0" + blank.said(texts.name);
        if (const auto meaning = blank.said(texts.meaning); !meaning.empty()) part += " (" + meaning + ")";
        line += (line.empty() ? "" : " · ") + part;
    }
    return line;
}

/// A paragraph for each scale whose levels have names: the dimensions that have it, then its levels.
Block paragraphs_of_scales(const Blank& blank, double width) {
    const auto& page = blank.page;
    std::vector<std::pair<const Scale*, std::string>> scales;
    for (const auto& dimension : blank.questionnaire.dimensions) {
        const auto& scale = blank.scale_of(dimension.id);
        if (scale.levels.empty()) continue;
        const auto name = blank.said(dimension.name);
        const auto known = std::find_if(scales.begin(), scales.end(),
                                        [&](const auto& other) { return *other.first == scale; });
        if (known != scales.end())
            known->second += ", " + name;
        else
            scales.emplace_back(&scale, name);
    }
    Block block;
    for (const auto& [scale, names] : scales) {
        add_paragraph(block, blank.ruler, names,
                      {{page.small, true, false}, blank.theme.ink, page.small_line, "legend"}, width,
                      block.empty() ? 0 : page.small * 0.5);
        add_paragraph(block, blank.ruler, levels_in_a_line(blank, *scale),
                      {{page.small, false, false}, blank.theme.soft, page.small_line, "legend"}, width);
    }
    return block;
}

void add_how_to_mark(Block& block, const Blank& blank, double width) {
    const auto& page = blank.page;
    add_paragraph(block, blank.ruler, blank.said("blank.how"),
                  {{page.small, false, false}, blank.theme.soft, page.small_line, "note"}, width,
                  block.empty() ? 0 : page.body * 0.7);
}

}  // namespace

const Scale& Blank::scale_of(const std::string& dimension) const {
    const auto* found = find_dimension(questionnaire, dimension);
    return found != nullptr ? socratic::scale_of(questionnaire, *found) : questionnaire.scale;
}

bool Blank::has_one_scale() const {
    return std::all_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(),
                       [&](const Dimension& dimension) {
                           return socratic::scale_of(questionnaire, dimension) == questionnaire.scale;
                       });
}

Block meanings_of_levels(const Blank& blank, double width) {
    auto block = blank.has_one_scale() ? rows_of_levels(blank, width) : paragraphs_of_scales(blank, width);
    add_how_to_mark(block, blank, width);
    return block;
}

Block how_to_mark(const Blank& blank, double width) {
    Block block;
    add_how_to_mark(block, blank, width);
    return block;
}

}  // namespace socratic
