// SPDX-License-Identifier: MIT
// The tags of a template, each with its place: {{name}}, {{#name}}, {{^name}}, {{/name}}, {{! comment}}.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "report/template_text.hpp"

namespace socratic {

enum class TagKind {
    value,
    section,   ///< for what there is
    inverted,  ///< for what there is not
    end,
    comment
};

struct TemplateTag {
    TagKind kind = TagKind::value;
    std::string name;
    Place place;  ///< of its first brace
};

/// In the order of the text; those that cannot be used are problems.
std::vector<TemplateTag> find_tags(const TemplateText& text, Problems& problems);

/// The place of a byte in a line, which is counted from 1.
Place place_in(const TemplateText& text, int line, std::size_t byte);

/// The line without the tags of sections and comments, which leave nothing behind.
std::string without_sections(std::string_view line);

}  // namespace socratic
