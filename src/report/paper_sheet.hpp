// SPDX-License-Identifier: MIT
// The paper a report is printed on: looks, distances, and the column that passages flow in.
#pragma once
#include <array>
#include <string>
#include <vector>
#include "layout/block.hpp"
#include "report/report.hpp"
#include "scene/theme.hpp"

namespace socratic {

/// Sizes in points on A4; nothing that is read is below 8.
struct PaperLooks {
    std::array<LineLook, 6> headings;  ///< of level 1 to 6
    LineLook text, cell, head, foot;
    Colour link, hairline, rule, quote;
};

/// `unit` larger than on A4.
PaperLooks paper_looks(const Theme& theme, double unit);

/// How much smaller things are than they might be, so that pages come out well; 1 is as they are.
struct Tightness {
    double large_figures = 1, figures = 1, text = 1, gaps = 1;
    double writing_row = 26;  ///< the least height of a row to be filled in by hand, in units
};

/// What every part of a document on paper needs to know. Lengths in points; `unit` is 1 on A4 and Letter.
struct PaperSheet {
    const Ruler& ruler;
    const Theme& theme;
    PaperLooks looks;
    double unit = 1;
    double height = 0;                        ///< above the foot
    std::vector<std::string> languages = {};  ///< of the document, left first
    Tightness tightness = {};
};

/// Where passages flow, and what they are part of.
struct PaperColumn {
    double width = 0;
    bool right_to_left = false;
    std::vector<TagStep> path = {};  ///< of the part of the document that holds them
    std::string language = {};       ///< of the division they are in; "" for that of the document
};

/// The column with a step more to its path.
PaperColumn inside(PaperColumn column, TagStep step);

/// The distance between two passages; `above` may be nullptr for none.
double gap_between(const Passage* above, const Passage& passage, double unit);

/// A paragraph belongs to the figure or table under it.
bool belongs_to_next(const Passage& passage, const Passage& next);

/// A paragraph right under a table is a note on it.
bool is_note_on(const Passage& above, const Passage& passage);

}  // namespace socratic
