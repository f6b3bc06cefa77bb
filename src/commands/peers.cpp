// SPDX-License-Identifier: MIT
// Suggests who could learn from whom among the members of a community.
#include "write/peers.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "commands/command.hpp"
#include "commands/community_key.hpp"
#include "commands/community_overlap.hpp"
#include "commands/community_warnings.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/peers_documents.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"

namespace socratic {
namespace {

constexpr long usual_load = 2;

enum class Task { figures, document, exchange };

struct Options {
    CommunityOptions community;
    long load = usual_load;
    Task task = Task::figures;
    std::string output, format;  ///< of figures
    PeersDocumentOptions document;
};

bool is_for_figures(const std::string& format) {
    return format == "table" || format == "csv" || format == "json";
}

/// A page for each pair, as PDF unless another document is asked for.
void read_exchange(const CommandLine& line, Options& options) {
    if (line.has("output"))
        throw usage_failure("--exchange names the folder of the pages: it cannot go with --output",
                            "run it once more for the suggestions of the whole community");
    const auto format = line.choice("format").value_or("pdf");
    if (is_for_figures(format))
        throw usage_failure(
            fmt::format("--exchange writes pages: pdf, html, docx or md, got the format '{}'", format),
            "leave --format out for pdf");
    if (options.community.languages.size() > 1)
        throw usage_failure("--language: expected one language with --exchange",
                            "each page is in the language of the two it is for; where there is none of "
                            "theirs, in the one named here");
    options.task = Task::exchange;
    auto folder = *line.value("exchange");
    if (folder.empty()) throw usage_failure("--exchange: expected the folder of the pages", line.see_help());
    while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
    options.document = {report_output(line, folder, format), line.value_or("template", "exchange"),
                        line.value_or("reference-doc", "")};
}

void read_document(const CommandLine& line, Options& options) {
    if (!line.has("output")) throw usage_failure("expected --output: the document to write", line.see_help());
    options.task = Task::document;
    options.document = {report_output(line), line.value_or("template", "peers"),
                        line.value_or("reference-doc", "")};
}

void refuse_of_documents(const CommandLine& line, const std::string& format) {
    for (const auto* other : {"template", "size", "reference-doc"})
        if (line.has(other))
            throw usage_failure(
                fmt::format("--{} is for documents: pdf, html, docx or md, got the format '{}'", other,
                            format),
                fmt::format("leave --{} out, or name a document with -o, such as -o peers.pdf", other));
}

Options options_from(const CommandLine& line) {
    Options options;
    options.community = community_reading(line);
    options.community.languages = document_languages(line);
    options.load = line.whole_number("load", 1, 1000).value_or(usual_load);
    if (line.has("exchange")) {
        read_exchange(line, options);
        return options;
    }
    options.output = line.value_or("output", "-");
    options.format = output_format(line, "table");
    if (!is_for_figures(options.format)) {
        read_document(line, options);
        return options;
    }
    refuse_of_documents(line, options.format);
    if (options.community.languages.size() > 1)
        throw usage_failure(
            fmt::format("--language: expected one language with the format '{}'", options.format),
            "a document has two side by side, such as -o peers.html; else run it again for the other");
    return options;
}

void write_figures(const CommandLine& line, const Options& options, const PeersText& text) {
    PeersLook look;
    look.bold = options.output == "-" && wants_colour(line);
    if (const auto width = options.output == "-" ? result_columns() : 0; width > 0)
        look.width = std::clamp<std::size_t>(width, 72, 140);  // longer lines are hard to follow
    write_figures_text(options.output, options.format,
                       options.format == "json"  ? peers_json(text)
                       : options.format == "csv" ? peers_csv(text)
                                                 : peers_table(text, look));
}

void write_peers(const CommandLine& line, const Options& options, const PeersWork& work) {
    std::vector<Problem> warnings;
    if (options.task == Task::exchange) {
        const auto pages = write_exchanges(work, options.document, warnings);
        note(line, fmt::format("{} {} in '{}', each for two organisations", pages,
                               pages == 1 ? "page" : "pages", options.document.output.path));
    } else if (options.task == Task::document) {
        write_peers_document(work, options.document, warnings);
    } else {
        const auto edition = peers_edition(work.found, work.found.input.language, warnings);
        write_figures(line, options, edition.text());
    }
    warn(line, warnings);
}

/// Fails when a member was left out.
void finish(const CommunityInput& input) {
    const auto failed = std::count_if(input.surveys.begin(), input.surveys.end(), has_errors);
    if (failed > 0)
        throw Failure(fmt::format("{} of {} members could not be read; the suggestions are without {}",
                                  failed, input.surveys.size(), failed == 1 ? "it" : "them"),
                      "mend the files named above and run it again");
}

}  // namespace

void run_peers(const CommandLine& line) {
    const auto options = options_from(line);
    Shelves shelves(referred_files());
    auto input = survey_community(line, options.community, shelves);
    const auto languages = find_languages(options.community.languages, "", input.common.questionnaire);
    std::vector<std::string> files{options.community.file, key_path(options.community.file)};
    for (const auto& survey : input.surveys)
        files.insert(files.end(), survey.files.begin(), survey.files.end());
    if (options.task == Task::figures) refuse_overwriting(options.output, files);
    if (options.task == Task::exchange) {
        refuse_for_members(options.document.output.path);
        refuse_among_members(options.document.output.path, options.community.file, input.community);
    }
    value_community(line, options.community, shelves, input);
    print_problems(problems_of(input));
    warn_of(line, input);
    const auto found = find_peers(line, input, options.community.file, options.load);
    write_peers(line, options, {found, languages, files});
    finish(input);
}

}  // namespace socratic
