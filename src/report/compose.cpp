// SPDX-License-Identifier: MIT
#include "report/compose.hpp"
#include "report/values.hpp"

namespace socratic {
namespace {

std::string title_of(const std::vector<Passage>& passages) {
    for (const auto& passage : passages)
        if (const auto* heading = std::get_if<Heading>(&passage.content)) return plain(heading->text);
    return {};
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// A count stays with what it counts: no line ends before the number in "people: 3" and "(n = 16)".
std::string with_numbers_held(std::string text) {
    constexpr std::string_view no_break = "\u00a0";
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] != ' ' || !is_digit(text[i + 1]) || (text[i - 1] != ':' && text[i - 1] != '=')) continue;
        text.replace(i, 1, no_break);
        if (text[i - 1] == '=' && i > 1 && text[i - 2] == ' ') text.replace(i - 2, 1, no_break);
    }
    return text;
}

}  // namespace

Report compose_document(ParsedTemplate& text, const Members& values, const DocumentFrame& frame,
                        const MakeFigure& make_figure) {
    const Typeset set = [&](std::string_view words) {
        return with_numbers_held(typeset(frame.words, words));
    };
    Report report;
    report.languages = {frame.language};
    report.passages = markdown_passages(text.expand(values), make_figure, set);
    report.author = set(frame.author);
    const auto title = title_of(report.passages);
    report.title = title.empty() ? report.author : title;
    report.foot = report.author;
    if (!frame.date.empty()) report.foot += " · " + set(date_in(frame.words, frame.date));
    return report;
}

void add_lowered_note(Report& report, const Words& catalogue, long minimum) {
    report.passages.push_back(
        {Paragraph{{{typeset(catalogue, words_for_count(catalogue, "note.lowered", minimum))}}}});
}

Report compose_report(const ReportFacts& facts, ParsedTemplate& text, const FigureOptions& figures,
                      const Measure& measure) {
    const MakeFigure make = [&](const FigureName& name) {
        return make_figure(facts, name, figures, measure);
    };
    const DocumentFrame frame{facts.words, facts.language,
                              std::string(in(facts.scores.organisation, facts.language)),
                              newest_round(facts.scores).date};
    auto report = compose_document(text, report_values(facts), frame, make);
    if (facts.scores.minimum_lowered) add_lowered_note(report, facts.words, facts.scores.minimum_group);
    return report;
}

Report compose_document(const TemplateText& text, const Members& values, const DocumentFrame& frame,
                        const MakeFigure& make_figure) {
    ParsedTemplate parsed(text);
    return compose_document(parsed, values, frame, make_figure);
}

Report compose_report(const ReportFacts& facts, const TemplateText& text, const FigureOptions& figures,
                      const Measure& measure) {
    ParsedTemplate parsed(text);
    return compose_report(facts, parsed, figures, measure);
}

}  // namespace socratic
