// SPDX-License-Identifier: MIT
#include "layout/labels.hpp"
#include <algorithm>
#include <cmath>
#include "layout/block.hpp"
#include "layout/label_settings.hpp"
#include "layout/layout_memory.hpp"

namespace socratic {
namespace {

/// The settings of all labels at one size, and the search for the wheel that goes with them.
class Fitter {
public:
    Fitter(const Ruler& ruler, const Page& page, const Naming& naming, const Room& room, double body,
           bool is_pressed)
        : page_(page), room_(room), body_(body), is_dense_(is_pressed || naming.labels.size() > 12) {
        const auto sizes = setting_sizes(page, body);
        const auto count = naming.labels.size();
        for (std::size_t i = 0; i < count; ++i) {
            settings_.push_back(settings_of(ruler, naming.labels[i], naming, sizes));
            turns_.push_back(static_cast<double>(i) / static_cast<double>(count));
            std::vector<LabelShape> shapes;
            for (const auto& setting : settings_.back()) shapes.push_back(setting.shape);
            shapes_.push_back(std::move(shapes));
        }
    }

    /// `largest_wheel`, as remembered where all measures are the same.
    std::optional<Fit> largest(LayoutMemory& memory, double least) const {
        auto key = measures(least);
        auto found = memory.wheels.find(key);
        if (found == memory.wheels.end()) {
            if (memory.wheels.size() >= LayoutMemory::most_wheels) memory.wheels.clear();
            found = memory.wheels.emplace(std::move(key), largest_wheel(least)).first;
        }
        return found->second ? std::optional(fit_at(*found->second)) : std::nullopt;
    }

private:
    /// Everything that `largest_wheel` depends on.
    std::vector<double> measures(double least) const {
        std::vector<double> all = {least,
                                   body_,
                                   is_dense_ ? 1.0 : 0.0,
                                   page_.width,
                                   page_.height,
                                   page_.unit,
                                   page_.arrangement == Arrangement::stacked ? 1.0 : 0.0,
                                   room_.may_move ? 1.0 : 0.0,
                                   room_.may_shift ? 1.0 : 0.0,
                                   room_.rim_gap,
                                   room_.outer};
        const auto add = [&](const Box& box) {
            all.insert(all.end(), {box.left, box.top, box.right, box.bottom});
        };
        add(room_.box);
        all.push_back(static_cast<double>(room_.avoid.size()));
        for (const auto& box : room_.avoid) add(box);
        for (const auto& shapes : shapes_) {
            all.push_back(static_cast<double>(shapes.size()));
            for (const auto& shape : shapes)
                all.insert(all.end(), {shape.width, shape.height, static_cast<double>(shape.lines)});
        }
        return all;
    }

    /// A wheel may be too large for the width and too small for many labels to stand side by side, so
    /// radii are tried from the largest down; the first that works is then made as large as can be.
    std::optional<PlacedWheel> largest_wheel(double least) const {
        const double side = std::min(room_.box.width(), room_.box.height());
        const double low = least * side, high = std::min(most_radius(), side / 2 - room_.outer);
        if (high < low) return {};
        const double stride = std::max((high - low) / 9, page_.unit);
        for (double radius = high; radius >= low - 1e-9; radius -= stride)
            if (auto wheel = with_radius(radius))
                return grown(std::move(*wheel), std::min(high, radius + stride));
        return {};
    }

    double most_radius() const {
        const double share = page_.arrangement == Arrangement::stacked ? 0.33 : 0.325;
        return share * std::min(page_.width, page_.height);
    }

    /// Bisects up to a radius that is known not to work.
    PlacedWheel grown(PlacedWheel best, double high) const {
        double low = best.radius;
        while (high - low > page_.unit) {
            const double middle = (low + high) / 2;
            if (auto wheel = with_radius(middle)) {
                best = std::move(*wheel);
                low = middle;
            } else {
                high = middle;
            }
        }
        return best;
    }

    Point middle() const {
        return {(room_.box.left + room_.box.right) / 2, (room_.box.top + room_.box.bottom) / 2};
    }

    PlaceRules rules(double radius, Point centre, Point slack) const {
        PlaceRules rules;
        const auto& box = room_.box;
        rules.clear = radius + room_.rim_gap;
        rules.room = {box.left - centre.x - slack.x, box.top - centre.y - slack.y,
                      box.right - centre.x + slack.x, box.bottom - centre.y + slack.y};
        for (const auto& other : room_.avoid)
            rules.avoid.push_back({other.left - centre.x, other.top - centre.y, other.right - centre.x,
                                   other.bottom - centre.y});
        const double dense = is_dense_ ? 0.875 : 1;
        rules.gap_x = 8 * page_.unit * dense;
        rules.gap_y = 7 * page_.unit * dense;
        rules.most_push = (is_dense_ ? 46 : 24) * page_.unit;
        rules.may_slide = is_dense_;
        rules.unit = page_.unit;
        rules.size = body_;
        return rules;
    }

    Box extent(const std::vector<PlacedLabel>& places, double radius) const {
        const double outer = radius + room_.outer;
        Box all{-outer, -outer, outer, outer};
        for (const auto& place : places)
            all = {std::min(all.left, place.box.left), std::min(all.top, place.box.top),
                   std::max(all.right, place.box.right), std::max(all.bottom, place.box.bottom)};
        return all;
    }

    /// Labels are placed with room to spare above and below; then the wheel moves to where all of it
    /// fits, and if that did not do, the labels are placed once more from there.
    std::optional<PlacedWheel> with_radius(double radius) const {
        Point centre = middle();
        const auto& box = room_.box;
        for (int attempt = 0; attempt < (room_.may_move ? 3 : 1); ++attempt) {
            const Point slack{room_.may_shift && attempt == 0 ? box.width() / 6 : 0,
                              room_.may_move && attempt == 0 ? box.height() / 4 : 0};
            auto places = place_labels(shapes_, turns_, rules(radius, centre, slack));
            if (!places) return {};
            const auto all = extent(*places, radius);
            Point wanted = centre;
            if (room_.may_move) wanted.y = middle().y - (all.top + all.bottom) / 2;
            if (room_.may_shift) wanted.x = middle().x - (all.left + all.right) / 2;
            const double half_width = room_.may_shift ? all.width() / 2
                                                      : std::max(middle().x - wanted.x - all.left,
                                                                 all.right + wanted.x - middle().x);
            const double half_height = room_.may_move ? all.height() / 2 : std::max(-all.top, all.bottom);
            if (half_width <= box.width() / 2 + 1e-6 && half_height <= box.height() / 2 + 1e-6)
                return PlacedWheel{wanted, radius, std::move(*places)};
            centre = wanted;
        }
        return {};
    }

    Fit fit_at(const PlacedWheel& wheel) const {
        Fit fit;
        fit.dial.centre = wheel.centre;
        fit.dial.radius = wheel.radius;
        fit.body = body_;
        fit.small = small_beside(page_, body_);
        fit.places = wheel.places;
        for (std::size_t i = 0; i < wheel.places.size(); ++i)
            fit.settings.push_back(settings_[i][wheel.places[i].shape]);
        return fit;
    }

    const Page& page_;
    const Room& room_;
    double body_;
    bool is_dense_;  ///< labels may stand closer and go farther out
    std::vector<std::vector<LabelSetting>> settings_;
    std::vector<std::vector<LabelShape>> shapes_;
    std::vector<double> turns_;
};

double anchored_x(const Box& box, Anchor anchor) {
    if (anchor == Anchor::start) return box.left;
    return anchor == Anchor::end ? box.right : (box.left + box.right) / 2;
}

/// A hairline from the rim to a label that was pushed far out.
void draw_leader(Scene& scene, const Theme& theme, double unit, const Fit& fit, const PlacedLabel& place) {
    if (!place.leader) return;
    const auto& centre = fit.dial.centre;
    const auto& [from, to] = *place.leader;
    scene.shapes.push_back(
        Lines{{{{centre.x + from.x, centre.y + from.y}, {centre.x + to.x, centre.y + to.y}}},
              false,
              {},
              Stroke{theme.rim, 0.5 * unit}});
}

void draw_write_on_line(Scene& scene, const Theme& theme, double unit, const Box& box) {
    scene.shapes.push_back(
        Lines{{{{box.left, box.bottom}, {box.right, box.bottom}}}, false, {}, Stroke{theme.rim, 0.6 * unit}});
}

}  // namespace

std::vector<double> label_sizes(double largest) {
    constexpr double smallest = 8;
    std::vector<double> sizes = {std::max(largest, smallest)};
    while (sizes.back() > smallest) sizes.push_back(std::max(smallest, sizes.back() - largest / 20));
    return sizes;
}

std::optional<Fit> fit_labels(const Ruler& ruler, const Page& page, const Naming& naming, const Room& room,
                              double body, double least) {
    if (room.box.width() <= 0 || room.box.height() <= 0) return {};
    return Fitter(ruler, page, naming, room, body, least < good_radius).largest(ruler.memory(), least);
}

void draw_labels(Scene& scene, const Ruler& ruler, const Theme& theme, const Page& page, const Naming& naming,
                 const Fit& fit) {
    const auto sizes = setting_sizes(page, fit.body);
    const LineLook name{{sizes.body, true, false}, theme.ink, 0, "label"};
    const LineLook note{{sizes.small, false, false}, theme.soft, 0, "figure"};
    for (std::size_t i = 0; i < fit.places.size(); ++i) {
        const auto& place = fit.places[i];
        const auto& centre = fit.dial.centre;
        const Box box{place.box.left + centre.x, place.box.top + centre.y, place.box.right + centre.x,
                      place.box.bottom + centre.y};
        draw_leader(scene, theme, page.unit, fit, place);
        if (naming.labels[i].is_line) draw_write_on_line(scene, theme, page.unit, box);
        double baseline = box.top + sizes.body * cap_height;
        bool is_first = true;
        for (const auto& line : fit.settings[i].lines) {
            if (!is_first)
                baseline += line.is_note ? sizes.small * sizes.small_line : sizes.body * sizes.line;
            is_first = false;
            auto text = text_line(ruler, line.text, {anchored_x(box, place.anchor), baseline},
                                  line.is_note ? note : name, place.anchor);
            text.part_of = naming.labels[i].id;
            scene.shapes.push_back(std::move(text));
        }
    }
}

}  // namespace socratic
