// SPDX-License-Identifier: MIT
// A template and what is known -> a report: values, Markdown, passages.
#pragma once
#include "report/facts.hpp"
#include "report/figures.hpp"
#include "report/report.hpp"
#include "report/template_text.hpp"

namespace socratic {

/// The report of a checked template. Its first heading is its title.
Report compose_report(const ReportFacts& facts, const TemplateText& text, const FigureOptions& figures,
                      const Measure& measure);

}  // namespace socratic
