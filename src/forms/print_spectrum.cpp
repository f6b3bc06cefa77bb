// SPDX-License-Identifier: MIT
// The dimensions of a spectrum: descriptions as columns, today and the aim as lines of boxes.
#include <algorithm>
#include "forms/print_parts.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double narrowest_column = 58;         // of descriptions
constexpr double other_width = 23, lanes = 17;  // a column of an answer that is no level; a line of boxes
constexpr double padding = 4, above_row = 12;
constexpr double box_column = 52;  // on narrow paper

/// Columns of descriptions, then of the answers that are no level.
struct SpectrumTable {
    const PrintSheet& sheet;
    const PrintTable& table;
    double left = 0;   ///< where the descriptions begin; the names of the lines stand before
    double width = 0;  ///< of a column
    std::vector<PrintColumn> levels, others;

    const Scale& scale() const { return sheet.request.questionnaire.scale; }
    bool is_wide() const { return width >= narrowest_column * sheet.unit; }
    double right() const { return left + width * scale().count(); }
    double middle(std::size_t level) const { return left + (static_cast<double>(level) + 0.5) * width; }
};

SpectrumTable plan_spectrum(const PrintSheet& sheet, const PrintTable& table) {
    SpectrumTable plan{sheet, table, 0, 0, {}, {table.dont_know, table.not_applicable, table.varies}};
    for (const auto* key : {"form.today", "form.aim"})
        plan.left = std::max(plan.left, sheet.ruler.width(sheet.voice.word(key), sheet.looks.strong.style));
    plan.left += 8 * sheet.unit;
    double others = 0;
    for (const auto& column : plan.others)
        others += std::max(other_width * sheet.unit,
                           static_cast<double>(column.name.size()) * sheet.looks.head.step + 4 * sheet.unit);
    plan.width = (sheet.width - plan.left - others) / plan.scale().count();
    for (int level = plan.scale().min; level <= plan.scale().max; ++level) {
        PrintColumn column;
        column.mark = number_in(sheet.voice.words, level, 0);
        column.middle = plan.middle(plan.levels.size());
        plan.levels.push_back(std::move(column));
    }
    double x = plan.right();
    for (auto& column : plan.others) {
        const double width =
            std::max(other_width * sheet.unit,
                     static_cast<double>(column.name.size()) * sheet.looks.head.step + 4 * sheet.unit);
        column.middle = x + width / 2;
        x += width;
    }
    return plan;
}

std::string level_name(const SpectrumTable& plan, int level) {
    const auto found = plan.scale().levels.find(level);
    return found == plan.scale().levels.end() ? std::string() : plan.sheet.voice.said(found->second.name);
}

/// Each line of the text about the middle of its column.
double add_centred(Block& block, const PrintSheet& sheet, const std::string& text, const LineLook& look,
                   const TextPlace& place, const std::string& part) {
    double baseline = place.baseline;
    for (const auto& words : fold_paragraphs(sheet, text, look.style, place.width)) {
        auto line =
            text_line(sheet.ruler, words, {place.left + place.width / 2, baseline}, look, Anchor::middle);
        line.part_of = part;
        add(block, std::move(line));
        baseline += look.step;
    }
    return baseline;
}

/// The names of the levels over their columns, those of the other answers turned, all ending at one foot.
Block heads(const SpectrumTable& plan) {
    const auto& sheet = plan.sheet;
    auto bold = sheet.looks.head;
    bold.style.bold = true;
    const double inner = plan.width - 2 * padding * sheet.unit;
    double height = 0;
    for (const auto& column : plan.others) height = std::max(height, height_of(sheet, column));
    std::vector<Block> names;
    for (std::size_t i = 0; i < plan.levels.size(); ++i) {
        auto& name = names.emplace_back();
        const int level = plan.scale().min + static_cast<int>(i);
        const auto part = "head " + plan.levels[i].mark;
        const double below =
            add_centred(name, sheet, level_name(plan, level), sheet.looks.head,
                        {plan.left + static_cast<double>(i) * plan.width + padding * sheet.unit,
                         sheet.looks.head.style.size * cap_height, inner},
                        part);
        add_centred(name, sheet, plan.levels[i].mark, bold,
                    {plan.left + static_cast<double>(i) * plan.width, below, plan.width}, part);
        height = std::max(height, name.height);
    }
    Block block;
    for (const auto& name : names)
        for (const auto& shape : name.shapes) block.shapes.push_back(moved(shape, {0, height - name.height}));
    for (const auto& column : plan.others) add_name(block, sheet, column, height);
    grow(block, sheet.width, height + 3 * sheet.unit);
    return block;
}

const Question& today_of(const Dimension& dimension) { return dimension.questions.front(); }

/// The description of each level in its column.
Block descriptions(const SpectrumTable& plan, const Dimension& dimension) {
    const auto& sheet = plan.sheet;
    auto look = sheet.looks.anchor;
    look.colour = sheet.theme.ink;
    Block block;
    for (const auto& [level, text] : today_of(dimension).anchors) {
        const auto column = static_cast<double>(level - plan.scale().min);
        add_text(block, sheet, sheet.voice.said(text), look,
                 {plan.left + column * plan.width + padding * sheet.unit,
                  padding * sheet.unit + look.style.size * cap_height, plan.width - 2 * padding * sheet.unit},
                 dimension.id + " level " + std::to_string(level));
    }
    return block;
}

/// The boxes of a question, with the name of the line at the left.
void add_line_of_boxes(Block& block, const SpectrumTable& plan, const Question& question, double top) {
    const auto& sheet = plan.sheet;
    const double box = plan.table.box;
    Block line;
    const double baseline = box / 2 + sheet.looks.strong.style.size * cap_height / 2;
    auto name = text_line(sheet.ruler, sheet.voice.word(question.aim ? "form.aim" : "form.today"),
                          {0, baseline}, sheet.looks.strong);
    name.part_of = question.id;
    add(line, std::move(name));
    for (const auto& column : plan.levels) add_mark(line, sheet, column, box, question.id + " boxes");
    for (const auto& column : plan.others) add_mark(line, sheet, column, box, question.id + " boxes");
    for (const auto& shape : line.shapes) block.shapes.push_back(moved(shape, {0, top}));
    grow(block, sheet.width, top + box);
}

Block grid(const SpectrumTable& plan, const Dimension& dimension) {
    const auto& sheet = plan.sheet;
    auto block = descriptions(plan, dimension);
    double top = block.height + (padding + 1) * sheet.unit;
    for (const auto& question : dimension.questions) {
        add_line_of_boxes(block, plan, question, top);
        top += lanes * sheet.unit;
    }
    const double bottom = block.height + padding * sheet.unit;
    Lines columns{{}, false, {}, hairline(sheet)};
    for (int i = 0; i <= plan.scale().count(); ++i) {
        const double x = plan.left + i * plan.width;
        columns.parts.push_back({{x, 0}, {x, bottom}});
    }
    block.shapes.push_back(std::move(columns));
    add_rule(block, 0, sheet.width, bottom, hairline(sheet));
    grow(block, sheet.width, bottom);
    return block;
}

Block name_of(const PrintSheet& sheet, const Dimension& dimension) {
    const auto& looks = sheet.looks;
    Block block;
    const auto section = section_of(sheet, dimension);
    if (!section.empty())
        add_text(block, sheet, section, looks.section,
                 {0, looks.section.style.size * cap_height, sheet.width}, "section");
    const double gap = block.height > 0 ? block.height + 5 * sheet.unit : 0;
    add_text(block, sheet, sheet.voice.said(dimension.name), looks.heading,
             {0, gap + looks.heading.style.size * cap_height, sheet.width}, "heading");
    add_strong_rule(block, sheet);
    return block;
}

/// On narrow paper: an answer a row, with a box for today and one for the aim.
Block row_of_answer(const SpectrumTable& plan, const Dimension& dimension, const PrintColumn& answer,
                    const std::string& text) {
    const auto& sheet = plan.sheet;
    const double first = plan.table.box / 2 + sheet.looks.question.style.size * cap_height / 2;
    const double boxes = 2 * box_column * sheet.unit;
    Block row;
    add_text(row, sheet, text, sheet.looks.question, {0, first, sheet.width - boxes - 6 * sheet.unit},
             dimension.id + " level " + answer.mark);
    double x = sheet.width - boxes + box_column * sheet.unit / 2;
    for (const auto& question : dimension.questions) {
        auto column = answer;
        column.middle = x;
        add_mark(row, sheet, column, plan.table.box, question.id + " boxes");
        x += box_column * sheet.unit;
    }
    grow(row, sheet.width, std::max(row.height, plan.table.box));
    add_rule(row, 0, sheet.width, row.height + 3 * sheet.unit, hairline(sheet));
    Block block;
    grow(block, 0, padding * sheet.unit);
    return stacked(std::move(block), row);
}

Block heads_of_boxes(const SpectrumTable& plan) {
    const auto& sheet = plan.sheet;
    const double width = box_column * sheet.unit;
    Block block;
    add_centred(block, sheet, sheet.voice.word("form.today"), sheet.looks.head,
                {sheet.width - 2 * width, sheet.looks.head.style.size * cap_height + 3 * sheet.unit, width},
                "head");
    add_centred(block, sheet, sheet.voice.word("form.aim"), sheet.looks.head,
                {sheet.width - width, sheet.looks.head.style.size * cap_height + 3 * sheet.unit, width},
                "head");
    return block;
}

std::vector<PrintPiece> narrow_pieces(const SpectrumTable& plan, const Dimension& dimension) {
    const auto& sheet = plan.sheet;
    std::vector<PrintPiece> pieces;
    pieces.push_back(
        {stacked(name_of(sheet, dimension), heads_of_boxes(plan)), {}, above_row * sheet.unit, true});
    for (std::size_t i = 0; i < plan.levels.size(); ++i) {
        const auto found = today_of(dimension).anchors.find(plan.scale().min + static_cast<int>(i));
        if (found == today_of(dimension).anchors.end()) continue;
        pieces.push_back({row_of_answer(plan, dimension, plan.levels[i], sheet.voice.said(found->second))});
    }
    for (const auto& other : plan.others)
        pieces.push_back({row_of_answer(plan, dimension, other, other.label)});
    return pieces;
}

}  // namespace

std::vector<PrintPiece> print_spectrum_dimension(const PrintSheet& sheet, const PrintTable& table,
                                                 const Dimension& dimension, const PrintRoom& room) {
    const auto plan = plan_spectrum(sheet, table);
    std::vector<PrintPiece> pieces;
    if (plan.is_wide()) {
        PrintPiece piece;
        piece.gap = above_row * sheet.unit;
        piece.block = stacked(name_of(sheet, dimension), grid(plan, dimension));
        piece.at_top = stacked(heads(plan), piece.block);
        if (&dimension == &sheet.request.questionnaire.dimensions.front()) piece.block = piece.at_top;
        pieces.push_back(std::move(piece));
    } else {
        pieces = narrow_pieces(plan, dimension);
    }
    pieces.back().stays_with_next = true;
    pieces.push_back({room_for_reasons(sheet, room.after_few_questions)});
    return pieces;
}

}  // namespace socratic
