// SPDX-License-Identifier: MIT
#include "report/directive.hpp"
#include <charconv>

namespace socratic {
namespace {

constexpr std::string_view figure_word = "figure:", lines_word = "lines:", break_word = "page-break";
constexpr std::string_view histogram_word = "histogram-";
constexpr int most_lines = 40;

std::string_view trimmed(std::string_view line) {
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t") - first + 1);
}

/// What escaping put before signs in the id that a value brought.
std::string without_backslashes(std::string_view text) {
    std::string out;
    for (const char letter : text)
        if (letter != '\\') out += letter;
    return out;
}

}  // namespace

std::optional<Directive> find_directive(std::string_view line) {
    line = trimmed(line);
    Directive directive;
    if (line == break_word) {
        directive.what = Directive::What::page_break;
        return directive;
    }
    if (line.starts_with(figure_word) && line.find(' ') == std::string_view::npos) {
        directive.figure = without_backslashes(line.substr(figure_word.size()));
        return directive;
    }
    if (line.starts_with(lines_word) && line.find(' ') == std::string_view::npos) {
        directive.what = Directive::What::lines;
        const auto number = line.substr(lines_word.size());
        const auto* end = number.data() + number.size();
        const auto [stop, error] = std::from_chars(number.data(), end, directive.lines);
        directive.is_wrong =
            error != std::errc() || stop != end || directive.lines < 1 || directive.lines > most_lines;
        return directive;
    }
    return std::nullopt;
}

std::optional<FigureName> find_figure_name(std::string_view name) {
    if (name == "wheel") return FigureName{ReportFigureKind::wheel, {}};
    if (name == "small-wheel") return FigureName{ReportFigureKind::small_wheel, {}};
    if (name == "dot-plot") return FigureName{ReportFigureKind::dot_plot, {}};
    if (name == "slope-chart") return FigureName{ReportFigureKind::slope_chart, {}};
    if (name.starts_with(histogram_word) && name.size() > histogram_word.size())
        return FigureName{ReportFigureKind::histogram, std::string(name.substr(histogram_word.size()))};
    return std::nullopt;
}

std::string figure_names() { return "wheel, small-wheel, dot-plot, slope-chart and histogram-ID"; }

}  // namespace socratic
