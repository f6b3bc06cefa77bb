// SPDX-License-Identifier: MIT
// Tables: columns as wide as what is in them needs, hairlines between the rows.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include "report/paper_passages.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double above_text = 4.6, below_text = 4.4, between_columns = 11;
constexpr double least_to_write_in = 0.17, to_write_in = 0.2;  // of the width: columns to be filled in
constexpr double first_to_write_in = 1.45;                     // times those: what is to be done
constexpr double most_to_write_in = 0.6;                       // all of them together, if all is text else
constexpr double smallest_text = 8;

/// What a column would take: the widest word, and all without a break.
struct ColumnNeed {
    double least = 0, natural = 0;
    bool is_to_write_in = true;  ///< its cells are empty
};

/// A table whose columns have their places.
struct TablePlan {
    const Table& table;
    LineLook cell, head;
    std::vector<double> lefts, widths;  ///< in the order of the columns
    bool is_to_write_in = false;
};

void take(ColumnNeed& need, const Ruler& ruler, const Spans& spans, const LineLook& look) {
    const auto text = styled(spans, look.style);
    need.least = std::max(need.least, widest_word(ruler, text));
    for (const auto& line : fold_rich(ruler, text, std::numeric_limits<double>::infinity()))
        need.natural = std::max(need.natural, line.width);
}

std::vector<ColumnNeed> needs_of(const Ruler& ruler, const Table& table, const LineLook& cell,
                                 const LineLook& head) {
    std::vector<ColumnNeed> needs(table.columns.size());
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (i < table.header.size()) take(needs[i], ruler, table.header[i], head);
        for (const auto& row : table.rows) {
            if (i >= row.size() || plain(row[i]).empty()) continue;
            take(needs[i], ruler, row[i], cell);
            needs[i].is_to_write_in = false;
        }
        if (table.rows.empty()) needs[i].is_to_write_in = false;
    }
    return needs;
}

double total(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

/// Columns that want more than the table has share what the widest words leave, by the roots of what they
/// want, so that no column takes everything. What is left over goes to texts and to cells to write
/// in.
std::vector<double> divided(const std::vector<ColumnNeed>& needs, const Table& table, double width) {
    std::vector<double> widths, wishes;
    for (const auto& need : needs) {
        widths.push_back(need.least);
        wishes.push_back(need.natural - need.least);
    }
    const double free = width - total(widths);
    if (free <= 0) {
        const double all = total(widths);
        for (auto& wide : widths) wide *= width / all;
        return widths;
    }
    if (total(wishes) > free) {
        for (auto& wish : wishes) wish = std::sqrt(wish);
        const double all = total(wishes);
        for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += free * wishes[i] / all;
        return widths;
    }
    std::vector<double> shares;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        widths[i] = needs[i].natural;
        const bool is_text = table.columns[i] == Table::Align::start;
        shares.push_back(needs[i].is_to_write_in ? 2 * needs[i].natural : is_text ? needs[i].natural : 0);
    }
    if (total(shares) <= 0) shares.assign(needs.size(), 1);
    const double left_over = width - total(widths), all = total(shares);
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] += left_over * shares[i] / all;
    return widths;
}

LineLook smaller(LineLook look, double factor) {
    look.style.size = std::max(smallest_text, look.style.size * factor);
    look.step *= factor;
    return look;
}

TablePlan plan_of(const PaperSheet& sheet, const Table& table, const PaperColumn& column) {
    const double gaps = between_columns * sheet.unit * static_cast<double>(table.columns.size() - 1);
    const double room = std::max(column.width - gaps, column.width / 2);
    TablePlan plan{table, sheet.looks.cell, sheet.looks.head, {}, {}};
    auto needs = needs_of(sheet.ruler, table, plan.cell, plan.head);
    const auto least = [&] {
        double sum = 0;
        for (const auto& need : needs) sum += need.least;
        return sum;
    };
    if (least() > room) {
        const double factor = std::max(smallest_text / plan.cell.style.size, room / least());
        plan.cell = smaller(plan.cell, factor);
        plan.head = smaller(plan.head, factor);
        needs = needs_of(sheet.ruler, table, plan.cell, plan.head);
    }
    const auto count =
        std::count_if(needs.begin(), needs.end(), [](const ColumnNeed& need) { return need.is_to_write_in; });
    double times = count > 1 ? first_to_write_in : 1;
    const double all = static_cast<double>(count) - 1 + times;
    for (auto& need : needs) {
        if (!need.is_to_write_in) continue;
        const double share = std::min(least_to_write_in, most_to_write_in / all);
        need.least = std::max(need.least, times * share * room);
        need.natural = std::max(need.natural, times * to_write_in * room);
        times = 1;
    }
    plan.is_to_write_in =
        std::any_of(needs.begin(), needs.end(), [](const ColumnNeed& need) { return need.is_to_write_in; });
    plan.widths = divided(needs, table, room);
    double left = 0;
    for (const double wide : plan.widths) {
        plan.lefts.push_back(column.right_to_left ? column.width - left - wide : left);
        left += wide + between_columns * sheet.unit;
    }
    return plan;
}

/// An empty cell is a cell all the same to who has the table read aloud.
Spans never_empty(const Spans& spans) {
    if (!plain(spans).empty()) return spans;
    return {{"\u00a0"}};
}

Block cell_of(const PaperSheet& sheet, const Spans& text, const LineLook& look, const RichPlace& place) {
    Block cell;
    const auto spans = never_empty(text);
    auto line_place = place;
    const auto lines = fold_rich(sheet.ruler, styled(spans, look.style), place.column.width);
    for (const auto& line : lines) {
        line_place.goes_on = &line != &lines.back();
        add_rich_line(cell, sheet, line, spans, line_place);
        line_place.baseline += look.step;
    }
    return cell;
}

enum class RowKind { header, body };

/// The cells of a row and the line under it; those of a header end at the line.
Block row_of(const PaperSheet& sheet, const TablePlan& plan, const std::vector<Spans>& cells,
             const PaperColumn& column, RowKind kind) {
    const bool is_header = kind == RowKind::header;
    const auto& look = is_header ? plan.head : plan.cell;
    std::vector<Block> blocks;
    double tallest = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), plan.widths.size()); ++i) {
        auto cell = inside(column, {is_header ? Tag::table_header : Tag::table_cell, i});
        cell.width = plan.widths[i];
        blocks.push_back(cell_of(sheet, cells[i], look,
                                 {look, cell, look.style.size * cap_height, plan.table.columns[i]}));
        tallest = std::max(tallest, blocks.back().height);
    }
    Block row;
    const double top = above_text * sheet.unit;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        put(row, blocks[i], {plan.lefts[i], top + (is_header ? tallest - blocks[i].height : 0)});
    double height = top + tallest + below_text * sheet.unit;
    if (!is_header && plan.is_to_write_in)
        height = std::max(height, sheet.tightness.writing_row * sheet.unit);
    const auto stroke = is_header ? Stroke{sheet.looks.rule, 0.8 * sheet.unit}
                                  : Stroke{sheet.looks.hairline, 0.5 * sheet.unit};
    row.shapes.push_back(Lines{{{{0, height}, {column.width, height}}}, false, {}, stroke});
    row.width = column.width;
    row.height = height;
    return row;
}

Block stacked(const Block& upper, const Block& lower) {
    Block block;
    put(block, upper, {0, 0});
    put(block, lower, {0, upper.height});
    return block;
}

}  // namespace

double least_width(const PaperSheet& sheet, const Table& table) {
    double width = between_columns * sheet.unit * static_cast<double>(table.columns.size() - 1);
    for (const auto& need : needs_of(sheet.ruler, table, sheet.looks.cell, sheet.looks.head))
        width += need.least;
    return width;
}

std::vector<PrintPiece> flow_table(const PaperSheet& sheet, const Table& table, const PaperColumn& column) {
    if (table.columns.empty()) return {};
    const auto plan = plan_of(sheet, table, column);
    std::vector<PrintPiece> pieces;
    Block again;  // the header once more is read no second time
    if (std::any_of(table.header.begin(), table.header.end(),
                    [](const Spans& cell) { return !plain(cell).empty(); })) {
        PrintPiece header;
        header.block =
            row_of(sheet, plan, table.header, inside(column, {Tag::table_row, 0}), RowKind::header);
        header.stays_with_next = !table.rows.empty();
        again = header.block;
        again.elements.clear();
        pieces.push_back(std::move(header));
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        PrintPiece piece;
        piece.block =
            row_of(sheet, plan, table.rows[i], inside(column, {Tag::table_row, i + 1}), RowKind::body);
        if (!again.empty()) piece.at_top = stacked(again, piece.block);
        // Neither the first nor the last row is alone on a page.
        piece.stays_with_next = table.rows.size() > 1 && (i == 0 || i + 2 == table.rows.size());
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

}  // namespace socratic
