// SPDX-License-Identifier: MIT
// Puts rounds, groups or two answer sheets side by side: a table, CSV, JSON or a picture.
#include "score/compare.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "commands/characters.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/compare_communities.hpp"
#include "commands/figures.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/picture.hpp"
#include "commands/spectrum_options.hpp"
#include "commands/terminal.hpp"
#include "write/comparison.hpp"

namespace socratic {
namespace {

struct Options {
    InputOptions input;
    CompareOptions compare;
    std::string output, format;
    std::vector<std::string> figures;
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

/// Pages are for communities; an organisation has its reports.
void refuse_page(const CommandLine& line, const std::string& format) {
    const bool is_page = format == "html" || format == "docx" || format == "md";
    for (const auto* name : {"template", "reference-doc"})
        if (line.has(name))
            throw usage_failure(fmt::format("--{} is for two communities", name),
                                "'report' makes documents of an assessment");
    if (is_page)
        throw usage_failure(
            fmt::format("'{}' is for two communities", format),
            "'report' makes documents of an assessment; here table, csv, json, svg, pdf and png");
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
    refuse_page(line, options.format);
    options.figures = figures_asked(line);
    if (!is_picture(options.format)) refuse_picture_options(line, options.format);
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

/// The pictures of a comparison are made of differences, which the places of a spectrum do not have.
void refuse_spectrum(const Options& options, const Questionnaire& questionnaire) {
    if (questionnaire.kind != Kind::spectrum || !is_picture(options.format)) return;
    throw usage_failure(
        fmt::format("'{}' is a spectrum: its rounds have no picture of differences", questionnaire.id),
        "'draw' shows its rounds beside each other: --layers with their ids");
}

void write_figures(const CommandLine& line, const Options& options, const Input& input,
                   const Comparison& comparison) {
    const auto picture = picture_options(line, options.format);
    const auto drawing = load_drawing();
    auto warnings = input.warnings;
    WheelOptions wheel;
    wheel.size = picture.paper.size;
    wheel.theme = picture.theme;
    wheel.by = options.input.by;
    note_languages(line, input.questionnaire);
    std::vector<Scene> pages;
    std::vector<FigureKind> left_over;
    for (const auto& language : languages_of_picture(picture, input.language, input.questionnaire)) {
        wheel.language = language;
        const auto words = load_words(language, warnings);
        const FigureSource source{input.scores, input.questionnaire, words, drawing.measure, &comparison};
        auto laid_out = layout_comparison(source, wheel, figures_to_draw(options.figures, source, wheel));
        for (auto& page : laid_out.list) pages.push_back(std::move(page));
        if (picture.format == "pdf") continue;
        for (std::size_t i = 1; i < laid_out.held.size(); ++i)
            left_over.insert(left_over.end(), laid_out.held[i].begin(), laid_out.held[i].end());
    }
    write_file(picture.output, picture_bytes(picture, drawing, pages));
    if (!left_over.empty()) warnings.push_back(warn_of_figures_left(left_over));
    for (auto& warning : warn_of_characters(drawing, "picture")) warnings.push_back(std::move(warning));
    warn(line, warnings);
}

void write_figures_in_text(const CommandLine& line, const Options& options, Input& input,
                           const Comparison& comparison) {
    const auto language = names_language(line, input.language, input.questionnaire);
    const auto words = load_words(language, input.warnings);
    const ComparisonText text{comparison, input.questionnaire, language, words};
    if (options.format == "json")
        write_file(options.output, comparison_json(text));
    else if (options.format == "csv")
        write_figures_text(options.output, options.format, comparison_csv(text));
    else
        write_file(options.output,
                   comparison_table(text, options.output == "-" && wants_colour(line) ? TableColour::terminal
                                                                                      : TableColour::plain));
    warn(line, input.warnings);
}

}  // namespace

void run_compare(const CommandLine& line) {
    if (compares_communities(line)) return run_compare_communities(line);
    const auto options = options_from(line);
    auto input = read_input(options.input);
    refuse_for_spectrum(line, input.questionnaire);
    check_comparable(options, input.scores);
    refuse_spectrum(options, input.questionnaire);
    refuse_overwriting(options.output, input.files);
    const auto comparison = compare(input.scores, input.compare_facts, options.compare);
    if (is_picture(options.format))
        write_figures(line, options, input, comparison);
    else
        write_figures_in_text(line, options, input, comparison);
}

}  // namespace socratic
