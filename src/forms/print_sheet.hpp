// SPDX-License-Identifier: MIT
// The paper a form is printed on: its measures, its looks, and the small marks that all parts of it share.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "forms/voice.hpp"
#include "layout/block.hpp"
#include "scene/theme.hpp"

namespace socratic {

/// Sizes in points on A4: nothing that is read is below 8.
struct PrintLooks {
    LineLook title, lead, section, heading, question, anchor, text, strong, note, id, number, head, footer;
};

PrintLooks print_looks(const Theme& theme, double unit);

/// What every part of the form needs to know. Lengths in points; `unit` is 1 on A4 and Letter.
struct PrintSheet {
    const FormRequest& request;
    const Voice& voice;
    const Ruler& ruler;
    const Theme& theme;
    double unit = 1;
    double width = 0;   ///< between the margins
    double height = 0;  ///< above the footer
    PrintLooks looks;
};

/// Lines of a text that may have paragraphs of its own.
std::vector<std::string> fold_paragraphs(const PrintSheet& sheet, std::string_view text,
                                         const TextStyle& style, double width);

/// Where a text goes in a block: its left edge, the baseline of its first line, and what it may not pass.
struct TextPlace {
    double left = 0;
    double baseline = 0;
    double width = 0;
};

/// Adds the folded text, its lines as parts of `part`; returns the baseline of the line after the last.
double add_text(Block& block, const PrintSheet& sheet, std::string_view text, const LineLook& look,
                const TextPlace& place, const std::string& part);

/// A rectangle to tick or to write in.
void add_box(Block& block, const PrintSheet& sheet, const Box& box);

/// A line across, from and to in x; `width` of the pen.
void add_rule(Block& block, double left, double right, double y, const Stroke& stroke);

/// A line to write on.
Stroke writing_line(const PrintSheet& sheet);
/// Between the questions.
Stroke hairline(const PrintSheet& sheet);

/// Lets the block grow without a shape.
void grow(Block& block, double width, double height);

}  // namespace socratic
