// SPDX-License-Identifier: MIT
// The parts of the poster of a spectrum.
#pragma once
#include <string>
#include <vector>
#include "layout/blank_parts.hpp"

namespace socratic {

inline constexpr double poster_padding = 3.5;  ///< in units: around the texts of a cell

/// A row: a dimension, or an empty one for what the room adds.
struct PosterRow {
    std::string name;
    std::vector<std::string> descriptions;  ///< by level, the lowest first; empty of a spare row
};

/// Columns: names, levels, then the answers that are no level.
struct Poster {
    const Blank& blank;
    std::vector<PosterRow> rows;
    std::vector<std::string> others;
    Box room;
    double names = 0, other = 0;  ///< widths
    double size = 0;              ///< of the descriptions
    double lane = 0;              ///< height
    double heads = 0;             ///< height of what stands above the first row

    double unit() const { return blank.page.unit; }
    int levels() const { return blank.questionnaire.scale.count(); }
    double width() const {
        const double rest = room.width() - names - static_cast<double>(others.size()) * other;
        return rest / levels();
    }
    double inner(double column) const { return column - 2 * poster_padding * unit(); }
    double left(std::size_t level) const { return room.left + names + static_cast<double>(level) * width(); }
    double left_of_other(std::size_t which) const {
        return room.right - static_cast<double>(others.size() - which) * other;
    }
    TextStyle text() const { return {size, false, false}; }
    double step() const { return size * 1.22; }
};

/// Rows, columns, the size of the text and the lanes, for a room of the page. Throws a Failure when the
/// descriptions do not fit.
Poster plan_poster(const Blank& blank, const Box& room);

std::string name_of_level(const Blank& blank, int level);

/// The lines of a text in a column of this width; none of a text that is empty.
std::vector<std::string> lines_in(const Poster& poster, const std::string& text, const TextStyle& style,
                                  double column);

/// Of the names of levels.
TextStyle head_style(const Poster& poster);

/// The height of the texts of a row, the lanes below them not counted.
double height_of_texts(const Poster& poster, const PosterRow& row);

}  // namespace socratic
