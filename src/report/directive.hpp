// SPDX-License-Identifier: MIT
// Lines of a template that stand for something Markdown does not have: `figure:NAME`, `lines:N`,
// `page-break`.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace socratic {

struct Directive {
    enum class What { figure, lines, page_break } what = What::figure;
    std::string figure;     ///< the name after the colon
    int lines = 0;          ///< 1..40
    bool is_wrong = false;  ///< begins like one, but the rest makes no sense
};

/// The directive that a line is, if it is one; blanks around it do not matter. In a value a colon is escaped,
/// so that no value is taken for one.
std::optional<Directive> find_directive(std::string_view line);

/// The directive that a line was meant to be, where blanks, capitals or a slip of the pen make it none:
/// "figure:wheel" for "Figure: wheel"; "" for every other line.
std::string directive_meant(std::string_view line);

/// The figures a report may have. `histogram-ID` holds the id of a question.
enum class ReportFigureKind { wheel, small_wheel, dot_plot, slope_chart, histogram };
struct FigureName {
    ReportFigureKind kind = ReportFigureKind::wheel;
    std::string id;  ///< of the question of a histogram; else ""
};

/// Nothing when no figure is called so.
std::optional<FigureName> find_figure_name(std::string_view name);

/// A figure that a sentence names, and where: "figure:wheel" after a blank or at the beginning. There it
/// would be printed as it stands.
struct FigureInSentence {
    std::size_t at = 0;
    std::string name;
};
std::optional<FigureInSentence> find_figure_in_sentence(std::string_view line);

/// As a template names it; "histogram-ID".
std::string_view figure_name(ReportFigureKind kind);

}  // namespace socratic
