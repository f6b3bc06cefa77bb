// SPDX-License-Identifier: MIT
#include "write/text_table.hpp"
#include <algorithm>
#include "base/display_width.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

constexpr std::string_view bold_on = "\x1B[1m";
constexpr std::string_view bold_off = "\x1B[0m";
constexpr std::size_t between = 2;  ///< blanks

/// In columns of a terminal.
std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (const auto point : split_code_points(text)) width += static_cast<std::size_t>(display_width(point));
    return width;
}

std::string cell_of(const TextRow& row, std::size_t column) {
    return column < row.cells.size() ? row.cells[column] : std::string();
}

std::vector<std::string> lines_of(const TextRow& row, std::size_t column, const TextColumn& described) {
    const auto text = cell_of(row, column);
    if (described.widest == 0) return {text};
    auto lines = wrap_words(text, described.widest);
    if (lines.empty()) lines.emplace_back();
    return lines;
}

/// By column; 0 for one that is empty in every row.
std::vector<std::size_t> widths_of(const TextTable& table) {
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::size_t width = 0;
        for (const auto& row : table.rows)
            for (const auto& line : lines_of(row, c, table.columns[c]))
                width = std::max(width, width_of(line));
        if (width > 0) width = std::max(width, width_of(table.columns[c].header));
        widths.push_back(width);
    }
    return widths;
}

/// Its last column takes what the others leave of the width, and no less than it asks for.
TextTable with_last_column(TextTable table) {
    if (table.width == 0 || table.columns.empty()) return table;
    auto widths = widths_of(table);
    widths.pop_back();
    std::size_t taken = 0;
    for (const auto width : widths) taken += width == 0 ? 0 : width + between;
    auto& last = table.columns.back().widest;
    last = std::max(last, table.width - std::min(table.width, taken));
    return table;
}

std::string pad(const std::string& text, std::size_t width, bool right) {
    const std::string blanks(width - std::min(width, width_of(text)), ' ');
    return right ? blanks + text : text + blanks;
}

void add_line(std::string& out, std::string line, bool bold) {
    line.erase(line.find_last_not_of(' ') + 1);
    if (bold && !line.empty()) line = std::string(bold_on) + line + std::string(bold_off);
    out += line + "\n";
}

void add_row(std::string& out, const TextTable& table, const std::vector<std::size_t>& widths,
             const TextRow& row, bool bold) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        cells.push_back(lines_of(row, c, table.columns[c]));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t i = 0; i < height; ++i) {
        std::string line;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (widths[c] == 0) continue;
            if (!line.empty()) line += std::string(between, ' ');
            line += pad(i < cells[c].size() ? cells[c][i] : "", widths[c], table.columns[c].right);
        }
        add_line(out, line, bold && row.bold);
    }
    if (!row.note.empty()) add_line(out, std::string(widths.front() + 2, ' ') + row.note, false);
}

}  // namespace

std::vector<std::string> wrap_words(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    std::string line;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.empty()) continue;
        if (!line.empty() && width_of(line) + 1 + width_of(word) > width) {
            lines.push_back(line);
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

std::string render(const TextTable& asked, bool bold) {
    const auto table = with_last_column(asked);
    const auto widths = widths_of(table);
    TextRow header;
    header.bold = true;
    for (const auto& column : table.columns) header.cells.push_back(column.header);
    auto headers = table;
    for (auto& column : headers.columns) column.widest = 0;
    std::string out;
    add_row(out, headers, widths, header, bold);
    for (const auto& row : table.rows) add_row(out, table, widths, row, bold);
    return out;
}

}  // namespace socratic
