// SPDX-License-Identifier: MIT
#include <algorithm>
#include "forms/answer_options.hpp"
#include "forms/print_parts.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double above_heading = 15;
constexpr double row = 18;        // of boxes with a value
constexpr double line_step = 20;  // room for handwriting

PrintPiece heading_piece(const PrintSheet& sheet, std::string_view heading, std::string_view sentence) {
    PrintPiece piece;
    piece.block = heading_with_rule(sheet, sheet.voice.word(heading));
    const auto& look = sheet.looks.note;
    add_text(piece.block, sheet, sheet.voice.word(sentence), look,
             {0, piece.block.height + 6 * sheet.unit + look.style.size * cap_height, sheet.width}, "how");
    piece.gap = above_heading * sheet.unit;
    piece.stays_with_next = true;
    return piece;
}

PrintPiece open_question_piece(const PrintSheet& sheet, const OpenQuestion& question, int lines) {
    const auto& look = sheet.looks.question;
    PrintPiece piece;
    piece.gap = 10 * sheet.unit;
    add_text(piece.block, sheet, sheet.voice.said(question.text), look,
             {0, look.style.size * cap_height, sheet.width}, question.id);
    for (int i = 0; i < lines; ++i)
        add_rule(piece.block, 0, sheet.width, piece.block.height + line_step * sheet.unit,
                 writing_line(sheet));
    return piece;
}

/// The labels of a fact's values; preferring not to say is always one of them.
std::vector<std::string> values_of(const PrintSheet& sheet, const Fact& fact) {
    std::vector<std::string> labels;
    for (const auto& value : fact.values) labels.push_back(sheet.voice.said(value.name));
    if (!offers_silence(fact)) labels.push_back(sheet.voice.word("form.undisclosed"));
    return labels;
}

PrintPiece fact_piece(const PrintSheet& sheet, const Fact& fact) {
    const auto &name = sheet.looks.question, &text = sheet.looks.text;
    const double side = 12.5 * sheet.unit, to_label = side + 5 * sheet.unit, apart = 16 * sheet.unit;
    PrintPiece piece;
    piece.gap = 10 * sheet.unit;
    auto& block = piece.block;
    add_text(block, sheet, sheet.voice.said(fact.name), name, {0, name.style.size * cap_height, sheet.width},
             fact.id);
    double left = 0, top = block.height + 5 * sheet.unit, bottom = top + side;
    for (const auto& label : values_of(sheet, fact)) {
        const double width = to_label + sheet.ruler.width(label, text.style);
        if (left > 0 && left + width > sheet.width) {
            left = 0;
            top = std::max(top + row * sheet.unit, bottom + 4 * sheet.unit);
        }
        add_box(block, sheet, {left, top, left + side, top + side});
        const double baseline = top + side / 2 + text.style.size * cap_height / 2;
        add_text(block, sheet, label, text, {left + to_label, baseline, sheet.width - left - to_label},
                 fact.id + " " + label);
        bottom = std::max(bottom, block.height);
        left += width + apart;
    }
    return piece;
}

}  // namespace

std::vector<PrintPiece> print_open_questions(const PrintSheet& sheet, const PrintRoom& room) {
    const auto& questions = sheet.request.questionnaire.open_questions;
    std::vector<PrintPiece> pieces;
    if (!questions.empty()) pieces.push_back(heading_piece(sheet, "form.open", "form.open.how"));
    for (const auto& question : questions)
        pieces.push_back(open_question_piece(sheet, question, room.for_open_question));
    return pieces;
}

std::vector<PrintPiece> print_about_you(const PrintSheet& sheet) {
    std::vector<PrintPiece> pieces;
    if (!sheet.request.facts.empty()) {
        pieces.push_back(heading_piece(sheet, "form.about", "form.about.how"));
        for (const auto fact : sheet.request.facts)
            pieces.push_back(fact_piece(sheet, sheet.request.questionnaire.facts[fact]));
        pieces.back().stays_with_next = true;
    }
    PrintPiece thanks;
    thanks.gap = above_heading * sheet.unit;
    const auto& look = sheet.looks.text;
    add_text(thanks.block, sheet, sheet.voice.word("print.thanks"), look,
             {0, look.style.size * cap_height, sheet.width}, "thanks");
    pieces.push_back(std::move(thanks));
    return pieces;
}

}  // namespace socratic
