// SPDX-License-Identifier: MIT
// A template and what is known -> a document: values, Markdown, passages.
#pragma once
#include "report/expand.hpp"
#include "report/facts.hpp"
#include "report/figures.hpp"
#include "report/markdown_passages.hpp"
#include "report/report.hpp"
#include "report/template_text.hpp"
#include "report/value.hpp"

namespace socratic {

/// What stands around the values of a document.
struct DocumentFrame {
    const Words& words;
    std::string language;
    std::string author;     ///< whose it is; "" for nobody's
    std::string date = {};  ///< ISO date for the foot of each page on paper; "" for none
};

/// The document of a checked template. Its first heading is its title.
Report compose_document(ParsedTemplate& text, const Members& values, const DocumentFrame& frame,
                        const MakeFigure& make_figure);
/// The same of a template that is needed once.
Report compose_document(const TemplateText& text, const Members& values, const DocumentFrame& frame,
                        const MakeFigure& make_figure);

/// A last sentence: from how many answers on figures are shown. Every document has it where the minimum was
/// lowered.
void add_lowered_note(Report& report, const Words& catalogue, long minimum);

/// The same for an assessment, with that sentence.
Report compose_report(const ReportFacts& facts, ParsedTemplate& text, const FigureOptions& figures,
                      const Measure& measure);
Report compose_report(const ReportFacts& facts, const TemplateText& text, const FigureOptions& figures,
                      const Measure& measure);

}  // namespace socratic
