// SPDX-License-Identifier: MIT
#include "report/side_by_side.hpp"
#include <algorithm>
#include <utility>

namespace socratic {
namespace {

using Passages = std::vector<Passage>;

bool is_alike(const Passage& a, const Passage& b) {
    if (a.content.index() != b.content.index()) return false;
    const auto* heading = std::get_if<Heading>(&a.content);
    return heading == nullptr || heading->level == std::get<Heading>(b.content).level;
}

bool is_alike(const Passages& a, const Passages& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](const auto& x, const auto& y) { return is_alike(x, y); });
}

bool stands_alone(const Passage& passage) {
    return std::holds_alternative<PageBreak>(passage.content) ||
           std::holds_alternative<WritingLines>(passage.content);
}

/// From heading to heading, and from page break to page break.
std::vector<Passages> sections_of(Passages passages) {
    std::vector<Passages> sections;
    for (auto& passage : passages) {
        const bool begins = std::holds_alternative<Heading>(passage.content) ||
                            std::holds_alternative<PageBreak>(passage.content);
        if (begins || sections.empty()) sections.emplace_back();
        sections.back().push_back(std::move(passage));
    }
    return sections;
}

void add_pairs(Passages& out, Passages left, Passages right) {
    if (!is_alike(left, right)) {
        out.push_back({SideBySide{std::move(left), std::move(right)}});
        return;
    }
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (stands_alone(left[i]))
            out.push_back(std::move(left[i]));
        else
            out.push_back({SideBySide{{std::move(left[i])}, {std::move(right[i])}}});
    }
}

bool heads_are_alike(const std::vector<Passages>& left, const std::vector<Passages>& right) {
    return left.size() == right.size() &&
           std::equal(left.begin(), left.end(), right.begin(),
                      [](const auto& a, const auto& b) { return is_alike(a.front(), b.front()); });
}

/// The figures of the second language are called apart from those of the first.
void name_figures(Passages& passages, const std::string& language) {
    for (auto& passage : passages)
        if (auto* figure = std::get_if<ReportFigure>(&passage.content)) figure->name += "-" + language;
}

}  // namespace

Report side_by_side(Report left, Report right) {
    name_figures(right.passages, right.languages.front());
    Report report;
    report.languages = {left.languages.front(), right.languages.front()};
    report.title = left.title == right.title ? left.title : left.title + " / " + right.title;
    report.author = left.author;
    report.foot = left.foot == right.foot ? left.foot : left.foot + " / " + right.foot;
    auto of_left = sections_of(std::move(left.passages)), of_right = sections_of(std::move(right.passages));
    if (!heads_are_alike(of_left, of_right)) {
        Passages all_left, all_right;
        for (auto& section : of_left) std::move(section.begin(), section.end(), std::back_inserter(all_left));
        for (auto& section : of_right)
            std::move(section.begin(), section.end(), std::back_inserter(all_right));
        report.passages.push_back({SideBySide{std::move(all_left), std::move(all_right)}});
        return report;
    }
    for (std::size_t i = 0; i < of_left.size(); ++i)
        add_pairs(report.passages, std::move(of_left[i]), std::move(of_right[i]));
    return report;
}

}  // namespace socratic
