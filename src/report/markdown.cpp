// SPDX-License-Identifier: MIT
#include "report/markdown.hpp"
#include <algorithm>
#include "report/markdown_spans.hpp"

namespace socratic {
namespace {

constexpr std::string_view written_line =
    "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

/// Every line but the first `indent` to the right, so that it stays in its list item or quote.
std::string indented(const std::string& text, std::string_view indent) {
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        if (begin > 0 && !line.empty()) out += indent;
        out += line + "\n";
        begin = end + 1;
    }
    return out;
}

class Writer {
public:
    explicit Writer(std::string_view figure_prefix) : figure_prefix_(figure_prefix) {}

    /// The passages, an empty line between them.
    std::string write(const std::vector<Passage>& passages) const {
        std::string out;
        for (const auto& passage : passages) {
            if (!out.empty()) out += "\n";
            out += std::visit([&](const auto& content) { return write(content); }, passage.content);
        }
        return out;
    }

private:
    std::string write(const Heading& heading) const {
        return std::string(static_cast<std::size_t>(heading.level), '#') + " " +
               markdown_spans(heading.text, SpansIn::heading) + "\n";
    }
    std::string write(const Paragraph& paragraph) const { return markdown_spans(paragraph.text) + "\n"; }

    std::string write(const List& list) const {
        std::string out;
        int number = list.first_number.value_or(0);
        for (const auto& item : list.items) {
            const auto mark = list.first_number ? std::to_string(number++) + ". " : std::string("- ");
            out += mark + indented(write(item), std::string(mark.size(), ' '));
        }
        return out;
    }

    std::string write(const Quote& quote) const { return "> " + indented(write(quote.passages), "> "); }

    std::string write(const Table& table) const {
        auto out = row(table.header) + "|";
        for (const auto align : table.columns)
            out += align == Table::Align::end ? "---:|" : align == Table::Align::middle ? ":---:|" : "---|";
        out += "\n";
        for (const auto& cells : table.rows) out += row(cells);
        return out;
    }

    static std::string row(const std::vector<Spans>& cells) {
        std::string out = "|";
        for (const auto& cell : cells) out += " " + markdown_spans(cell, SpansIn::cell) + " |";
        return out + "\n";
    }

    std::string write(const ReportFigure& figure) const {
        return "![" + markdown_text(figure.scene.title) + "](" + figure_file(figure_prefix_, figure.name) +
               ")\n" +
               (figure.scene.description.empty() ? ""
                                                 : "\n" + markdown_text(figure.scene.description) + "\n");
    }

    std::string write(const WritingLines& lines) const {
        std::string out;
        for (int i = 0; i < lines.count; ++i) out += (i > 0 ? "\n" : "") + std::string(written_line) + "\n";
        return out;
    }

    std::string write(const PageBreak&) const { return "---\n"; }
    std::string write(const SideBySide& pair) const { return write(pair.left) + "\n" + write(pair.right); }

    std::string figure_prefix_;
};

std::string quoted(const std::string& text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') out += '\\';
        out += letter;
    }
    return out + "\"";
}

}  // namespace

std::string report_markdown(const Report& report, std::string_view figure_prefix) {
    std::string out = "---\ntitle: " + quoted(report.title) + "\n";
    if (!report.author.empty()) out += "author: " + quoted(report.author) + "\n";
    out += "lang: " + report.languages.front() + "\n";
    if (report.languages.size() > 1) out += "second-lang: " + report.languages.back() + "\n";
    return out + "---\n\n" + Writer(figure_prefix).write(report.passages);
}

std::string figure_file(std::string_view figure_prefix, const std::string& name) {
    auto file = std::string(figure_prefix) + "-" + name + ".png";
    std::replace(file.end() - static_cast<long>(name.size() + 4), file.end(), ':',
                 '-');  // no drive of Windows
    return file;
}

}  // namespace socratic
