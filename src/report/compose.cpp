// SPDX-License-Identifier: MIT
#include "report/compose.hpp"
#include "report/expand.hpp"
#include "report/markdown_passages.hpp"
#include "report/values.hpp"

namespace socratic {
namespace {

std::string title_of(const std::vector<Passage>& passages) {
    for (const auto& passage : passages)
        if (const auto* heading = std::get_if<Heading>(&passage.content)) return plain(heading->text);
    return {};
}

}  // namespace

Report compose_report(const ReportFacts& facts, const TemplateText& text, const FigureOptions& figures,
                      const Measure& measure) {
    const MakeFigure make = [&](const FigureName& name) {
        return make_figure(facts, name, figures, measure);
    };
    const Typeset set = [&](std::string_view words) { return typeset(facts.words, words); };
    Report report;
    report.languages = {facts.language};
    report.passages = markdown_passages(expand(text, report_values(facts)), make, set);
    report.author = set(in(facts.scores.organisation, facts.language));
    const auto title = title_of(report.passages);
    report.title = title.empty() ? report.author : title;
    report.foot = report.author;
    if (const auto& date = newest_round(facts.scores).date; !date.empty())
        report.foot += " · " + set(date_in(facts.words, date));
    return report;
}

}  // namespace socratic
