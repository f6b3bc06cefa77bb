// SPDX-License-Identifier: MIT
#include "commands/report_files.hpp"
#include <fmt/format.h>
#include "base/file.hpp"
#include "commands/output.hpp"
#include "commands/plan_file.hpp"
#include "commands/report_paper.hpp"
#include "commands/source_date.hpp"
#include "commands/template_file.hpp"
#include "commands/themes.hpp"
#include "report/beside.hpp"
#include "report/html.hpp"
#include "report/markdown.hpp"
#include "report/paper.hpp"
#include "report/side_by_side.hpp"

namespace socratic {
namespace {

constexpr double pixels_per_point = 2;
constexpr double text_width = 483;               ///< A4 less margins of 56 points; Letter has a little more
constexpr double text_width_half_upright = 270;  ///< a cell of a word processor's table
constexpr double text_width_half = 345;          ///< of paper on its side

/// "out/handout" of "out/handout.md".
std::string without_ending(const std::string& path) {
    const auto ending = ending_of(path);
    return ending.empty() ? path : path.substr(0, path.size() - ending.size() - 1);
}

std::vector<NamedBytes> markdown(const Report& report, const std::string& path, const Drawing& drawing) {
    const auto figures = figures_in(report);
    if (path == "-" && !figures.empty())
        throw usage_failure("the figures of a report in Markdown are files beside it: it needs a name",
                            "name a file with -o, such as -o report.md");
    const auto stem = without_ending(path);
    std::vector<NamedBytes> files;
    for (const auto* figure : figures)
        files.push_back({figure_file(stem, figure->name), drawing.png(figure->scene, pixels_per_point)});
    files.push_back({path, report_markdown(report, stem.substr(stem.rfind('/') + 1))});
    return files;
}

std::string html(const Report& report, const ReportOutput& output, const Drawing& drawing) {
    const auto paper = for_languages(output.paper, report.languages.size());
    return report_html(report, {report_style(), style_sheet_size(paper)}, drawing);
}

std::string pdf(const Report& report, const ReportOutput& output, const ReportTools& tools) {
    const auto pages =
        print_report(report, paper_options(report, output.paper, tools.words), tools.drawing.measure);
    PdfOptions file;
    file.created = source_date();
    return tools.drawing.pdf(pages, file);
}

}  // namespace

ReportOutput report_output(const CommandLine& line) {
    auto format = output_format(line, "");
    if (is_plan_table(format)) check_plan_table(line, format);
    return report_output(line, *line.value("output"), std::move(format));
}

ReportOutput report_output(const CommandLine& line, std::string path, std::string format) {
    ReportOutput output;
    output.path = std::move(path);
    output.format = std::move(format);
    output.paper = report_paper(line, output.format);
    if (line.offers("theme")) output.theme = choose_theme(line);
    if (const auto document = line.value("reference-doc")) {
        if (output.format != "docx")
            throw usage_failure(
                fmt::format("--reference-doc is for docx, got the format '{}'", output.format),
                "leave --reference-doc out");
        output.word.reference_document = read_reference_document(*document);
    }
    if (output.format == "docx") output.word.pandoc = find_pandoc();
    return output;
}

FigureOptions figure_options(const ReportOutput& output, std::size_t languages) {
    const double half = output.format == "docx" ? text_width_half_upright : text_width_half;
    return {output.theme, languages > 1 ? half : text_width};
}

Report whole_report(std::vector<Report> in_languages, const ReportOutput& output) {
    if (in_languages.size() == 2)
        return side_by_side(std::move(in_languages.front()), std::move(in_languages.back()));
    if (output.format == "html") set_histograms_beside(in_languages.front());
    return std::move(in_languages.front());
}

std::vector<NamedBytes> report_files(const Report& report, const ReportOutput& output,
                                     const ReportTools& tools) {
    if (output.format == "md") return markdown(report, output.path, tools.drawing);
    return {{output.path, output.format == "pdf"    ? pdf(report, output, tools)
                          : output.format == "docx" ? word_file(report, output.word, tools.drawing)
                                                    : html(report, output, tools.drawing)}};
}

void write_report(const Report& report, const ReportOutput& output, const ReportTools& tools) {
    const auto files = report_files(report, output, tools);
    for (const auto& file : files) refuse_overwriting(file.name, tools.inputs);
    for (const auto& file : files) write_file(file.name, file.bytes);
}

}  // namespace socratic
