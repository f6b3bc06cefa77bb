// SPDX-License-Identifier: MIT
// A checked template and its values -> Markdown.
#pragma once
#include <string>
#include <string_view>
#include "report/template_text.hpp"
#include "report/value.hpp"

namespace socratic {

/// The Markdown with every name replaced. What values hold stays text: signs that mean something in Markdown
/// are escaped, line ends become blanks. The template has passed `check_template`.
std::string expand(const TemplateText& text, const Members& values);

/// A value's text so that Markdown shows it as it is.
std::string markdown_escaped(std::string_view text);

}  // namespace socratic
