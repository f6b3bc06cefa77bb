// SPDX-License-Identifier: MIT
#include "report/beside.hpp"
#include <utility>

namespace socratic {
namespace {

bool is_histogram(const ReportFigure& figure) { return figure.name.starts_with("histogram-"); }

/// The second paragraph on a new line of the first.
void append(Paragraph& paragraph, Paragraph more) {
    Span line;
    line.line_break = true;
    paragraph.text.push_back(std::move(line));
    for (auto& span : more.text) paragraph.text.push_back(std::move(span));
}

const ReportFigure* find_histogram(const std::vector<Passage>& passages, std::size_t i) {
    const auto* figure = i < passages.size() ? std::get_if<ReportFigure>(&passages[i].content) : nullptr;
    return figure != nullptr && is_histogram(*figure) ? figure : nullptr;
}

/// A paragraph that has a histogram of its own.
bool begins_question(const std::vector<Passage>& passages, std::size_t i) {
    return find_histogram(passages, i + 1) != nullptr;
}

}  // namespace

void set_histograms_beside(Report& report) {
    auto& passages = report.passages;
    std::vector<Passage> out;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        auto* paragraph = std::get_if<Paragraph>(&passages[i].content);
        auto* figure =
            i + 1 < passages.size() ? std::get_if<ReportFigure>(&passages[i + 1].content) : nullptr;
        if (paragraph == nullptr || figure == nullptr || !is_histogram(*figure)) {
            out.push_back(std::move(passages[i]));
            continue;
        }
        ++i;
        if (i + 1 < passages.size() && !begins_question(passages, i + 1))
            if (auto* after = std::get_if<Paragraph>(&passages[i + 1].content)) {
                append(*paragraph, std::move(*after));
                ++i;
            }
        out.push_back({SideBySide{{{std::move(*paragraph)}}, {{std::move(*figure)}}}});
    }
    passages = std::move(out);
}

}  // namespace socratic
