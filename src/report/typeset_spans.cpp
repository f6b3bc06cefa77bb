// SPDX-License-Identifier: MIT
#include "report/typeset_spans.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

/// True when the text begins with a sign that is set by what comes before it: "**Note** : yes".
bool leans_back(std::string_view text) {
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return false;
    const auto rest = text.substr(begin);
    return std::string_view(";:!?'").find(rest.front()) != std::string_view::npos || rest.starts_with("»");
}

/// The last sign of a text, when one may lean on it; else "".
std::string_view support_of(std::string_view text) {
    const auto points = split_code_points(text);
    return points.empty() || points.back() == " " || points.back() == "«" ? std::string_view()
                                                                          : points.back();
}

}  // namespace

void typeset_spans(Spans& spans, const Typeset& typeset) {
    const auto given = spans;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const std::string_view text = given[i].text;
        if (given[i].line_break) continue;
        std::string_view before, after;
        if (i > 0 && leans_back(text)) before = support_of(given[i - 1].text);
        if (i + 1 < spans.size() && text.ends_with('\'') && !given[i + 1].text.empty())
            after = split_code_points(given[i + 1].text).front();
        const auto whole = typeset(std::string(before) + std::string(text) + std::string(after));
        spans[i].text = whole.substr(before.size(), whole.size() - before.size() - after.size());
    }
}

}  // namespace socratic
