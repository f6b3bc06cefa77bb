// SPDX-License-Identifier: MIT
#include "report/html_spans.hpp"
#include "write/html.hpp"

namespace socratic {

bool is_safe_address(const std::string& address) {
    return address.starts_with("https://") || address.starts_with("http://") ||
           address.starts_with("mailto:");
}

std::string html_spans(const Spans& spans) {
    std::string out;
    for (const auto& span : spans) {
        if (span.line_break) {
            out += "<br>";
            continue;
        }
        const bool is_link = is_safe_address(span.link);
        if (is_link) out += "<a href=\"" + html_escaped(span.link) + "\">";
        if (span.strong) out += "<strong>";
        if (span.emphasis) out += "<em>";
        out += html_escaped(span.text);
        if (span.emphasis) out += "</em>";
        if (span.strong) out += "</strong>";
        if (is_link) out += "</a>";
    }
    return out;
}

}  // namespace socratic
