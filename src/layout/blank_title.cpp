// SPDX-License-Identifier: MIT
// The head of what hangs on the wall: lines to write on.
#include <algorithm>
#include "layout/blank_parts.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

/// A word and a line to write on after it.
void add_field(Block& block, const Blank& blank, const std::string& word, Point at, double width) {
    const auto& page = blank.page;
    const LineLook look{{page.body, false, false}, blank.theme.soft, page.line, "title"};
    auto text = text_line(blank.ruler, word, at, look);
    const double from = at.x + text.width + 6 * page.unit, y = at.y + 2 * page.unit;
    add(block, std::move(text));
    block.shapes.push_back(
        Lines{{{{from, y}, {at.x + width, y}}}, false, {}, Stroke{blank.theme.rim, 0.6 * page.unit}});
    block.width = std::max(block.width, at.x + width);
    block.height = std::max(block.height, y + page.unit);
}

}  // namespace

Block title_of_blank(const Blank& blank, double width) {
    const auto& page = blank.page;
    const auto title = typeset(blank.words, words(blank.words, "head.version",
                                                  {{"title", blank.said(blank.questionnaire.title)},
                                                   {"version", blank.questionnaire.version}}));
    auto block =
        headline_block(blank.ruler, page, blank.theme, {blank.said("head.blank"), "", {title}}, width);
    const std::string fields[] = {blank.said("head.organisation"), blank.said("head.date"),
                                  blank.said("head.number")};
    double baseline = block.height + page.body * 2.7;
    if (page.arrangement == Arrangement::stacked) {
        const double shares[][2] = {{0, 0.372}, {0.423, 0.18}, {0.654, 0.346}};
        for (std::size_t i = 0; i < 3; ++i)
            add_field(block, blank, fields[i], {shares[i][0] * width, baseline}, shares[i][1] * width);
        return block;
    }
    for (const auto& field : fields) {
        add_field(block, blank, field, {0, baseline}, std::min(width, 24 * page.body));
        baseline += page.body * 2.2;
    }
    return block;
}

}  // namespace socratic
