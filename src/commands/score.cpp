// SPDX-License-Identifier: MIT
// Turns answers into figures: a table, CSV or JSON.
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
#include "write/scores.hpp"

namespace socratic {
namespace {

struct Options {
    InputOptions input;
    std::string output, format;
    std::optional<std::string> explain;
};

Options options_from(const CommandLine& line) {
    Options options;
    options.input = input_options(line);
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
    const auto options = options_from(line);
    const auto input = read_input(options.input);
    refuse_for_spectrum(line, input.questionnaire);
    refuse_overwriting(options.output, input.files);
    const auto language = names_language(line, input.language, input.questionnaire);
    const auto text =
        options.explain ? explain(options, input, language) : figures(line, options, input, language);
    write_file(options.output, text);
    warn(line, input.warnings);
}

}  // namespace socratic
