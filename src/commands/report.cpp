// SPDX-License-Identifier: MIT
// Makes a document from a template: the handout of a workshop, the results, the plan.
#include <fmt/format.h>
#include "base/file.hpp"
#include "commands/characters.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/plan_file.hpp"
#include "commands/report_facts.hpp"
#include "commands/report_files.hpp"
#include "commands/template_file.hpp"
#include "commands/terminal.hpp"
#include "read/scalar.hpp"
#include "report/compose.hpp"
#include "report/value_listing.hpp"
#include "report/values.hpp"

namespace socratic {
namespace {

constexpr const char* default_template = "workshop";

struct Options {
    InputOptions input;
    ReportOutput output;
    std::string template_name;
    std::vector<std::string> languages;  ///< as asked for
    std::string as_of;                   ///< ISO date, or ""
    bool values = false;
};

/// --as-of, a day of the calendar, or "".
std::string date_of(const CommandLine& line) {
    const auto date = line.value("as-of");
    if (date && !is_day(*date))
        throw usage_failure(fmt::format("--as-of: expected a day as year-month-day, got '{}'", *date),
                            "such as --as-of 2026-11-30");
    return date.value_or("");
}

Options options_from(const CommandLine& line) {
    Options options;
    options.input = input_options(line);
    options.input.use = InputUse::comparison;
    options.values = line.has("values");
    options.as_of = date_of(line);
    if (options.values) {
        for (const auto* other : {"output", "format", "template", "size", "theme", "reference-doc"})
            if (line.has(other))
                throw usage_failure(
                    fmt::format("--values prints what a template may use: it cannot go with --{}", other),
                    line.see_help());
        options.languages = line.list("language");
        refuse_several_languages(line, "values are printed in one language at a time");
        return options;
    }
    if (!line.has("output")) throw usage_failure("expected --output: the report to write", line.see_help());
    options.output = report_output(line);
    options.template_name = line.value_or("template", default_template);
    options.languages = document_languages(line);
    return options;
}

}  // namespace

void run_report(const CommandLine& line) {
    const auto options = options_from(line);
    auto input = read_input(options.input);
    const auto languages = find_languages(options.languages, input.language, input.questionnaire);
    note_languages(line, input.questionnaire);
    const auto subject = report_subject(input, options.as_of);
    std::vector<Words> catalogues;
    for (const auto& language : languages) catalogues.push_back(load_words(language, input.warnings));
    const auto facts_in = [&](std::size_t i) {
        return ReportFacts{input.scores,   input.questionnaire, input.assessment, subject.comparison,
                           subject.topics, subject.groups,      subject.example,  subject.as_of,
                           catalogues[i],  languages[i],        nullptr,          subject.even_consensus};
    };
    if (options.values) {
        print_result(list_values(report_values(facts_in(0))));
        return warn(line, input.warnings);
    }
    auto files = input.files;
    if (is_plan_table(options.output.format)) {
        refuse_overwriting(options.output.path, files);
        write_plan_table(facts_in(0), options.output.format, options.output.path);
        return warn(line, input.warnings);
    }
    const auto templates =
        read_templates(options.template_name, languages, assessment_document(), &input.questionnaire);
    for (const auto& text : templates) files.push_back(text.path);
    files.push_back(line.value_or("reference-doc", ""));
    refuse_overwriting(options.output.path, files);
    const auto drawing = load_drawing();
    const auto figures = figure_options(options.output, languages.size());
    std::vector<Report> reports;
    for (std::size_t i = 0; i < languages.size(); ++i)
        reports.push_back(compose_report(facts_in(i), templates[i], figures, drawing.measure));
    const auto report = whole_report(std::move(reports), options.output);
    write_report(report, options.output, {drawing, catalogues.front(), files});
    for (auto& warning : warn_of_characters(drawing, "report")) input.warnings.push_back(std::move(warning));
    warn(line, input.warnings);
}

}  // namespace socratic
