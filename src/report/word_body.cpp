// SPDX-License-Identifier: MIT
#include "report/word_body.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "model/language_direction.hpp"
#include "report/table_to_write_in.hpp"
#include "write/html.hpp"

namespace socratic {
namespace {

std::string wrapped(std::string_view tag, const std::string& content, bool is_wanted) {
    return is_wanted ? fmt::format("<{0}>{1}</{0}>", tag, content) : content;
}

std::string marked_up(const Spans& spans) {
    std::string out;
    for (const auto& span : spans) {
        if (span.line_break) out += "<br>\n";
        auto text = html_escaped(span.text);
        text = wrapped("strong", wrapped("em", text, span.emphasis), span.strong);
        out += span.link.empty() ? text : fmt::format("<a href=\"{}\">{}</a>", html_escaped(span.link), text);
    }
    return out;
}

std::string language_attributes(const std::vector<std::string>& languages, std::size_t which) {
    if (which >= languages.size()) return {};
    const auto& tag = languages[which];
    return fmt::format(" lang=\"{}\"{}", html_escaped(tag), is_right_to_left(tag) ? " dir=\"rtl\"" : "");
}

std::string_view style_of(Table::Align align) {
    if (align == Table::Align::middle) return " style=\"text-align: center\"";
    return align == Table::Align::end ? " style=\"text-align: right\"" : "";
}

constexpr std::string_view room_to_write = "<div class=\"room\"></div>";

std::string row_of(const std::vector<Spans>& cells, const Table& table, std::string_view tag,
                   std::string_view in_empty_cells = {}) {
    std::string out = "<tr>";
    for (std::size_t i = 0; i < std::min(cells.size(), table.columns.size()); ++i)
        out += fmt::format("<{0}{1}{2}>{3}</{0}>", tag, tag == "th" ? " scope=\"col\"" : "",
                           style_of(table.columns[i]),
                           plain(cells[i]).empty() ? std::string(in_empty_cells) : marked_up(cells[i]));
    return out + "</tr>\n";
}

/// Cells with room to write in are as wide as they are told to be.
std::string widths_of(const Table& table) {
    std::string out = "<colgroup>";
    const auto shares = shares_to_write_in(table);
    for (const double share : shares) out += fmt::format("<col style=\"width: {:.0f}%\">", 100 * share);
    return out + "</colgroup>\n";
}

std::vector<Passage> only(const std::vector<Passage>& passages, std::size_t index) {
    if (index >= passages.size()) return {};
    return {passages[index]};
}

/// Of a table of two columns, one.
WordBody in_half(WordBody options) {
    constexpr double margins = 10.8;  // points: a word processor's, left and right in a cell
    options.width = options.width / 2 - margins;
    return options;
}

class BodyWriter {
public:
    explicit BodyWriter(const WordBody& options) : options_(options) {}

    std::string operator()(const Heading& heading) const {
        const int level = std::clamp(heading.level, 1, 6);
        return fmt::format("<h{0}>{1}</h{0}>\n", level, marked_up(heading.text));
    }
    std::string operator()(const Paragraph& paragraph) const {
        return fmt::format("<p>{}</p>\n", marked_up(paragraph.text));
    }
    std::string operator()(const List& list) const {
        std::string out = "<ul>\n";
        if (list.first_number)
            out = *list.first_number == 1 ? "<ol>\n" : fmt::format("<ol start=\"{}\">\n", *list.first_number);
        for (const auto& item : list.items) out += fmt::format("<li>{}</li>\n", item_of(item));
        return out + (list.first_number ? "</ol>\n" : "</ul>\n");
    }
    std::string operator()(const Quote& quote) const {
        return fmt::format("<blockquote>\n{}</blockquote>\n", word_body(quote.passages, options_));
    }
    std::string operator()(const Table& table) const {
        std::string out = "<table>\n";
        const bool has_header = std::any_of(table.header.begin(), table.header.end(),
                                            [](const Spans& cell) { return !plain(cell).empty(); });
        const bool is_filled_in = is_to_write_in(table);
        if (is_filled_in) out += widths_of(table);
        if (has_header) out += "<thead>\n" + row_of(table.header, table, "th") + "</thead>\n";
        out += "<tbody>\n";
        for (const auto& row : table.rows) out += row_of(row, table, "td", is_filled_in ? room_to_write : "");
        return out + "</tbody>\n</table>\n";
    }
    std::string operator()(const ReportFigure& figure) const {
        return options_.figure(figure, options_.width) + "\n";
    }
    std::string operator()(const WritingLines& lines) const {
        return fmt::format("<div class=\"writing-lines\" data-lines=\"{}\"></div>\n", lines.count);
    }
    std::string operator()(const PageBreak&) const { return "<div class=\"page-break\"></div>\n"; }
    std::string operator()(const SideBySide& both) const {
        std::string out =
            "<table>\n<colgroup><col style=\"width: 50%\"><col style=\"width: 50%\"></colgroup>\n<tbody>\n";
        for (std::size_t i = 0; i < std::max(both.left.size(), both.right.size()); ++i)
            out += fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", division(only(both.left, i), 0),
                               division(only(both.right, i), 1));
        return out + "</tbody>\n</table>\n";
    }

private:
    std::string division(const std::vector<Passage>& passages, std::size_t which) const {
        return fmt::format("<div{}>\n{}</div>\n", language_attributes(options_.languages, which),
                           word_body(passages, in_half(options_)));
    }
    /// A lone paragraph, and one before a list of its own, makes no distance around it.
    std::string item_of(const std::vector<Passage>& item) const {
        const auto* first = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().content);
        const bool is_tight =
            first != nullptr && std::all_of(item.begin() + 1, item.end(), [](const Passage& passage) {
                return std::holds_alternative<List>(passage.content);
            });
        if (!is_tight) return "\n" + word_body(item, options_);
        const std::vector<Passage> rest(item.begin() + 1, item.end());
        return marked_up(first->text) + (rest.empty() ? "" : "\n" + word_body(rest, options_));
    }

    const WordBody& options_;
};

}  // namespace

std::string word_body(const std::vector<Passage>& passages, const WordBody& options) {
    std::string out;
    const BodyWriter writer(options);
    for (const auto& passage : passages) out += std::visit(writer, passage.content);
    return out;
}

}  // namespace socratic
