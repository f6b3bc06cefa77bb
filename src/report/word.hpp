// SPDX-License-Identifier: MIT
// A report for word processors: what pandoc is given to make a .docx from.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "report/report.hpp"

namespace socratic {

/// A file that the HTML names.
struct WordFigure {
    std::string file;  ///< "figure-1.png"
    Scene scene;
};

struct WordSource {
    std::string html;
    std::vector<WordFigure> figures;  ///< in order of appearance
};

/// The room that a page has for text, in points.
struct WordPage {
    double width = 432;          ///< six inches, between the margins of A4 and of Letter
    double figure_height = 560;  ///< what is left of it under a heading
};

/// A4, broad for two languages.
WordPage word_page(const Report& report);

/// Markdown of which pandoc makes a document that lends a report that page.
std::string word_page_source(const Report& report);

/// Figures no larger than the page has room for, two languages as a table of two columns.
WordSource word_source(const Report& report, const WordPage& page);

/// A filter in Lua: breaks of the page, lines and cells to write in, and the language of passages in another
/// one, which pandoc drops.
std::string_view word_filter();

}  // namespace socratic
