// SPDX-License-Identifier: MIT
#include <algorithm>
#include <numbers>
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double short_of_end = 2.2 / 360;  // turns that an arc stops before its end
constexpr double tracking = 0.5;

/// Neighbouring spokes of one section; `first` may be negative when a run passes twelve o'clock.
struct Run {
    std::string arc;
    int first = 0, last = 0;
};

std::vector<Run> runs_of(const Spokes& spokes) {
    std::vector<Run> runs;
    const auto count = static_cast<int>(spokes.list.size());
    for (int i = 0; i < count; ++i) {
        const auto& arc = spokes.list[static_cast<std::size_t>(i)].arc;
        if (!runs.empty() && runs.back().arc == arc)
            runs.back().last = i;
        else
            runs.push_back({arc, i, i});
    }
    if (runs.size() > 2 && runs.front().arc == runs.back().arc) {
        runs.front().first = runs.back().first - count;
        runs.pop_back();
    }
    std::erase_if(runs, [](const Run& run) { return run.arc.empty(); });
    return runs;
}

/// The longest name that fits into an arc of `length`, with its width; "" when none does.
std::pair<std::string, double> name_that_fits(const Canvas& canvas, const std::vector<std::string>& names,
                                              double length) {
    for (const auto& name : names) {
        if (name.empty()) continue;
        double width = 0;
        // Along a curve letters stand one by one, so the width is the sum of theirs.
        width =
            canvas.ruler.em(name, false) * canvas.small +
            tracking * canvas.unit * static_cast<double>(std::count_if(name.begin(), name.end(), [](char c) {
                return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
            }));
        if (width + 20 * canvas.unit <= length) return {name, width};
    }
    return {"", 0};
}

void draw_arc(const Canvas& canvas, double radius, double from, double to) {
    if (to <= from) return;
    canvas.scene.shapes.push_back(
        Arc{canvas.dial.centre, radius, from, to, {}, Stroke{canvas.theme.arc, 1.8 * canvas.unit}});
}

void draw_run(const Canvas& canvas, const Run& run, const std::vector<std::string>& names) {
    const double step = canvas.dial.step(), radius = canvas.dial.radius + arc_distance * canvas.unit;
    const double around = 2 * std::numbers::pi * radius;
    const double from = (run.first - 0.5) * step + short_of_end, to = (run.last + 0.5) * step - short_of_end;
    const double middle = (from + to) / 2;
    const auto [name, width] = name_that_fits(canvas, names, (to - from) * around);
    if (name.empty()) return draw_arc(canvas, radius, from, to);
    const double half = (width / 2 + 6.5 * canvas.unit) / around;
    draw_arc(canvas, radius, from, middle - half);
    draw_arc(canvas, radius, middle + half, to);
    const bool inward = middle > 1.0 / 3 && middle < 2.0 / 3;
    canvas.scene.shapes.push_back(ArcText{canvas.dial.centre, radius, middle, inward, Anchor::middle, name,
                                          TextStyle{canvas.small, false, false}, canvas.theme.soft,
                                          tracking * canvas.unit, width, "section"});
}

}  // namespace

bool has_section_arcs(const Spokes& spokes) { return runs_of(spokes).size() >= 2; }

void draw_section_arcs(const Canvas& canvas, const Spokes& spokes) {
    const auto runs = runs_of(spokes);
    if (runs.size() < 2) return;
    for (const auto& run : runs) {
        const auto names = std::find_if(spokes.arcs.begin(), spokes.arcs.end(),
                                        [&](const ArcName& arc) { return arc.id == run.arc; });
        draw_run(canvas, run, names == spokes.arcs.end() ? std::vector<std::string>{} : names->names);
    }
}

}  // namespace socratic
