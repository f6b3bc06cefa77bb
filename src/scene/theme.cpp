// SPDX-License-Identifier: MIT
#include "scene/theme.hpp"
#include <algorithm>

namespace socratic {
namespace {

// Colours of Okabe and Ito (2008), which people with any colour vision tell apart.
constexpr std::string_view blue = "#0072B2", vermilion = "#D55E00", green = "#009E73", purple = "#CC79A7",
                           brown = "#8C5A00";

/// What all themes share: white paper, quiet greys.
Theme with_greys(std::string name, std::string description) {
    Theme theme;
    theme.name = std::move(name);
    theme.description = std::move(description);
    theme.ink = colour("#1f1f1f");
    theme.soft = colour("#555555");
    theme.ring = colour("#d6d6d6");
    theme.rim = colour("#a6a6a6");
    theme.spoke = colour("#e2e2e2");
    theme.arc = colour("#cccccc");
    theme.paper = colour("#ffffff");
    return theme;
}

void set_layers(Theme& theme, Colour answers, Colour earlier, Colour target) {
    theme.answers = {answers, 2.2, {}, Marker::disc, 3.3};
    theme.answers_beside_agreed = {answers, 1.5, {}, Marker::disc, 2.7};
    theme.earlier = {earlier, 1.2, {2.6, 2.2}, Marker::circle, 3.1};
    theme.oldest = {earlier, 1.0, {1.2, 2.4}, Marker::triangle, 3.7};
    theme.reported = {earlier, 1.5, {0, 3.1}, Marker::dotted, 3.1};
    theme.agreed = {colour("#000000"), 2.6, {}, Marker::square, 3.5};
    theme.community = {earlier, 1.6, {7, 2.6}, Marker::triangle, 4.2};
    theme.target = {target, 1.5, {6.5, 3.2}, Marker::diamond, 4.7};
}

Theme in_colour() {
    auto theme = with_greys("colour", "colours that also work for people who do not see all of them");
    set_layers(theme, colour(blue), colour("#757575"), colour(vermilion));
    theme.groups = {{colour(blue), 2.0, {}, Marker::disc, 3.3},
                    {colour(green), 1.7, {7, 2.6}, Marker::square, 3.2},
                    {colour(purple), 1.7, {2.6, 2.4}, Marker::triangle, 4.4},
                    {colour(brown), 1.7, {1.2, 2.4}, Marker::circle, 3.1},
                    {colour("#1f1f1f"), 1.7, {}, Marker::cross, 3.0},
                    {colour(blue), 1.7, {7, 2.6}, Marker::wedge, 4.4},
                    {colour(green), 1.7, {2.6, 2.4}, Marker::plus, 3.5},
                    {colour(purple), 1.7, {1.2, 2.4}, Marker::gem, 4.2}};
    return theme;
}

Theme in_print() {
    auto theme = with_greys("print", "greys only, for a photocopier");
    set_layers(theme, colour("#1a1a1a"), colour("#707070"), colour("#4d4d4d"));
    theme.groups = {{colour("#1a1a1a"), 2.0, {}, Marker::disc, 3.3},
                    {colour("#4d4d4d"), 1.7, {7, 2.6}, Marker::square, 3.2},
                    {colour("#707070"), 1.7, {2.6, 2.4}, Marker::triangle, 4.4},
                    {colour("#1a1a1a"), 1.7, {1.2, 2.4}, Marker::circle, 3.1},
                    {colour("#1a1a1a"), 1.7, {}, Marker::cross, 3.0},
                    {colour("#4d4d4d"), 1.7, {7, 2.6}, Marker::wedge, 4.4},
                    {colour("#4d4d4d"), 1.7, {2.6, 2.4}, Marker::plus, 3.5},
                    {colour("#707070"), 1.7, {1.2, 2.4}, Marker::gem, 4.2}};
    theme.tint = 0.04;
    theme.bar = 0.16;
    return theme;
}

Theme in_projector() {
    auto theme = in_colour();
    theme.name = "projector";
    theme.description = "larger text and stronger lines, for a screen seen from afar";
    theme.soft = colour("#3d3d3d");
    theme.ring = colour("#c4c4c4");
    theme.rim = colour("#8c8c8c");
    theme.spoke = colour("#d2d2d2");
    theme.arc = colour("#b4b4b4");
    theme.text_scale = 1.25;
    for (auto* look : {&theme.answers, &theme.answers_beside_agreed, &theme.earlier, &theme.oldest,
                       &theme.reported, &theme.agreed, &theme.target, &theme.community}) {
        look->width *= 1.2;
        look->marker_size *= 1.15;
    }
    for (auto& look : theme.groups) {
        look.width *= 1.2;
        look.marker_size *= 1.15;
    }
    return theme;
}

}  // namespace

const std::vector<Theme>& themes() {
    static const std::vector<Theme> all = {in_colour(), in_print(), in_projector()};
    return all;
}

const Theme* find_theme(std::string_view name) {
    const auto& all = themes();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Theme& theme) { return theme.name == name; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace socratic
