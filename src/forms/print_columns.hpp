// SPDX-License-Identifier: MIT
// The columns of boxes: one for each level, then don't know and not applicable, at the right of the page.
#pragma once
#include <string>
#include <vector>
#include "forms/print_sheet.hpp"

namespace socratic {

/// One column of boxes and the name over it, to be read from the bottom up.
struct PrintColumn {
    double middle = 0;
    std::string label;              ///< of an answer that is no level, whole
    std::vector<std::string> name;  ///< empty where it has none, or it is too long to stand there
    std::string mark;               ///< what stands in its boxes and, for levels, under the name
};

/// Where the boxes of one scale stand; x from the left margin.
struct PrintColumns {
    const Scale* scale = nullptr;
    std::vector<PrintColumn> levels;  ///< lowest first; empty: the scale has so many that a number is written
    double field_left = 0;            ///< where that number is written
    double names_height = 0;          ///< of the names over the columns
};

/// The columns of all the form's scales; the answers that are no level stand at the same place for all.
struct PrintTable {
    std::vector<PrintColumns> scales;  ///< each scale once, in order of appearance
    PrintColumn dont_know, not_applicable;
    PrintColumn varies;       ///< of a spectrum, whose columns stand elsewhere
    double levels_right = 0;  ///< where the columns of levels end
    double id_width = 0;      ///< 0: an id stands above its question
    double text_right = 0;    ///< where the texts end
    double box = 0;           ///< side of a box
};

/// The column of an answer that is no level; `mark` is a key of the words.
PrintColumn other_answer(const PrintSheet& sheet, const std::string& name, const char* mark);
/// Of the name over a column.
double height_of(const PrintSheet& sheet, const PrintColumn& column);
/// The name over a column, from the bottom up, its lines about the middle.
void add_name(Block& block, const PrintSheet& sheet, const PrintColumn& column, double bottom);
/// A box of the side `box`, its top at y = 0, and what stands in it.
void add_mark(Block& block, const PrintSheet& sheet, const PrintColumn& column, double box,
              const std::string& part);

PrintTable plan_table(const PrintSheet& sheet);

const PrintColumns& columns_of(const PrintTable& table, const Scale& scale);

/// The names over the columns, and under them the levels; what stands at the left of it ends at its foot.
Block heads_of_columns(const PrintSheet& sheet, const PrintTable& table, const PrintColumns& columns);

/// The boxes of one question, their tops at y = 0; `part` names the question.
void add_boxes(Block& block, const PrintSheet& sheet, const PrintTable& table, const PrintColumns& columns,
               const std::string& part);

}  // namespace socratic
