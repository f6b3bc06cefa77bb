// SPDX-License-Identifier: MIT
#include "report/template_tables.hpp"
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>
#include "report/directive.hpp"
#include "report/template_tags.hpp"

namespace socratic {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool has_pipe(std::string_view text) { return text.find('|') != std::string_view::npos; }

/// Between pipes that are not escaped; those at the ends of the line count for nothing.
int count_cells(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    int cells = 1;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '|' && i + 1 < line.size())
            ++cells;
    }
    return cells;
}

/// A section that begins in the line holds a pipe.
bool has_cells_in_sections(std::string_view line) {
    int open = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i, 3) == "{{#" || line.substr(i, 3) == "{{^") ++open;
        if (line.substr(i, 3) == "{{/") --open;
        if (open > 0 && line[i] == '|') return true;
    }
    return false;
}

/// The line below a header: "|---|:--:|".
bool is_ruler(std::string_view line) {
    return has_pipe(line) && line.find("--") != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

/// Another kind of passage than a table begins.
bool begins_passage(std::string_view line) {
    line = trimmed(line);
    return line.empty() || find_directive(line) || std::string_view("#>-*+`").find(line.front()) < 6;
}

struct Line {
    std::string_view text;
    int number = 0;    ///< from 1
    int depth = 0;     ///< of sections that are open where it begins
    int least_up = 0;  ///< the least depth since the line before it began
};

/// How the depth of sections changes in a line, and how low it gets.
struct Depths {
    int change = 0, least = 0;
};
Depths depths_in(std::string_view line) {
    Depths depths;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto tag = line.substr(i, 3);
        if (tag == "{{#" || tag == "{{^") ++depths.change;
        if (tag == "{{/") depths.least = std::min(depths.least, --depths.change);
    }
    return depths;
}

/// Without those that leave nothing behind.
std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    int number = 1, depth = 0, least = 0;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        begin = end + 1;
        const bool is_tags = !trimmed(line).empty() && trimmed(without_sections(line)).empty();
        if (!is_tags) {
            lines.push_back({line, number, depth, least});
            least = depth;
        }
        const auto depths = depths_in(line);
        least = std::min(least, depth + depths.least);
        depth += depths.change;
    }
    return lines;
}

std::string cells(int count) { return std::to_string(count) + (count == 1 ? " cell" : " cells"); }

class TableCheck {
public:
    TableCheck(const TemplateText& text, Problems& problems) : text_(text), problems_(problems) {}

    void run() {
        const auto lines = lines_of(text_.text);
        for (std::size_t i = 1; i < lines.size(); ++i)
            if (is_ruler(without_sections(lines[i].text)) && has_pipe(lines[i - 1].text)) i = check(lines, i);
    }

private:
    /// From the line below the header on; the index of the table's last line.
    std::size_t check(const std::vector<Line>& lines, std::size_t ruler) {
        const auto& header = lines[ruler - 1];
        compare(lines[ruler], header);
        auto i = ruler;
        while (i + 1 < lines.size() && goes_on(lines[i + 1], header)) compare(lines[++i], header);
        return i;
    }

    /// Where the section ends that a header stands in, another table or text may stand in its place.
    static bool goes_on(const Line& line, const Line& header) {
        return line.least_up >= header.depth && !begins_passage(line.text);
    }

    void compare(const Line& row, const Line& header) {
        if (has_cells_in_sections(header.text) || has_cells_in_sections(row.text)) return;
        const auto expected = count_cells(header.text), got = count_cells(row.text);
        if (got == expected) return;
        const auto first = row.text.find_first_not_of(" \t");
        problems_.add({Severity::error, place_in(text_, row.number, first),
                       "expected " + cells(expected) + ", as in the header of the table in line " +
                           std::to_string(header.number) + ", got " + std::to_string(got),
                       has_pipe(row.text)
                           ? "put a | between cells, none for a cell too many, and \\| for one that is text"
                           : "leave an empty line after the table"});
    }

    const TemplateText& text_;
    Problems& problems_;
};

}  // namespace

void check_tables(const TemplateText& text, Problems& problems) { TableCheck(text, problems).run(); }

}  // namespace socratic
