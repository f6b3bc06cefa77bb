// SPDX-License-Identifier: MIT
#include "report/report.hpp"

namespace socratic {

std::string plain(const Spans& spans) {
    std::string text;
    for (const auto& span : spans) text += span.line_break ? " " : span.text;
    return text;
}

}  // namespace socratic
