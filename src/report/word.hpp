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

/// Figures no wider than the text of a page, two languages as a table of two columns.
WordSource word_source(const Report& report);

/// A filter in Lua: breaks of the page, lines to write on, and the language of passages in another one, which
/// pandoc drops.
std::string_view word_filter();

}  // namespace socratic
