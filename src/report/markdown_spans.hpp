// SPDX-License-Identifier: MIT
// Stretches of text in Markdown.
#pragma once
#include <string>
#include <string_view>
#include "report/report.hpp"

namespace socratic {

enum class SpansIn { line, cell, heading };

/// In a cell of a table a line break is `<br>`, and bars are escaped.
std::string markdown_spans(const Spans& spans, SpansIn where = SpansIn::line);

/// The text with the signs escaped that Markdown would take for its own, and no others: it is to be read.
std::string markdown_text(std::string_view text);

}  // namespace socratic
