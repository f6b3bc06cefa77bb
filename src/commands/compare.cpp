// SPDX-License-Identifier: MIT
// Puts rounds, groups or two answer sheets side by side: a table, CSV or JSON.
#include "score/compare.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/terminal.hpp"
#include "write/comparison.hpp"

namespace socratic {
namespace {

struct Options {
    InputOptions input;
    CompareOptions compare;
    std::string output, format;
};

/// The second INPUT, an answer sheet beside an answer sheet.
std::optional<std::string> second_of(const CommandLine& line) {
    const auto& inputs = line.arguments();
    if (inputs.size() < 2) return std::nullopt;
    if (looks_like_assessment(inputs[0]) && looks_like_assessment(inputs[1]) && inputs[0] != "-" &&
        inputs[1] != "-")
        throw usage_failure(
            "expected two answer sheets, got two assessments",
            "an assessment is compared with itself over the years; organisations beside each other are for a "
            "community, under its charter");
    for (const auto& input : inputs)
        if (looks_like_assessment(input) && input != "-")
            throw usage_failure(
                fmt::format("expected two answer sheets, got the assessment '{}'", input),
                "to compare an answer sheet with rounds, add it to the assessment as a round");
    if (inputs[0] == inputs[1])
        throw usage_failure(fmt::format("'{}' is given twice", inputs[0]),
                            "name two answer sheets, or one and --by FACT");
    return inputs[1];
}

Options options_from(const CommandLine& line) {
    Options options;
    options.input = input_options(line);
    options.input.second = second_of(line);
    options.input.use = InputUse::comparison;
    options.compare.by = options.input.by;
    options.compare.noise = line.has("intervals") ? Noise::intervals : Noise::unsaid;
    options.output = line.value_or("output", "-");
    options.format = output_format(line, "table");
    return options;
}

/// Throws when there is neither a second round nor a fact.
void check_comparable(const Options& options, const Scores& scores) {
    if (!options.input.by.empty()) return;
    const auto rounds = std::count_if(scores.rounds.begin(), scores.rounds.end(),
                                      [](const RoundScores& round) { return !round.not_yet; });
    if (rounds > 1) return;
    if (scores.organisation_id.empty())
        throw usage_failure("one answer sheet is nothing to compare",
                            "name a second one, or the fact whose groups to compare: --by gender");
    throw usage_failure(rounds == 0 ? "there is no round with answers or reported figures to compare"
                                    : "there is only one round to compare",
                        "show another round, or compare the groups of a fact: --by gender");
}

}  // namespace

void run_compare(const CommandLine& line) {
    const auto options = options_from(line);
    auto input = read_input(options.input);
    check_comparable(options, input.scores);
    refuse_overwriting(options.output, input.files);
    const auto language = names_language(line, input.language, input.questionnaire);
    const auto words = load_words(language, input.warnings);
    const auto comparison = compare(input.scores, input.compare_facts, options.compare);
    const ComparisonText text{comparison, input.questionnaire, language, words};
    if (options.format == "json")
        write_file(options.output, comparison_json(text));
    else if (options.format == "csv")
        write_file(options.output, comparison_csv(text));
    else
        write_file(options.output,
                   comparison_table(text, options.output == "-" && wants_colour(line) ? TableColour::terminal
                                                                                      : TableColour::plain));
    warn(line, input.warnings);
}

}  // namespace socratic
