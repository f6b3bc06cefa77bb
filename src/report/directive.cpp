// SPDX-License-Identifier: MIT
#include "report/directive.hpp"
#include <charconv>
#include "base/nearest.hpp"

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

std::string directive_meant(std::string_view line) {
    if (find_directive(line)) return {};
    std::string bare;
    for (const char letter : trimmed(line))
        bare += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    for (const auto word : {figure_word, lines_word}) {
        const auto name = word.substr(0, word.size() - 1);
        if (!bare.starts_with(name)) continue;
        const auto after = trimmed(std::string_view(bare).substr(name.size()));
        if (!after.starts_with(':')) continue;
        const auto rest = trimmed(after.substr(1));
        if (!rest.empty() && rest.find(' ') == std::string_view::npos)
            return std::string(word) + std::string(rest);
    }
    const bool is_a_word = bare.find('-') != std::string::npos && bare.find(' ') == std::string::npos;
    return is_a_word && find_nearest(bare, {std::string(break_word)}) ? std::string(break_word)
                                                                      : std::string();
}

std::optional<FigureName> find_figure_name(std::string_view name) {
    using enum ReportFigureKind;
    for (const auto kind : {wheel, small_wheel, dot_plot, slope_chart})
        if (name == figure_name(kind)) return FigureName{kind, {}};
    if (name.starts_with(histogram_word) && name.size() > histogram_word.size())
        return FigureName{histogram, std::string(name.substr(histogram_word.size()))};
    return std::nullopt;
}

std::optional<FigureInSentence> find_figure_in_sentence(std::string_view line) {
    if (find_directive(line)) return std::nullopt;
    for (auto at = line.find(figure_word); at != std::string_view::npos;
         at = line.find(figure_word, at + 1)) {
        if (at > 0 && line[at - 1] != ' ' && line[at - 1] != '\t') continue;
        auto name = line.substr(at + figure_word.size());
        name = name.substr(0, name.find_first_of(" \t"));
        while (!name.empty() && std::string_view(".,;:!?)").find(name.back()) != std::string_view::npos)
            name.remove_suffix(1);
        if (find_figure_name(name)) return FigureInSentence{at, std::string(name)};
    }
    return std::nullopt;
}

std::string_view figure_name(ReportFigureKind kind) {
    switch (kind) {
        case ReportFigureKind::wheel:
            return "wheel";
        case ReportFigureKind::small_wheel:
            return "small-wheel";
        case ReportFigureKind::dot_plot:
            return "dot-plot";
        case ReportFigureKind::slope_chart:
            return "slope-chart";
        case ReportFigureKind::histogram:
            return "histogram-ID";
    }
    return "";
}

}  // namespace socratic
