// SPDX-License-Identifier: MIT
// A checked template and its values -> Markdown.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include "report/template_text.hpp"
#include "report/value.hpp"

namespace socratic {

/// A template that has passed `check_template`, taken apart once to be filled in many times; for one thread.
class ParsedTemplate {
public:
    explicit ParsedTemplate(const TemplateText& text);
    ParsedTemplate(ParsedTemplate&&) noexcept;
    ~ParsedTemplate();

    /// The Markdown with every name replaced. What values hold stays text: signs that mean something in
    /// Markdown are escaped, line ends become blanks.
    std::string expand(const Members& values);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// The same for once.
std::string expand(const TemplateText& text, const Members& values);

/// A value's text so that Markdown shows it as it is.
std::string markdown_escaped(std::string_view text);

}  // namespace socratic
