// SPDX-License-Identifier: MIT
// The files that a report is written to.
#pragma once
#include <string>
#include <vector>
#include "commands/command_line.hpp"
#include "commands/named_bytes.hpp"
#include "commands/word_file.hpp"
#include "layout/wheel.hpp"
#include "model/words.hpp"
#include "report/figures.hpp"
#include "report/report.hpp"

namespace socratic {

struct ReportOutput {
    std::string path;
    std::string format;  ///< html, md, pdf, docx; of a plan csv and xlsx too
    PageSize paper;
    const Theme* theme = nullptr;  ///< of its figures; nullptr for documents without any
    WordOptions word;              ///< of a .docx
};

/// Throws a usage failure for what the command line says of it and cannot be done.
ReportOutput report_output(const CommandLine& line);
/// The same for a format that is known, of a document whose path may be set later.
ReportOutput report_output(const CommandLine& line, std::string path, std::string format);

/// Figures as wide as the text on the paper; half as wide where two languages share it.
FigureOptions figure_options(const ReportOutput& output, std::size_t languages);

/// One document of one in each of one or two languages: two stand side by side.
Report whole_report(std::vector<Report> in_languages, const ReportOutput& output);

/// What is needed to write it down.
struct ReportTools {
    const Drawing& drawing;
    const Words& words;               ///< of its first language
    std::vector<std::string> inputs;  ///< none of them is overwritten
};

/// The report by its path, and before Markdown its figures: whoever finds the text finds them too.
std::vector<NamedBytes> report_files(const Report& report, const ReportOutput& output,
                                     const ReportTools& tools);

/// Writes the report, and beside Markdown its figures.
void write_report(const Report& report, const ReportOutput& output, const ReportTools& tools);

}  // namespace socratic
