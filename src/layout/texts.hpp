// SPDX-License-Identifier: MIT
// The texts on a page around a wheel of answers.
#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>
#include "layout/block.hpp"
#include "layout/layers.hpp"
#include "layout/page.hpp"
#include "layout/subject.hpp"

namespace socratic {

/// What the texts are about.
struct Picture {
    const Subject& subject;
    const Page& page;
    const Spokes& spokes;
    const Layers& layers;
};

/// The round that the head of the page is about: that of the leading layer, else the newest.
std::size_t round_of_head(const Picture& picture);

/// A headline and what stands softly beside or under it.
struct Headline {
    std::string main;
    std::string aside;
    std::vector<std::string> lines;
    std::vector<std::string> small_lines = {};
};
Block headline_block(const Ruler& ruler, const Page& page, const Theme& theme, const Headline& headline,
                     double width);
/// Organisation, questionnaire and version.
Headline headline_of(const Picture& picture);
/// "23 of 31 people answered (74%)", or why there is no number; "" for reported figures.
std::string people_in(const Subject& subject, const RoundScores& round);
/// Organisation, questionnaire and version, date, number of people.
Block title_block(const Picture& picture, double width);

/// A sample, drawn about its middle, and what it stands for.
struct LegendRow {
    std::string text;
    std::function<void(Block& block, Point middle)> add_sample;
};
/// In two columns on upright paper where they fit.
Block legend_rows(const Subject& subject, const Page& page, const std::vector<LegendRow>& rows, double width);

/// One entry a layer, with a piece of the very line; then bars or dots.
Block legend_block(const Picture& picture, double width);

/// What the notes say besides how to read it and what was left out.
struct Notes {
    bool explains_figures = true;   ///< the figures under the names
    std::vector<std::string> more;  ///< sentences that only this picture needs
    std::string_view how_to_read = "read.along";
};
Block notes_block(const Picture& picture, const Notes& notes, double width);
/// What was left out, as parts of a sentence; empty when nothing was.
std::vector<std::string> left_out(const Picture& picture);
/// True when a spoke says that a figure is not shown.
bool has_not_shown(const Picture& picture);

/// Rows of a short name and what it stands for, in as many columns as fit.
using KeyRows = std::vector<std::pair<std::string, std::string>>;
Block key_block(const Ruler& ruler, const Page& page, const Theme& theme, const KeyRows& rows, double width);

/// The small lines under the name of a spoke: figures, "views split", why there is a gap.
std::vector<std::string> notes_of_spoke(const Picture& picture, std::size_t spoke);
/// Under a name in a dot plot, whose figures stand beside it: why rounds or groups have none, "views split"
/// of the newest, "3 of 4 questions".
std::vector<std::string> notes_of_dot_row(const Picture& picture, std::size_t spoke);
/// The means of all groups in the order of the legend; "" when no group has one.
std::string means_of_groups(const Picture& picture, std::size_t spoke);
/// Under a name in a slope chart: why rounds or groups have no level, "3 of 4 questions".
std::vector<std::string> notes_of_slope(const Picture& picture, std::size_t spoke);
/// "3 of 4 questions" where not all count; "" else.
std::string note_of_questions(const Picture& picture, std::size_t spoke);
/// Why there is no figure; "" when there is one.
std::string reason_of(const Subject& subject, const Figure& figure);
/// The same for a layer; of a hidden group it says no more than that it is not shown.
std::string reason_of_layer(const Subject& subject, const Layer& layer, std::size_t spoke);
/// The same for a figure over members.
std::string reason_of_members(const Subject& subject, const Layer& layer, std::size_t spoke);
/// A mean as it is written under names, with as many decimals as its scale calls for; a median of a spectrum.
std::string mean_in(const Subject& subject, const Bounds& bounds, double mean);

/// For readers of screens and the properties of a file; `key` says whose picture it is.
std::string title_of(const Picture& picture, std::string_view key = "say.title");
/// The figures in words, spoke by spoke.
std::string description_of(const Picture& picture);

}  // namespace socratic
