// SPDX-License-Identifier: MIT
// Draws the wheel of an assessment or an answer sheet, or the empty wheel of a questionnaire.
#include <fmt/format.h>
#include "base/file.hpp"
#include "commands/characters.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/layers.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/picture.hpp"
#include "commands/questionnaires.hpp"
#include "commands/spectrum_options.hpp"
#include "commands/terminal.hpp"
#include "commands/themes.hpp"
#include "layout/wheel.hpp"
#include "read/questionnaire.hpp"

namespace socratic {
namespace {

/// Everything but INPUT that decides about the picture.
struct Options : PictureOptions {
    bool questions = false;
};

Options options_from(const CommandLine& line) {
    if (!line.has("output")) throw usage_failure("expected --output: the picture to write", line.see_help());
    return {picture_options(line, output_format(line, "")), line.has("questions")};
}

/// A scene for each language, written as one file.
template <class Layout>
void write_picture(const CommandLine& line, const Options& options, const std::vector<std::string>& languages,
                   std::vector<Problem> warnings, Layout&& layout) {
    const auto drawing = load_drawing();
    std::vector<Scene> scenes;
    for (const auto& language : languages)
        scenes.push_back(layout(language, load_words(language, warnings), drawing.measure));
    write_file(options.output, picture_bytes(options, drawing, scenes));
    for (auto& warning : warn_of_characters(drawing, "picture")) warnings.push_back(std::move(warning));
    warn(line, warnings);
}

void refuse_options(const CommandLine& line, const std::vector<std::string>& names, const std::string& why) {
    for (const auto& name : names)
        if (line.has(name)) throw usage_failure(fmt::format("--{} {}", name, why), line.see_help());
}

/// A spectrum, unless --wheel asks for a wheel.
bool is_drawn_as_grid(const CommandLine& line, const Questionnaire& questionnaire) {
    if (line.has("wheel") && questionnaire.kind == Kind::wheel)
        throw usage_failure("--wheel is for a spectrum, and this is a wheel already", "leave --wheel out");
    return questionnaire.kind == Kind::spectrum && !line.has("wheel");
}

void draw_wheel(const CommandLine& line, const Options& options) {
    refuse_options(line, {"spare"}, "goes with --blank only");
    const auto spread = line.choice("spread");
    const auto input_choice = input_options(line);
    if (line.has("layers") && line.has("by"))
        throw usage_failure("--layers and --by cannot go together",
                            "--by draws the groups of the latest round");
    const auto input = read_input(input_choice);
    refuse_overwriting(options.output, input.files);
    refuse_for_spectrum(line, input.questionnaire);
    const bool is_grid = is_drawn_as_grid(line, input.questionnaire);
    WheelOptions wheel;
    wheel.size = options.paper.size;
    wheel.theme = options.theme;
    wheel.spread = spread == "dots"   ? SpreadMark::dots
                   : spread == "none" ? SpreadMark::none
                                      : SpreadMark::bars;
    wheel.by = input_choice.by;
    wheel.questions = options.questions;
    wheel.layers = choose_layers(line.list("layers"), input.scores);
    refuse_empty_wheel(input.scores);
    note_languages(line, input.questionnaire);
    const auto languages = languages_of_picture(options, input.language, input.questionnaire);
    write_picture(line, options, languages, input.warnings,
                  [&](const std::string& language, const Words& words, const Measure& measure) {
                      wheel.language = language;
                      const auto layout = is_grid ? layout_spectrum : layout_wheel;
                      return layout(input.scores, input.questionnaire, words, wheel, measure);
                  });
}

void draw_blank(const CommandLine& line, const Options& options) {
    refuse_options(line, {"round", "by", "layers", "spread", "minimum-group"},
                   "shows answers: it cannot go with --blank");
    BlankOptions blank;
    blank.spare = static_cast<int>(line.whole_number("spare", 0, 12).value_or(0));
    blank.size = options.paper.size;
    blank.theme = options.theme;
    blank.questions = options.questions;
    if (line.arguments().empty() == !line.has("questionnaire"))
        throw usage_failure("expected one questionnaire with --blank", "name it once: its id, or its file");
    const auto name = line.arguments().empty() ? *line.value("questionnaire") : line.arguments().front();
    const auto named = read_named_questionnaire(name);
    const auto& questionnaire = named.questionnaire;
    refuse_for_spectrum(line, questionnaire);
    const bool is_poster = is_drawn_as_grid(line, questionnaire);
    refuse_overwriting(options.output, named.files);
    note_languages(line, questionnaire);
    write_picture(line, options, languages_of_picture(options, "", questionnaire), named.warnings,
                  [&](const std::string& language, const Words& words, const Measure& measure) {
                      blank.language = language;
                      const auto layout = is_poster ? layout_poster : layout_blank;
                      return layout(questionnaire, words, blank, measure);
                  });
}

}  // namespace

void run_draw(const CommandLine& line) {
    const auto options = options_from(line);
    if (line.has("blank"))
        draw_blank(line, options);
    else
        draw_wheel(line, options);
}

}  // namespace socratic
