// SPDX-License-Identifier: MIT
#include "report/paper_sheet.hpp"
#include <algorithm>

namespace socratic {
namespace {

// In units: points on A4. Headings stand nearer to what they head than to what they end.
constexpr std::array<double, 6> above_heading = {26, 24, 17, 13, 12, 12};
constexpr std::array<double, 6> below_heading = {13, 9, 7, 5, 5, 5};
constexpr double between_headings = 10;
constexpr double between_paragraphs = 8, around_list = 6;
constexpr double around_table = 11, around_figure = 13, above_writing = 5;

/// Of two languages beside each other, one of them.
const std::vector<Passage>* side_of(const Passage& passage) {
    const auto* both = std::get_if<SideBySide>(&passage.content);
    if (both == nullptr || (both->left.empty() && both->right.empty())) return nullptr;
    return both->left.empty() ? &both->right : &both->left;
}

const Passage& first_of(const Passage& passage) {
    const auto* side = side_of(passage);
    return side == nullptr ? passage : side->front();
}

const Passage& last_of(const Passage& passage) {
    const auto* side = side_of(passage);
    return side == nullptr ? passage : side->back();
}

template <class Kind>
bool is(const Passage& passage) {
    return std::holds_alternative<Kind>(passage.content);
}

std::size_t index_of(const Heading& heading) {
    return static_cast<std::size_t>(std::clamp(heading.level, 1, 6)) - 1;
}

double above(const Passage& passage) {
    if (const auto* heading = std::get_if<Heading>(&passage.content))
        return above_heading[index_of(*heading)];
    if (is<Table>(passage)) return around_table;
    if (is<ReportFigure>(passage)) return around_figure;
    if (is<WritingLines>(passage)) return above_writing;
    return is<List>(passage) ? around_list : between_paragraphs;
}

double below(const Passage& passage) {
    if (const auto* heading = std::get_if<Heading>(&passage.content))
        return below_heading[index_of(*heading)];
    if (is<Table>(passage)) return around_table;
    return is<ReportFigure>(passage) ? around_figure : 0;
}

}  // namespace

PaperLooks paper_looks(const Theme& theme, double unit) {
    const auto look = [&](double size, double step, Colour colour) {
        return LineLook{{std::max(8.0, size * unit), false, false}, colour, step * unit, {}};
    };
    const auto bold = [](LineLook line, const char* role) {
        line.style.bold = true;
        line.role = role;
        return line;
    };
    const auto deep = colour("#16435c");  // dark enough to stay a heading on a photocopy
    PaperLooks looks;
    looks.headings = {bold(look(21, 26.5, deep), "title"),         bold(look(14, 18.5, deep), "heading"),
                      bold(look(11.5, 15, theme.ink), "heading"),  bold(look(10, 13.5, theme.ink), "heading"),
                      bold(look(10, 13.5, theme.soft), "heading"), bold(look(9, 12, theme.soft), "heading")};
    looks.text = look(10, 14.4, theme.ink);
    looks.text.role = "text";
    looks.cell = look(9, 12.2, theme.ink);
    looks.cell.role = "cell";
    looks.head = bold(look(8.4, 11, theme.soft), "head");
    looks.foot = look(8, 10, theme.soft);
    looks.foot.role = "footer";
    looks.link = colour("#0b5c8e");
    looks.hairline = theme.ring;
    looks.rule = theme.soft;
    looks.quote = colour("#b9ccd6");
    return looks;
}

PaperColumn inside(PaperColumn column, TagStep step) {
    column.path.push_back(step);
    return column;
}

double gap_between(const Passage* above_it, const Passage& passage, double unit) {
    if (above_it == nullptr) return 0;
    const auto &upper = last_of(*above_it), &lower = first_of(passage);
    if (is<Heading>(upper) && is<Heading>(lower)) return between_headings * unit;
    if (is<Heading>(upper) && !is<Table>(lower)) return below(upper) * unit;
    if (is<Paragraph>(upper) && is<List>(lower)) return around_list * unit;
    return std::max(below(upper), above(lower)) * unit;
}

bool is_note_on(const Passage& above, const Passage& passage) {
    return is<Table>(last_of(above)) && is<Paragraph>(first_of(passage));
}

bool belongs_to_next(const Passage& passage, const Passage& next) {
    return is<Paragraph>(last_of(passage)) && (is<ReportFigure>(first_of(next)) || is<Table>(first_of(next)));
}

}  // namespace socratic
