// SPDX-License-Identifier: MIT
// Passages as the plain HTML that pandoc reads: it knows no style sheet.
#pragma once
#include <functional>
#include <string>
#include <vector>
#include "report/report.hpp"

namespace socratic {

struct WordBody {
    std::vector<std::string> languages;  ///< of the report, left first
    /// The markup of a figure that may be so many points wide.
    std::function<std::string(const ReportFigure&, double width)> figure;
    double width = 432;  ///< of the text, in points
};

/// Line after line. Two languages are a table with a row for each pair of passages. What HTML has no element
/// for has a class: `page-break`, `writing-lines` (with `data-lines`), `room` in a cell to write in.
std::string word_body(const std::vector<Passage>& passages, const WordBody& options);

}  // namespace socratic
