// SPDX-License-Identifier: MIT
// Labels around the wheel: what each says, how large wheel and text can be, and drawing them.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "layout/dial.hpp"
#include "layout/label_place.hpp"
#include "layout/page.hpp"
#include "layout/ruler.hpp"

namespace socratic {

/// What stands at the end of one spoke.
struct Label {
    std::string id;
    std::string name;                ///< bold
    std::string wording;             ///< small, wrapped, under the name: a question's text
    std::vector<std::string> notes;  ///< small lines under it: figures, "views split", why there is a gap
    bool is_line = false;            ///< a line to write on instead of a name
};

/// One way of naming all spokes: full names, short names, ids …
struct Naming {
    std::vector<Label> labels;
    double widest_word = 0;  ///< in em; wider words are broken; 0: never
};

/// Where the wheel with its labels may be.
struct Room {
    Box box;
    std::vector<Box> avoid;  ///< texts that stand inside the box
    bool may_move = true;    ///< up and down; else the wheel stays in the middle
    bool may_shift = false;  ///< to the sides too
    double rim_gap = 14;     ///< from the rim to the nearest label
    double outer = 0;        ///< from the rim to the outermost mark that is not a label
};

/// A line of a label as it is set.
struct LabelLine {
    std::string text;
    bool is_note = false;
};

struct LabelSetting {
    LabelShape shape;
    std::vector<LabelLine> lines;
};

/// A wheel that fits.
struct Fit {
    Dial dial;
    double body = 10, small = 8;
    std::vector<LabelSetting> settings;  ///< by spoke, as chosen
    std::vector<PlacedLabel> places;     ///< from the dial's centre
};

/// How large a wheel must be to be accepted, as a share of the room's smaller side.
inline constexpr double fine_radius = 0.27, good_radius = 0.21, least_radius = 0.12;

/// The largest wheel in the room with text of `body`, no smaller than `least` times the room's side.
std::optional<Fit> fit_labels(const Ruler& ruler, const Page& page, const Naming& naming, const Room& room,
                              double body, double least);

/// The sizes to try for labels, from `largest` down to 8 pt.
std::vector<double> label_sizes(double largest);

void draw_labels(Scene& scene, const Ruler& ruler, const Theme& theme, const Page& page, const Naming& naming,
                 const Fit& fit);

}  // namespace socratic
