// SPDX-License-Identifier: MIT
#include "commands/picture.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "commands/language.hpp"
#include "commands/source_date.hpp"
#include "commands/themes.hpp"

namespace socratic {

bool is_picture(const std::string& format) { return format == "svg" || format == "pdf" || format == "png"; }

PictureOptions picture_options(const CommandLine& line, const std::string& format) {
    PictureOptions options;
    options.output = line.value_or("output", "-");
    options.format = format;
    options.paper = choose_paper(line, format);
    options.theme = choose_theme(line);
    options.text = line.choice("text") == "outlines" ? SvgText::outlines : SvgText::real;
    options.languages = line.list("language");
    if (line.has("text") && format != "svg")
        throw usage_failure(fmt::format("--text is for SVG, got the format '{}'", format),
                            "leave --text out");
    if (format != "pdf") refuse_several_languages(line, "only a PDF has several pages");
    return options;
}

std::vector<std::string> languages_of_picture(const PictureOptions& options, const std::string& assessment,
                                              const Questionnaire& questionnaire) {
    std::vector<std::string> languages;
    for (const auto& asked : options.languages)
        languages.push_back(find_language(asked, assessment, questionnaire));
    if (languages.empty()) languages.push_back(find_language("", assessment, questionnaire));
    return languages;
}

std::string picture_bytes(const PictureOptions& options, const Drawing& drawing,
                          const std::vector<Scene>& scenes) {
    if (options.format == "pdf") {
        PdfOptions pdf;
        pdf.created = source_date();
        return drawing.pdf(scenes, pdf);
    }
    if (options.format == "png") return drawing.png(scenes.front(), options.paper.pixels_per_point);
    SvgOptions svg;
    svg.text = options.text;
    return drawing.svg(scenes.front(), svg);
}

}  // namespace socratic
