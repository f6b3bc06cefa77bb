// SPDX-License-Identifier: MIT
#include "forms/print_columns.hpp"
#include <algorithm>
#include <cmath>
#include "forms/answer_options.hpp"
#include "forms/scales_used.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double side = 12.5;                                // of a box: 4.4 mm
constexpr double narrowest = 16, widest = 21, shared = 150;  // a column; what the columns share
constexpr double field_width = 62;                           // for a number that is written
constexpr double gap = 10;                                   // before don't know, and after the texts
constexpr double widest_id = 40;
constexpr double names_least = 52, names_most = 150, names_step = 6;
constexpr int most_lines = 3;           // of the name of an answer that is no level
constexpr double share_of_width = 0.6;  // most that the columns may take

double pitch_of(const Scale& scale) { return std::clamp(shared / scale.count(), narrowest, widest); }

/// The name in lines no longer than `height`, when there are no more than `most` of them.
std::vector<std::string> fold_name(const PrintSheet& sheet, const std::string& name, double height,
                                   int most) {
    auto lines = fold_paragraphs(sheet, name, sheet.looks.head.style, height);
    if (static_cast<int>(lines.size()) > most) lines.clear();
    return lines;
}

double width_of(const PrintSheet& sheet, const PrintColumn& column) {
    return std::max(widest * sheet.unit,
                    static_cast<double>(column.name.size()) * sheet.looks.head.step + 4 * sheet.unit);
}

bool has_name(const Scale& scale, int level) {
    const auto found = scale.levels.find(level);
    return found != scale.levels.end() && !found->second.name.empty();
}

/// How many lines of a name fit over the column: it may reach over neighbours that have none.
int lines_over(const PrintSheet& sheet, const Scale& scale, int level) {
    const double pitch = pitch_of(scale);
    const auto beside = [&](int neighbour) {
        if (neighbour < scale.min || neighbour > scale.max) return gap / 2;
        return has_name(scale, neighbour) ? 0 : pitch / 2;
    };
    const double width = pitch + 2 * std::min(beside(level - 1), beside(level + 1));
    return std::clamp(static_cast<int>(width * sheet.unit / sheet.looks.head.step), 1, most_lines);
}

/// The names of levels as low as they can be.
void set_names(const PrintSheet& sheet, PrintColumns& columns) {
    const auto& scale = *columns.scale;
    const auto try_height = [&](double height) {
        bool all = true;
        for (int level = scale.min; level <= scale.max; ++level) {
            if (!has_name(scale, level)) continue;
            auto& name = columns.levels[static_cast<std::size_t>(level - scale.min)].name;
            name = fold_name(sheet, sheet.voice.said(scale.levels.at(level).name), height * sheet.unit,
                             lines_over(sheet, scale, level));
            all = all && !name.empty();
        }
        return all;
    };
    for (double height = names_least; height <= names_most; height += names_step)
        if (try_height(height)) return;
}

PrintColumns plan_columns(const PrintSheet& sheet, const Scale& scale, double right) {
    PrintColumns columns;
    columns.scale = &scale;
    columns.field_left = right - field_width * sheet.unit;
    const double pitch = pitch_of(scale);
    const double taken = sheet.width - right + pitch * sheet.unit * scale.count();
    if (taken <= share_of_width * sheet.width) {
        for (int level = scale.min; level <= scale.max; ++level) {
            PrintColumn column;
            column.mark = number_in(sheet.voice.words, level, 0);
            column.middle = right - pitch * sheet.unit * (scale.max - level + 0.5);
            columns.levels.push_back(std::move(column));
        }
        set_names(sheet, columns);
    }
    for (const auto& column : columns.levels)
        columns.names_height = std::max(columns.names_height, height_of(sheet, column));
    return columns;
}

double left_of(const PrintSheet& sheet, const PrintColumns& columns) {
    return columns.levels.empty() ? columns.field_left
                                  : columns.levels.front().middle - pitch_of(*columns.scale) * sheet.unit / 2;
}

double width_of_ids(const PrintSheet& sheet) {
    double width = 0;
    for (const auto& dimension : sheet.request.questionnaire.dimensions)
        for (const auto& question : dimension.questions)
            if (!question.off) width = std::max(width, sheet.ruler.width(question.id, sheet.looks.id.style));
    return width <= widest_id * sheet.unit ? width + 7 * sheet.unit : 0;
}

std::string bounds_in(const PrintSheet& sheet, const Scale& scale) {
    return sheet.voice.word("print.number", {{"min", number_in(sheet.voice.words, scale.min, 0)},
                                             {"max", number_in(sheet.voice.words, scale.max, 0)}});
}

}  // namespace

PrintColumn other_answer(const PrintSheet& sheet, const std::string& name, const char* mark) {
    PrintColumn column;
    column.label = name;
    column.mark = sheet.voice.word(mark);
    for (double height = names_least; height <= names_most && column.name.empty(); height += names_step)
        column.name = fold_name(sheet, name, height * sheet.unit, most_lines);
    return column;
}

double height_of(const PrintSheet& sheet, const PrintColumn& column) {
    double height = 0;
    for (const auto& line : column.name)
        height = std::max(height, sheet.ruler.width(line, sheet.looks.head.style));
    return height;
}

void add_name(Block& block, const PrintSheet& sheet, const PrintColumn& column, double bottom) {
    const auto& look = sheet.looks.head;
    const double first = column.middle - (static_cast<double>(column.name.size()) - 1) / 2 * look.step +
                         look.style.size * (cap_height - descent) / 2;
    for (std::size_t i = 0; i < column.name.size(); ++i) {
        auto line = text_line(sheet.ruler, column.name[i],
                              {first + static_cast<double>(i) * look.step, bottom}, look);
        line.turn = -0.25;
        line.part_of = "head " + column.mark;
        add(block, std::move(line));
    }
}

void add_mark(Block& block, const PrintSheet& sheet, const PrintColumn& column, double box,
              const std::string& part) {
    const double half = box / 2;
    add_box(block, sheet, {column.middle - half, 0, column.middle + half, box});
    const auto& look = sheet.looks.number;
    auto mark = text_line(sheet.ruler, column.mark, {column.middle, half + look.style.size * cap_height / 2},
                          look, Anchor::middle);
    mark.part_of = part;
    add(block, std::move(mark));
}

PrintTable plan_table(const PrintSheet& sheet) {
    const auto& questionnaire = sheet.request.questionnaire;
    PrintTable table;
    table.box = side * sheet.unit;
    table.id_width = width_of_ids(sheet);
    const auto options =
        answer_options(questionnaire, questionnaire.scale, sheet.voice.language, sheet.voice.words);
    table.dont_know = other_answer(sheet, option_of(options, cell_dont_know).name, "print.dk.mark");
    table.not_applicable = other_answer(sheet, option_of(options, cell_not_applicable).name, "print.na.mark");
    if (questionnaire.kind == Kind::spectrum)
        table.varies = other_answer(sheet, option_of(options, cell_varies).name, "print.varies.mark");
    const double last = width_of(sheet, table.not_applicable), before = width_of(sheet, table.dont_know);
    table.not_applicable.middle = sheet.width - last / 2;
    table.dont_know.middle = sheet.width - last - before / 2;
    table.levels_right = sheet.width - last - before - gap * sheet.unit;
    table.text_right = table.levels_right;
    for (const auto& used : scales_used(questionnaire)) {
        table.scales.push_back(plan_columns(sheet, *used.scale, table.levels_right));
        table.text_right = std::min(table.text_right, left_of(sheet, table.scales.back()) - gap * sheet.unit);
    }
    return table;
}

const PrintColumns& columns_of(const PrintTable& table, const Scale& scale) {
    return *std::find_if(table.scales.begin(), table.scales.end(),
                         [&](const PrintColumns& columns) { return *columns.scale == scale; });
}

Block heads_of_columns(const PrintSheet& sheet, const PrintTable& table, const PrintColumns& columns) {
    Block block;
    const auto& look = sheet.looks.head;
    const double height = std::max(
        {columns.names_height, height_of(sheet, table.dont_know), height_of(sheet, table.not_applicable)});
    const double numbers = height + 4 * sheet.unit + look.style.size * cap_height;
    for (const auto& column : columns.levels) {
        add_name(block, sheet, column, height);
        auto bold = look;
        bold.style.bold = true;
        auto number = text_line(sheet.ruler, column.mark, {column.middle, numbers}, bold, Anchor::middle);
        number.part_of = "head " + column.mark;
        add(block, std::move(number));
    }
    if (columns.levels.empty()) {
        const auto text = bounds_in(sheet, *columns.scale);
        const double width = field_width * sheet.unit;
        const auto lines = fold_paragraphs(sheet, text, look.style, width);
        const double first = numbers - (static_cast<double>(lines.size()) - 1) * look.step;
        add_text(block, sheet, text, look, {columns.field_left, first, width}, "head number");
    }
    for (const auto* column : {&table.dont_know, &table.not_applicable})
        add_name(block, sheet, *column, height);
    return block;
}

void add_boxes(Block& block, const PrintSheet& sheet, const PrintTable& table, const PrintColumns& columns,
               const std::string& part) {
    for (const auto& column : columns.levels) add_mark(block, sheet, column, table.box, part);
    if (columns.levels.empty())
        add_box(block, sheet, {columns.field_left, 0, table.levels_right, 1.4 * table.box});
    add_mark(block, sheet, table.dont_know, table.box, part);
    add_mark(block, sheet, table.not_applicable, table.box, part);
}

}  // namespace socratic
