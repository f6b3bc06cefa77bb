// SPDX-License-Identifier: MIT
// Turns answers into figures: a table, CSV or JSON; or a part of them into counts that add up.
#include <fmt/format.h>
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/spectrum_options.hpp"
#include "commands/terminal.hpp"
#include "score/explain.hpp"
#include "write/partial.hpp"
#include "write/scores.hpp"

namespace socratic {
namespace {

struct Options {
    InputOptions input;
    std::string output, format;
    std::optional<std::string> explain;
};

/// With --merge the arguments are parts, after an assessment if there is one.
void take_arguments(const CommandLine& line, InputOptions& input) {
    auto files = line.arguments();
    if (!line.has("merge")) {
        if (files.size() > 1)
            throw usage_failure(fmt::format("expected one INPUT, got '{}' too", files[1]),
                                "to add up parts, say --merge");
        return;
    }
    const bool has_assessment = files.front().ends_with(".yaml") || files.front().ends_with(".yml");
    input.input = has_assessment ? files.front() : "";
    if (has_assessment) files.erase(files.begin());
    if (files.empty())
        throw usage_failure("expected the parts to merge, got none", "name the files that --partial made");
    if (!has_assessment && !input.questionnaire)
        throw usage_failure("--merge needs to know what was asked",
                            "name an assessment before the parts, or the questionnaire: -q ID, or -q FILE");
    if (input.input.empty() && input.rounds.size() > 1)
        throw usage_failure("--round names the one round that parts make, got several", "name one");
    input.parts = files;
}

/// Counts into a file, for its owner only.
void write_part(const CommandLine& line) {
    for (const auto* option : {"format", "language", "by", "minimum-group", "questions", "alpha", "explain"})
        if (line.has(option))
            throw usage_failure(fmt::format("--partial writes counts, --{} is about figures", option),
                                fmt::format("leave --{} out, and give it when the parts are merged", option));
    const auto output = line.value_or("output", "");
    if (output.empty() || output == "-")
        throw usage_failure("--partial needs a file to write to",
                            "say which: -o part.json; it is as confidential as the answers, and only you can "
                            "read it");
    auto options = input_options(line);
    take_arguments(line, options);
    const auto part = read_part(options);
    refuse_overwriting(output, part.files);
    write_file(output, partial_json(part.counts), Access::owner_only);
    warn(line, part.warnings);
}

Options options_from(const CommandLine& line) {
    Options options;
    options.input = input_options(line);
    take_arguments(line, options.input);
    options.input.score.alpha = line.has("alpha");
    options.output = line.value_or("output", "-");
    options.format = output_format(line, "table");
    options.explain = line.value("explain");
    if (options.explain && options.format != "table")
        throw usage_failure(fmt::format("--explain is written in words, got the format '{}'", options.format),
                            "leave --format out, or --explain");
    return options;
}

std::string explain(const Options& options, const Input& input, const std::string& language) {
    std::vector<std::string> known;
    for (const auto& dimension : input.questionnaire.dimensions) known.push_back(dimension.id);
    if (find_dimension(input.questionnaire, *options.explain) == nullptr) {
        const auto guess = did_you_mean(*options.explain, known);
        throw usage_failure(
            fmt::format("unknown dimension '{}'", *options.explain),
            guess.empty() ? fmt::format("the dimensions are {}", fmt::join(known, ", ")) : guess);
    }
    return explain_dimension(input.questionnaire, input.scores, *options.explain, language);
}

std::string figures(const CommandLine& line, const Options& options, const Input& input,
                    const std::string& language) {
    if (options.format == "json") return scores_json(input.scores, input.questionnaire, language);
    if (options.format == "csv") return scores_csv(input.scores);
    TableOptions table;
    table.language = language;
    table.by = options.input.by;
    table.colour = options.output == "-" && wants_colour(line);
    table.questions = line.has("questions");
    return scores_table(input.scores, input.questionnaire, table);
}

}  // namespace

void run_score(const CommandLine& line) {
    if (line.has("partial")) return write_part(line);
    const auto options = options_from(line);
    const auto input = read_input(options.input);
    refuse_for_spectrum(line, input.questionnaire);
    refuse_overwriting(options.output, input.files);
    const auto language = names_language(line, input.language, input.questionnaire);
    const auto text =
        options.explain ? explain(options, input, language) : figures(line, options, input, language);
    write_figures_text(options.output, options.format, text);
    warn(line, input.warnings);
}

}  // namespace socratic
