// SPDX-License-Identifier: MIT
#include "report/html.hpp"
#include "report/html_spans.hpp"
#include "write/html.hpp"

namespace socratic {
namespace {

class Writer {
public:
    Writer(const Report& report, const Drawing& drawing) : report_(report), drawing_(drawing) {}

    std::string body() {
        write(report_.passages);
        return std::move(out_);
    }

private:
    void write(const Passage& passage) {
        std::visit([&](const auto& content) { write(content); }, passage.content);
    }

    void write(const std::vector<Passage>& passages) {
        for (const auto& passage : passages) write(passage);
    }

    void element(const std::string& tag, const Spans& text) {
        out_ += "<" + tag + ">" + html_spans(text) + "</" + tag + ">\n";
    }

    void write(const Heading& heading) { element("h" + std::to_string(heading.level), heading.text); }
    void write(const Paragraph& paragraph) { element("p", paragraph.text); }

    void write(const List& list) {
        const std::string tag = list.first_number ? "ol" : "ul";
        out_ += "<" + tag;
        if (list.first_number && *list.first_number != 1)
            out_ += " start=\"" + std::to_string(*list.first_number) + "\"";
        out_ += ">\n";
        for (const auto& item : list.items) {
            out_ += "<li>";
            write_item(item);
            out_ += "</li>\n";
        }
        out_ += "</" + tag + ">\n";
    }

    /// A lone paragraph needs no element of its own.
    void write_item(const std::vector<Passage>& item) {
        const auto* paragraph = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().content);
        if (paragraph == nullptr) return write(item);
        out_ += html_spans(paragraph->text);
        if (item.size() > 1) out_ += "\n";
        write(std::vector<Passage>(item.begin() + 1, item.end()));
    }

    void write(const Quote& quote) {
        out_ += "<blockquote>\n";
        write(quote.passages);
        out_ += "</blockquote>\n";
    }

    static std::string align_of(const Table& table, std::size_t column) {
        switch (table.columns[column]) {
            case Table::Align::start:
                return {};
            case Table::Align::middle:
                return " class=\"middle\"";
            case Table::Align::end:
                return " class=\"end\"";
        }
        return {};
    }

    /// The first cell of a row names it where it has a text.
    void write(const Table& table) {
        const bool has_header = has_text(table.header);
        out_ += "<div class=\"table\" role=\"group\" tabindex=\"0\"";
        out_ += " aria-label=\"" + html_escaped(name_of(table)) + "\">\n<table>\n";
        if (has_header) {
            out_ += "<thead>\n<tr>";
            for (std::size_t i = 0; i < table.header.size(); ++i)
                out_ += plain(table.header[i]).empty() ? "<td></td>"
                                                       : "<th scope=\"col\"" + align_of(table, i) + ">" +
                                                             html_spans(table.header[i]) + "</th>";
            out_ += "</tr>\n</thead>\n";
        }
        out_ += "<tbody>\n";
        for (const auto& row : table.rows) {
            out_ += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i) {
                const bool names_row = i == 0 && !plain(row[i]).empty();
                out_ += names_row ? "<th scope=\"row\"" : "<td";
                out_ += align_of(table, i) + ">" + html_spans(row[i]) + (names_row ? "</th>" : "</td>");
            }
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n</div>\n";
    }

    static bool has_text(const std::vector<Spans>& cells) {
        for (const auto& cell : cells)
            if (!plain(cell).empty()) return true;
        return false;
    }

    /// What a table is called where it scrolls: its columns.
    static std::string name_of(const Table& table) {
        std::string name;
        for (const auto& cell : table.header)
            if (const auto text = plain(cell); !text.empty()) name += (name.empty() ? "" : ", ") + text;
        return name;
    }

    void write(const ReportFigure& figure) {
        out_ += "<figure class=\"" + html_escaped(kind_of(figure.name)) + "\">\n";
        if (figure.narrow) {
            out_ += "<div class=\"broad\">" + svg(figure.scene) + "</div>\n";
            out_ += "<div class=\"narrow\">" + svg(*figure.narrow) + "</div>\n";
        } else {
            out_ += svg(figure.scene) + "\n";
        }
        out_ += "</figure>\n";
    }

    /// "histogram" of "histogram-POL1".
    static std::string kind_of(const std::string& name) {
        return name.starts_with("histogram-") ? "histogram" : name;
    }

    std::string svg(const Scene& scene) {
        SvgOptions options;
        options.id_prefix = "figure" + std::to_string(++figures_);
        auto text = drawing_.svg(scene, options);
        text.erase(0, text.find("<svg") == std::string::npos ? 0 : text.find("<svg"));
        // Inside HTML a picture has the language of what it stands in.
        for (const std::string_view name : {" lang=\"", " xml:lang=\""}) drop_attribute(text, name);
        return text;
    }

    /// Of the first tag.
    static void drop_attribute(std::string& text, std::string_view name) {
        const auto begin = text.substr(0, text.find('>')).find(name);
        if (begin == std::string::npos) return;
        text.erase(begin, text.find('"', begin + name.size()) + 1 - begin);
    }

    void write(const WritingLines& lines) {
        out_ += "<div class=\"lines\" aria-hidden=\"true\">";
        for (int i = 0; i < lines.count; ++i) out_ += "<div></div>";
        out_ += "</div>\n";
    }

    void write(const PageBreak&) { out_ += "<div class=\"page\"></div>\n"; }

    void write(const SideBySide& pair) {
        const bool is_bilingual = report_.languages.size() > 1;
        out_ += is_bilingual ? "<div class=\"pair\">\n" : "<div class=\"beside\">\n";
        write_side(pair.left, is_bilingual ? report_.languages.front() : "");
        write_side(pair.right, is_bilingual ? report_.languages.back() : "");
        out_ += "</div>\n";
    }

    void write_side(const std::vector<Passage>& passages, const std::string& language) {
        out_ += language.empty() ? "<div>\n" : "<div lang=\"" + html_escaped(language) + "\">\n";
        write(passages);
        out_ += "</div>\n";
    }

    const Report& report_;
    const Drawing& drawing_;
    std::string out_;
    int figures_ = 0;
};

}  // namespace

std::string report_html(const Report& report, const HtmlOptions& options, const Drawing& drawing) {
    const bool is_wide = report.languages.size() > 1;
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + html_escaped(report.languages.front()) + "\">\n<head>\n";
    out += "<meta charset=\"utf-8\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<title>" + html_escaped(report.title) + "</title>\n";
    if (!report.author.empty())
        out += "<meta name=\"author\" content=\"" + html_escaped(report.author) + "\">\n";
    out += "<meta name=\"generator\" content=\"socratic-wheel\">\n";
    out += "<style>\n" + options.style + "@page { size: " + options.sheet + " }\n</style>\n</head>\n<body>\n";
    out += std::string("<main") + (is_wide ? " class=\"wide\"" : "") + ">\n" +
           Writer(report, drawing).body() + "</main>\n</body>\n</html>\n";
    return out;
}

}  // namespace socratic
