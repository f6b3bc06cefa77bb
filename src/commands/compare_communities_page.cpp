// SPDX-License-Identifier: MIT
#include "commands/compare_communities_page.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "commands/characters.hpp"
#include "commands/language.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/report_files.hpp"
#include "commands/template_file.hpp"
#include "report/communities_document.hpp"

namespace socratic {
namespace {

constexpr const char* default_template = "communities";

/// Those asked for; else the two that the communities write in, as far as the template is there in them.
std::vector<std::string> languages_of(const CommandLine& line, const CommunitiesSubject& subject,
                                      const std::string& template_name) {
    const auto& questionnaire = subject.compared.questionnaire;
    auto languages = document_languages(line);
    if (languages.empty())
        for (const auto& community : subject.communities) {
            const auto& own = community.language;
            const bool is_new = std::find(languages.begin(), languages.end(), own) == languages.end();
            if (is_new && has_template(template_name, own, communities_document())) languages.push_back(own);
        }
    return find_languages(languages, subject.communities[0].language, questionnaire);
}

void refuse_options_of_pictures(const CommandLine& line, const std::string& format) {
    for (const auto* name : {"scale", "text"})
        if (line.has(name))
            throw usage_failure(fmt::format("--{} is for a picture, got the format '{}'", name, format),
                                "leave it out");
}

}  // namespace

bool wants_communities_page(const CommandLine& line, const std::string& format) {
    const bool is_document = format == "html" || format == "docx" || format == "md";
    if (!line.has("template") && !line.has("reference-doc")) return is_document;
    if (is_document || format == "pdf") return true;
    throw usage_failure(fmt::format("--{} is for a page, got the format '{}'",
                                    line.has("template") ? "template" : "reference-doc", format),
                        "end the name of the output in .html, .pdf, .docx or .md");
}

void write_communities_page(const CommandLine& line, CommunitiesSubject& subject,
                            const std::vector<std::string>& inputs) {
    if (!line.has("output")) throw usage_failure("expected --output: the page to write", line.see_help());
    const auto output = report_output(line);
    refuse_options_of_pictures(line, output.format);
    const auto name = line.value_or("template", default_template);
    note_languages(line, subject.compared.questionnaire);
    const auto languages = languages_of(line, subject, name);
    const auto templates = read_templates(name, languages, communities_document());
    auto files = inputs;
    for (const auto& text : templates) files.push_back(text.path);
    files.push_back(line.value_or("reference-doc", ""));
    refuse_overwriting(output.path, files);
    std::vector<Words> catalogues;
    for (const auto& language : languages) catalogues.push_back(load_words(language, subject.warnings));
    const auto drawing = load_drawing();
    const auto figures = figure_options(output, languages.size());
    std::vector<Report> reports;
    for (std::size_t i = 0; i < languages.size(); ++i)
        reports.push_back(compose_communities(subject.text(languages[i], catalogues[i]), templates[i],
                                              figures, drawing.measure));
    write_report(whole_report(std::move(reports), output), output, {drawing, catalogues.front(), files});
    for (auto& warning : warn_of_characters(drawing, "page")) subject.warnings.push_back(std::move(warning));
}

}  // namespace socratic
