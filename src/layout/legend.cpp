// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/marks.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

constexpr double sample_length = 31, words_after = 10;  // units

struct Entry {
    enum class Sample { line, bar, dots } sample = Sample::line;
    const Layer* layer = nullptr;
    std::string text;
};

int rank(Role role) {
    switch (role) {
        case Role::agreed:
            return 0;
        case Role::answers:
        case Role::group:
            return 1;
        case Role::earlier:
        case Role::between:
            return 2;
        case Role::reported:
            return 3;
        case Role::community:
        case Role::target:
            return 4;
    }
    return 0;
}

bool has_spread(const Layer& layer, SpreadMark mark) {
    return std::any_of(layer.figures.begin(), layer.figures.end(), [&](const Figure& figure) {
        return mark == SpreadMark::dots ? !figure.marks.empty() : figure.middle_half.has_value();
    });
}

/// One entry serves all rounds between the first and the previous.
std::string legend_of(const Picture& picture, const Layer& layer) {
    if (layer.role != Role::between) return layer.legend;
    std::string rounds;
    for (const auto& other : picture.layers.list)
        if (other.role == Role::between)
            rounds += (rounds.empty() ? "" : ", ") + name_of_round(picture.subject.scores, other.round);
    return said(picture.subject, "legend.between", {{"rounds", rounds}});
}

std::vector<Entry> entries_of(const Picture& picture) {
    const auto& subject = picture.subject;
    std::vector<const Layer*> order;
    for (const auto& layer : picture.layers.list) order.push_back(&layer);
    std::stable_sort(order.begin(), order.end(),
                     [](const Layer* a, const Layer* b) { return rank(a->role) < rank(b->role); });
    std::vector<Entry> entries;
    for (const auto* layer : order) {
        const bool is_there = std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
            return entry.text == legend_of(picture, *layer);
        });
        if (is_there) continue;
        entries.push_back({Entry::Sample::line, layer, legend_of(picture, *layer)});
        const auto mark = subject.options.spread;
        if (!shows_spread(*layer) || mark == SpreadMark::none || !has_spread(*layer, mark)) continue;
        const bool dots = mark == SpreadMark::dots;
        if (layer->role == Role::community) {
            entries.push_back({Entry::Sample::bar, layer, said(subject, "legend.bars.community")});
            continue;
        }
        entries.push_back({dots ? Entry::Sample::dots : Entry::Sample::bar, layer,
                           said_of_round(subject, dots ? "legend.dots" : "legend.bars", layer->round)});
    }
    return entries;
}

/// From both ends inwards, so that the dashes are symmetrical.
void add_line_sample(Block& block, const Entry& entry, Point left, double unit, Colour paper) {
    const Point right{left.x + sample_length * unit, left.y}, middle{(left.x + right.x) / 2, left.y};
    auto dash = entry.layer->look.dash;
    for (auto& length : dash) length *= unit;
    const bool is_dotted = !dash.empty() && dash.front() == 0;
    block.shapes.push_back(
        Lines{{{left, middle}, {right, middle}},
              false,
              {},
              Stroke{entry.layer->look.colour, entry.layer->look.width * unit, dash, is_dotted}});
    draw_marker(block.shapes, middle, entry.layer->look, entry.layer->look.marker_size * unit, paper, unit);
}

void add_sample(Block& block, const Entry& entry, Point middle, const Picture& picture) {
    const double unit = picture.page.unit;
    auto faint = entry.layer->look.colour;
    if (entry.sample == Entry::Sample::bar) {
        const auto look = bar_look(*entry.layer, picture.subject.theme, unit);
        block.shapes.push_back(
            Bar{middle, sample_length * unit, look.width, 2 * unit, 0, look.fill, look.stroke});
    } else if (entry.sample == Entry::Sample::dots) {
        faint.opacity = 0.42;
        for (const double x : {-9.0, -3.5, 1.0, 4.5, 10.0})
            block.shapes.push_back(Arc{{middle.x + x * unit, middle.y}, 1.5 * unit, 0, 0, faint, {}});
    } else {
        add_line_sample(block, entry, {middle.x - sample_length * unit / 2, middle.y}, unit,
                        picture.subject.theme.paper);
    }
}

}  // namespace

Block legend_rows(const Subject& subject, const Page& page, const std::vector<LegendRow>& rows,
                  double width) {
    const auto& ruler = subject.ruler;
    const TextStyle style{page.body, false, false};
    const LineLook look{style, subject.theme.ink, page.line, "legend"};
    const double before = (sample_length + words_after) * page.unit;
    double widest = 0;
    for (const auto& row : rows) widest = std::max(widest, ruler.width(row.text, style));
    const bool two_columns = page.arrangement == Arrangement::stacked && rows.size() > 2 &&
                             before + widest + 12 * page.unit <= width / 2;
    const auto in_column = two_columns ? (rows.size() + 1) / 2 : rows.size();
    const double step = page.body * (page.arrangement == Arrangement::column ? 2.08 : 1.9);
    Block block;
    double y = page.body * cap_height;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == in_column) y = page.body * cap_height;
        const double x = i >= in_column ? width * 0.517 : 0;
        rows[i].add_sample(block, {x + sample_length * page.unit / 2, y - page.body * cap_height / 2});
        for (const auto& line : fold(ruler, rows[i].text, style, two_columns ? width : width - before)) {
            add(block, text_line(ruler, line, {x + before, y}, look));
            y += page.body * 1.3;
        }
        y += step - page.body * 1.3;
    }
    return block;
}

Block legend_block(const Picture& picture, double width) {
    std::vector<LegendRow> rows;
    for (const auto& entry : entries_of(picture))
        rows.push_back({entry.text, [&picture, entry](Block& block, Point middle) {
                            add_sample(block, entry, middle, picture);
                        }});
    return legend_rows(picture.subject, picture.page, rows, width);
}

}  // namespace socratic
