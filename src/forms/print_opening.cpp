// SPDX-License-Identifier: MIT
// The head of the first page. Its two columns: what to do, and what the levels mean.
#include <algorithm>
#include "forms/print_parts.hpp"
#include "layout/label_wrap.hpp"

namespace socratic {
namespace {

constexpr double between_columns = 22, narrowest_column = 190;  // units
constexpr double padding = 9;                                   // of the panel with the levels
constexpr double field_height = 21, field_width = 170;

double first_baseline(const LineLook& look) { return look.style.size * cap_height; }

/// Below what is in the block, the first line's capitals `gap` away.
double baseline_below(const Block& block, const LineLook& look, double gap) {
    return (block.height > 0 ? block.height + gap : 0) + first_baseline(look);
}

/// Even lines, where the title is one that a person would give.
std::vector<std::string> title_lines(const PrintSheet& sheet, const std::string& title) {
    const auto& style = sheet.looks.title.style;
    auto lines = fold_paragraphs(sheet, title, style, sheet.width);
    if (lines.size() < 2 || lines.size() > 4 || title.find('\n') != std::string::npos) return lines;
    for (const auto& wrap : wraps_of(sheet.ruler, title, {true, static_cast<int>(lines.size()), 0}))
        if (wrap.width * style.size <= sheet.width) return std::move(wrap.lines);
    return lines;
}

Block title_and_instruction(const PrintSheet& sheet) {
    const auto& questionnaire = sheet.request.questionnaire;
    const auto& [title, lead] = std::pair{sheet.looks.title, sheet.looks.lead};
    Block block;
    double baseline = first_baseline(title);
    for (const auto& line : title_lines(sheet, sheet.voice.said(questionnaire.title)))
        baseline = add_text(block, sheet, line, title, {0, baseline, sheet.width}, "title");
    if (!questionnaire.instruction.empty())
        add_text(block, sheet, sheet.voice.said(questionnaire.instruction), lead,
                 {0, baseline_below(block, lead, 8 * sheet.unit), sheet.width}, "instruction");
    return block;
}

/// How to mark the boxes, the field for a code, who reads the answers.
Block what_to_do(const PrintSheet& sheet, double width) {
    const auto &text = sheet.looks.text, &strong = sheet.looks.strong, &note = sheet.looks.note;
    const double unit = sheet.unit;
    Block block;
    add_text(block, sheet,
             sheet.voice.word(sheet.request.questionnaire.kind == Kind::spectrum ? "print.how.spectrum"
                                                                                 : "print.how"),
             text, {0, first_baseline(text), width}, "how");
    add_text(block, sheet, sheet.voice.word("form.code"), strong,
             {0, baseline_below(block, strong, 9 * unit), width}, "code");
    const double top = block.height + 3 * unit;
    add_box(block, sheet, {0, top, std::min(width, field_width * unit), top + field_height * unit});
    add_text(block, sheet, sheet.voice.word("form.code.why"), note,
             {0, baseline_below(block, note, 5 * unit), width}, "code why");
    add_text(block, sheet, sheet.voice.word("print.private"), text,
             {0, baseline_below(block, text, 9 * unit), width}, "private");
    return block;
}

struct Meaning {
    std::string mark, name, meaning;
};

/// As many words as fit go on the line, the others on lines of their own below; returns the baseline after.
double add_run_in(Block& block, const PrintSheet& sheet, const std::string& text, double indent,
                  const TextPlace& place, const std::string& part) {
    const auto& look = sheet.looks.text;
    std::string first, rest;
    for (const auto& word : split_words(text)) {
        const auto longer = first.empty() ? word : first + " " + word;
        if (rest.empty() && indent + sheet.ruler.width(longer, look.style) <= place.width)
            first = longer;
        else
            rest += (rest.empty() ? "" : " ") + word;
    }
    if (!first.empty())
        add_text(block, sheet, first, look, {place.left + indent, place.baseline, place.width - indent},
                 part);
    return add_text(block, sheet, rest, look, {place.left, place.baseline + look.step, place.width}, part);
}

/// A row for each meaning: what stands in the box, the name in bold, the meaning after it.
void add_rows(Block& block, const PrintSheet& sheet, const std::vector<Meaning>& rows,
              const TextPlace& place) {
    const auto& strong = sheet.looks.strong;
    double marks = 0;
    for (const auto& row : rows) marks = std::max(marks, sheet.ruler.width(row.mark, strong.style));
    const double left = place.left + marks + 7 * sheet.unit, width = place.width - (left - place.left);
    double baseline = place.baseline;
    for (const auto& row : rows) {
        const auto part = "level " + row.mark;
        add_text(block, sheet, row.mark, strong, {place.left, baseline, place.width}, part);
        const double below = add_text(block, sheet, row.name, strong, {left, baseline, width}, part);
        const bool is_one_line = below <= baseline + strong.step * 1.5;
        const double indent =
            row.name.empty() ? 0 : sheet.ruler.width(row.name, strong.style) + 6 * sheet.unit;
        baseline = is_one_line
                       ? add_run_in(block, sheet, row.meaning, indent, {left, baseline, width}, part)
                       : add_text(block, sheet, row.meaning, sheet.looks.text, {left, below, width}, part);
        baseline += 2.5 * sheet.unit;
    }
}

std::vector<Meaning> meanings_of(const PrintSheet& sheet, const Scale& scale) {
    std::vector<Meaning> rows;
    for (const auto& [level, texts] : scale.levels)
        rows.push_back({number_in(sheet.voice.words, level, 0), sheet.voice.said(texts.name),
                        sheet.voice.said(texts.meaning)});
    if (rows.empty())
        rows = {{number_in(sheet.voice.words, scale.min, 0), "", sheet.voice.word("print.lowest")},
                {number_in(sheet.voice.words, scale.max, 0), "", sheet.voice.word("print.highest")}};
    return rows;
}

/// The levels of a spectrum are explained by their descriptions.
bool explains_scale(const Questionnaire& questionnaire) {
    if (questionnaire.kind == Kind::spectrum)
        return std::any_of(questionnaire.scale.levels.begin(), questionnaire.scale.levels.end(),
                           [](const auto& level) { return !level.second.meaning.empty(); });
    return std::any_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(),
                       [](const Dimension& dimension) { return !dimension.scale; });
}

/// The levels with their meanings, don't know and not applicable, on a light ground.
Block what_levels_mean(const PrintSheet& sheet, const PrintTable& table, double width) {
    const auto& questionnaire = sheet.request.questionnaire;
    const double edge = padding * sheet.unit;
    auto rows =
        explains_scale(questionnaire) ? meanings_of(sheet, questionnaire.scale) : std::vector<Meaning>{};
    rows.push_back({table.dont_know.mark, table.dont_know.label, sheet.voice.word("print.dk.meaning")});
    rows.push_back(
        {table.not_applicable.mark, table.not_applicable.label, sheet.voice.word("print.na.meaning")});
    if (questionnaire.kind == Kind::spectrum)
        rows.push_back({table.varies.mark, table.varies.label, sheet.voice.word("print.varies.meaning")});
    Block block;
    add_rows(block, sheet, rows, {edge, edge + first_baseline(sheet.looks.strong), width - 2 * edge});
    grow(block, width, block.height + edge - 3 * sheet.unit);
    return block;
}

void put_into(Block& whole, const Block& part, Point at) {
    for (const auto& shape : part.shapes) whole.shapes.push_back(moved(shape, at));
    grow(whole, at.x + part.width, at.y + part.height);
}

/// The ground of the levels; as an outline, so that the copier has no grey to smear.
void add_panel(Block& block, const PrintSheet& sheet, const Box& box) {
    Bar bar;
    bar.middle = {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
    bar.width = box.width();
    bar.height = box.height();
    bar.corner = 4 * sheet.unit;
    bar.stroke = Stroke{sheet.theme.rim, 0.6 * sheet.unit};
    block.shapes.push_back(bar);
    grow(block, box.right, box.bottom);
}

}  // namespace

std::vector<PrintPiece> print_opening(const PrintSheet& sheet, const PrintTable& table) {
    const double unit = sheet.unit, column = (sheet.width - between_columns * unit) / 2;
    std::vector<PrintPiece> pieces{{title_and_instruction(sheet)}};
    auto levels = what_levels_mean(sheet, table, column);
    const bool has_two_columns = column >= narrowest_column * unit && levels.height < sheet.height / 2;
    if (!has_two_columns) {
        pieces.push_back({what_to_do(sheet, sheet.width), {}, 14 * unit});
        pieces.push_back({what_levels_mean(sheet, table, sheet.width), {}, 10 * unit});
        return pieces;
    }
    const auto doing = what_to_do(sheet, column);
    const double left = sheet.width - column;
    Block both;
    put_into(both, doing, {0, padding * unit});
    put_into(both, levels, {left, 0});
    add_panel(both, sheet, {left, 0, sheet.width, std::max(levels.height, doing.height + padding * unit)});
    pieces.push_back({std::move(both), {}, 16 * unit});
    return pieces;
}

void add_meanings(Block& block, const PrintSheet& sheet, const Scale& scale, const TextPlace& place) {
    add_rows(block, sheet, meanings_of(sheet, scale), place);
}

}  // namespace socratic
