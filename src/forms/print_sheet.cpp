// SPDX-License-Identifier: MIT
#include "forms/print_sheet.hpp"
#include <algorithm>

namespace socratic {

PrintLooks print_looks(const Theme& theme, double unit) {
    const auto look = [&](double size, double step, const char* role) {
        return LineLook{{size * unit, false, false}, theme.ink, step * unit, role};
    };
    const auto bold = [](LineLook line) {
        line.style.bold = true;
        return line;
    };
    const auto soft = [&](LineLook line) {
        line.colour = theme.soft;
        return line;
    };
    PrintLooks looks;
    looks.title = bold(look(16, 20, "title"));
    looks.lead = look(11.5, 15, "lead");
    looks.section = soft(look(9, 12, "section"));
    looks.heading = bold(look(11.5, 14.5, "heading"));
    looks.question = look(9.5, 11.8, "question");
    looks.anchor = soft(look(8, 9.7, "anchor"));
    looks.text = look(9, 12, "note");
    looks.strong = bold(looks.text);
    looks.note = soft(looks.text);
    looks.id = soft(look(8, 10, "id"));
    looks.number = soft(look(8, 10, "box"));
    looks.head = look(8, 9.4, "head");
    looks.footer = soft(look(8, 10, "footer"));
    return looks;
}

std::vector<std::string> fold_paragraphs(const PrintSheet& sheet, std::string_view text,
                                         const TextStyle& style, double width) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string paragraph(text.substr(0, end));
        std::replace(paragraph.begin(), paragraph.end(), '\t', ' ');
        for (auto& line : fold(sheet.ruler, paragraph, style, width)) lines.push_back(std::move(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

double add_text(Block& block, const PrintSheet& sheet, std::string_view text, const LineLook& look,
                const TextPlace& place, const std::string& part) {
    double baseline = place.baseline;
    for (auto& words : fold_paragraphs(sheet, text, look.style, place.width)) {
        auto line = text_line(sheet.ruler, std::move(words), {place.left, baseline}, look);
        line.part_of = part;
        add(block, std::move(line));
        baseline += look.step;
    }
    return baseline;
}

void add_box(Block& block, const PrintSheet& sheet, const Box& box) {
    Bar bar;
    bar.middle = {(box.left + box.right) / 2, (box.top + box.bottom) / 2};
    bar.width = box.width();
    bar.height = box.height();
    bar.corner = 1.5 * sheet.unit;
    bar.fill = sheet.theme.paper;
    bar.stroke = Stroke{sheet.theme.soft, 0.7 * sheet.unit};
    block.shapes.push_back(std::move(bar));
    grow(block, box.right, box.bottom);
}

void add_rule(Block& block, double left, double right, double y, const Stroke& stroke) {
    block.shapes.push_back(Lines{{{{left, y}, {right, y}}}, false, {}, stroke});
    grow(block, right, y);
}

Stroke writing_line(const PrintSheet& sheet) { return {sheet.theme.rim, 0.6 * sheet.unit}; }

Stroke hairline(const PrintSheet& sheet) { return {sheet.theme.ring, 0.5 * sheet.unit}; }

void grow(Block& block, double width, double height) {
    block.width = std::max(block.width, width);
    block.height = std::max(block.height, height);
}

}  // namespace socratic
