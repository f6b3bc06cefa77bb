// SPDX-License-Identifier: MIT
// The questions of a dimension as the rows of a table.
#include <algorithm>
#include "forms/print_parts.hpp"
#include "forms/scales_used.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double above_question = 4.6, below_question = 3.6;
constexpr double above_anchors = 1.5, between_anchors = 0.8;
constexpr double above_heading = 13;
constexpr double first_line = 18, next_line = 19;  // room for handwriting
constexpr std::ptrdiff_t few_questions = 2;

struct Rows {
    const PrintSheet& sheet;
    const PrintTable& table;
    const PrintColumns& columns;
};

/// What each level given looks like for this question, the level in front.
double add_anchors(Block& block, const Rows& rows, const Question& question, const TextPlace& place) {
    const auto& sheet = rows.sheet;
    auto bold = sheet.looks.anchor;
    bold.style.bold = true;
    double numbers = 0;
    for (const auto& [level, text] : question.anchors)
        numbers = std::max(numbers, sheet.ruler.width(number_in(sheet.voice.words, level, 0), bold.style));
    numbers += 5 * sheet.unit;
    double baseline = place.baseline;
    for (const auto& [level, text] : question.anchors) {
        const auto number = number_in(sheet.voice.words, level, 0);
        const auto part = question.id + " level " + number;
        add_text(block, sheet, number, bold, {place.left, baseline, place.width}, part);
        baseline = add_text(block, sheet, sheet.voice.said(text), sheet.looks.anchor,
                            {place.left + numbers, baseline, place.width - numbers}, part);
        baseline += between_anchors * sheet.unit;
    }
    return baseline;
}

Block question_row(const Rows& rows, const Question& question) {
    const auto& [sheet, table, columns] = rows;
    const auto& look = sheet.looks.question;
    // The first line of the statement stands at the middle of the boxes.
    double baseline = table.box / 2 + look.style.size * cap_height / 2;
    Block row;
    auto id = text_line(sheet.ruler, question.id, {0, baseline}, sheet.looks.id);
    id.part_of = question.id;
    if (table.id_width == 0) {
        for (const auto& piece :
             fold_paragraphs(sheet, question.id, sheet.looks.id.style, table.text_right)) {
            id.text = piece;
            id.width = sheet.ruler.width(piece, sheet.looks.id.style);
            id.at.y = baseline;
            add(row, id);
            baseline += look.step;
        }
    } else {
        add(row, id);
    }
    const double width = table.text_right - table.id_width;
    baseline = add_text(row, sheet, sheet.voice.said(question.text), look, {table.id_width, baseline, width},
                        question.id);
    if (!question.anchors.empty())
        add_anchors(row, rows, question,
                    {table.id_width,
                     baseline - look.step + sheet.looks.anchor.step + above_anchors * sheet.unit, width});
    add_boxes(row, sheet, table, columns, question.id + " boxes");
    Block block;
    grow(block, 0, above_question * sheet.unit);
    block = stacked(std::move(block), row);
    add_rule(block, 0, sheet.width, block.height + below_question * sheet.unit, hairline(sheet));
    return block;
}

/// The name of the dimension, under that of a section that begins.
Block names_above(const Rows& rows, const std::string& section, const std::string& name, double width) {
    const auto& looks = rows.sheet.looks;
    Block block;
    if (!section.empty())
        add_text(block, rows.sheet, section, looks.section, {0, looks.section.style.size * cap_height, width},
                 "section");
    const double gap = block.height > 0 ? block.height + 5 * rows.sheet.unit : 0;
    add_text(block, rows.sheet, name, looks.heading, {0, gap + looks.heading.style.size * cap_height, width},
             "heading");
    return block;
}

/// The names at the left, the heads of the columns at the right, both ending at the rule.
Block band(const Rows& rows, const std::string& section, const std::string& name) {
    const auto& [sheet, table, columns] = rows;
    auto names = names_above(rows, section, name, table.text_right);
    const auto heads = heads_of_columns(sheet, table, columns);
    const double height = std::max(names.height, heads.height);
    Block block;
    for (const auto& shape : names.shapes) block.shapes.push_back(moved(shape, {0, height - names.height}));
    for (const auto& shape : heads.shapes) block.shapes.push_back(moved(shape, {0, height - heads.height}));
    grow(block, sheet.width, height);
    add_strong_rule(block, sheet);
    return block;
}

/// The dimension printed before this one, or nullptr.
const Dimension* find_previous(const Questionnaire& questionnaire, const Dimension& dimension) {
    const Dimension* previous = nullptr;
    for (const auto& other : questionnaire.dimensions) {
        if (&other == &dimension) break;
        if (asks_something(other)) previous = &other;
    }
    return previous;
}

/// True when the boxes above this dimension, if any, stand in other columns.
bool needs_heads(const Questionnaire& questionnaire, const Dimension& dimension) {
    const auto* previous = find_previous(questionnaire, dimension);
    return previous == nullptr || scale_of(questionnaire, dimension) != scale_of(questionnaire, *previous);
}

PrintPiece heading_piece(const Rows& rows, const Dimension& dimension) {
    const auto& [sheet, table, columns] = rows;
    const auto& questionnaire = sheet.request.questionnaire;
    const auto name = sheet.voice.said(dimension.name), section = section_of(sheet, dimension);
    PrintPiece piece;
    piece.gap = above_heading * sheet.unit;
    piece.stays_with_next = true;
    piece.block = band(rows, section, name);
    if (!needs_heads(questionnaire, dimension)) {
        piece.at_top = std::move(piece.block);
        piece.block = names_above(rows, section, name, sheet.width);
        add_strong_rule(piece.block, sheet);
    }
    return piece;
}

/// True when the heads of the columns do not say all that is known of the levels.
bool needs_meanings(const PrintColumns& columns) {
    const auto& scale = *columns.scale;
    const auto& levels = columns.levels;
    return std::any_of(scale.levels.begin(), scale.levels.end(), [&](const auto& level) {
        const auto index = static_cast<std::size_t>(level.first - scale.min);
        return !level.second.meaning.empty() || levels.empty() || levels[index].name.empty();
    });
}

PrintPiece meanings_piece(const Rows& rows, const Scale& scale) {
    const auto& sheet = rows.sheet;
    PrintPiece piece;
    const auto& look = sheet.looks.text;
    add_meanings(piece.block, sheet, scale, {0, 6 * sheet.unit + look.style.size * cap_height, sheet.width});
    add_rule(piece.block, 0, sheet.width, piece.block.height + 4 * sheet.unit, hairline(sheet));
    piece.stays_with_next = true;
    return piece;
}

}  // namespace

Block stacked(Block upper, const Block& lower) {
    const double top = upper.height;
    for (const auto& shape : lower.shapes) upper.shapes.push_back(moved(shape, {0, top}));
    grow(upper, lower.width, top + lower.height);
    return upper;
}

void add_strong_rule(Block& block, const PrintSheet& sheet) {
    add_rule(block, 0, sheet.width, block.height + 4.5 * sheet.unit, {sheet.theme.soft, 0.8 * sheet.unit});
}

Block room_for_reasons(const PrintSheet& sheet, int lines) {
    const auto& look = sheet.looks.note;
    Block block;
    const double first = first_line * sheet.unit;
    auto why = text_line(sheet.ruler, sheet.voice.word("print.why"), {0, first - 3 * sheet.unit}, look);
    const double from = why.width + 6 * sheet.unit;
    add(block, std::move(why));
    add_rule(block, std::min(from, sheet.width / 2), sheet.width, first, writing_line(sheet));
    for (int i = 1; i < lines; ++i)
        add_rule(block, 0, sheet.width, first + i * next_line * sheet.unit, writing_line(sheet));
    return block;
}

std::string section_of(const PrintSheet& sheet, const Dimension& dimension) {
    const auto& questionnaire = sheet.request.questionnaire;
    const auto* section = find_section(questionnaire, dimension.section);
    const auto* previous = find_previous(questionnaire, dimension);
    const bool goes_on = previous != nullptr && previous->section == dimension.section;
    return section == nullptr || goes_on ? "" : sheet.voice.said(section->name);
}

std::vector<PrintPiece> print_dimension(const PrintSheet& sheet, const PrintTable& table,
                                        const Dimension& dimension, const PrintRoom& room) {
    const auto& questionnaire = sheet.request.questionnaire;
    const auto& scale = scale_of(questionnaire, dimension);
    const Rows rows{sheet, table, columns_of(table, scale)};
    auto again =
        band(rows, "", sheet.voice.word("print.continued", {{"name", sheet.voice.said(dimension.name)}}));
    for (auto& shape : again.shapes)
        if (auto* line = std::get_if<TextLine>(&shape); line != nullptr && line->role == "heading")
            line->role = "continued";
    std::vector<PrintPiece> pieces{heading_piece(rows, dimension)};
    if (dimension.scale && needs_heads(questionnaire, dimension) && needs_meanings(rows.columns))
        pieces.push_back(meanings_piece(rows, scale));
    for (const auto& question : dimension.questions) {
        if (question.off) continue;
        PrintPiece piece;
        piece.block = question_row(rows, question);
        piece.at_top = stacked(again, piece.block);
        pieces.push_back(std::move(piece));
    }
    pieces.back().stays_with_next = true;
    const auto asked = std::count_if(dimension.questions.begin(), dimension.questions.end(),
                                     [](const Question& question) { return !question.off; });
    pieces.push_back({room_for_reasons(sheet, asked > few_questions ? 2 : room.after_few_questions)});
    return pieces;
}

Block heading_with_rule(const PrintSheet& sheet, const std::string& text) {
    Block block;
    const auto& look = sheet.looks.heading;
    add_text(block, sheet, text, look, {0, look.style.size * cap_height, sheet.width}, "heading");
    add_strong_rule(block, sheet);
    return block;
}

}  // namespace socratic
