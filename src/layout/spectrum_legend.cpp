// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/spectrum.hpp"

namespace socratic {
namespace {

enum class Sample { today, aim, medians, agreed, target };

struct Entry {
    Sample sample = Sample::today;
    std::string text;
};

const Layer* find_layer(const Picture& picture, Role role) {
    const auto& list = picture.layers.list;
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Layer& layer) { return layer.role == role; });
    return found == list.end() ? nullptr : &*found;
}

std::vector<Entry> entries_of(const Picture& picture, const SpectrumPanels& panels) {
    const auto& subject = picture.subject;
    std::vector<Entry> entries{{Sample::today, said(subject, "spectrum.legend.today")}};
    if (panels.has_aim) entries.push_back({Sample::aim, said(subject, "spectrum.legend.aim")});
    entries.push_back({Sample::medians,
                       said(subject, panels.has_aim ? "spectrum.legend.medians" : "spectrum.legend.median")});
    if (const auto* agreed = find_layer(picture, Role::agreed))
        entries.push_back({Sample::agreed, agreed->legend});
    if (const auto* target = find_layer(picture, Role::target))
        entries.push_back({Sample::target, target->legend});
    return entries;
}

void add_sample(Block& block, Sample sample, Point middle, const Picture& picture, bool has_aim) {
    const auto& subject = picture.subject;
    const double u = picture.page.unit;
    const auto lane = sample == Sample::aim ? Lane::aim : Lane::today;
    if (sample == Sample::today || sample == Sample::aim) {
        draw_people(block.shapes, {{middle.x - 7 * u, middle.y}, 3.2 * u, 0, 0, {}, {}}, subject, lane, u);
        draw_people(block.shapes, {{middle.x + 5 * u, middle.y}, 5.4 * u, 0, 0, {}, {}}, subject, lane, u);
    } else if (sample == Sample::medians) {
        draw_median(block.shapes, {middle.x - (has_aim ? 6 : 0) * u, middle.y - 3 * u}, subject, Lane::today,
                    u);
        if (has_aim) draw_median(block.shapes, {middle.x + 6 * u, middle.y + 3 * u}, subject, Lane::aim, u);
    } else {
        block.shapes.push_back(
            spectrum_frame({middle.x - 12 * u, middle.y - 5 * u, middle.x + 12 * u, middle.y + 5 * u},
                           subject, sample == Sample::agreed ? FrameOf::agreed : FrameOf::target, u));
    }
}

}  // namespace

Block spectrum_legend(const Picture& picture, const SpectrumPanels& panels, double width) {
    const auto entries = entries_of(picture, panels);
    std::vector<LegendRow> rows;
    for (const auto& entry : entries)
        rows.push_back({entry.text, [&, sample = entry.sample](Block& block, Point middle) {
                            add_sample(block, sample, middle, picture, panels.has_aim);
                        }});
    return legend_rows(picture.subject, picture.page, rows, width);
}

}  // namespace socratic
