// SPDX-License-Identifier: MIT
// Makes what people fill in: a sheet, a printed form, a form for phones or for a survey tool.
#include <fmt/format.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/facts.hpp"
#include "commands/form_kinds.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"

namespace socratic {
namespace {

const FormKind& kind_named(std::string_view name) {
    const auto& kinds = form_kinds();
    return *std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.name == name; });
}

/// The kind whose files end so, or a usage failure where none or several do.
const FormKind& kind_of_ending(const std::string& output) {
    const auto ending = ending_of(output);
    std::vector<const FormKind*> fitting;
    for (const auto& kind : form_kinds())
        for (const auto& word : choice_words(kind.endings))
            if (word == ending) fitting.push_back(&kind);
    if (fitting.size() == 1) return *fitting.front();
    if (fitting.empty())
        throw usage_failure(
            fmt::format("cannot tell from '{}' which form to make", output),
            fmt::format("say it with --format: {}", fmt::join(choice_words(form_kind_names()), ", ")));
    std::vector<std::string> choices;
    for (const auto* kind : fitting) choices.push_back(fmt::format("-f {} for {}", kind->name, kind->what));
    throw usage_failure(fmt::format("'{}' may be one of several forms", output),
                        fmt::format("say which: {}", fmt::join(choices, ", or ")));
}

const FormKind& choose_kind(const CommandLine& line, const std::string& output) {
    if (const auto name = line.choice("format")) return kind_named(*name);
    if (output == "-") throw usage_failure("expected --format with the standard output", line.see_help());
    return kind_of_ending(output);
}

PageSize choose_size(const CommandLine& line, const FormKind& kind) {
    const auto size = line.choice("size");
    if (size && kind.name != "pdf")
        throw usage_failure(fmt::format("--size is for PDF, got the format '{}'", kind.name),
                            "leave --size out");
    return *find_page_size(size.value_or("A4"));
}

std::vector<std::string> choose_languages(const CommandLine& line, const FormKind& kind,
                                          const Questionnaire& questionnaire) {
    if (kind.languages == FormLanguages::one) return {names_language(line, "", questionnaire)};
    note_languages(line, questionnaire);
    std::vector<std::string> languages;
    for (const auto& asked : line.list("language")) {
        languages.push_back(find_language(asked, "", questionnaire));
        const auto& found = languages.back();
        if (std::find(languages.begin(), languages.end() - 1, found) != languages.end() - 1)
            throw usage_failure(fmt::format("--language: '{}' is there twice", found), "name it once");
    }
    if (languages.empty() && kind.languages == FormLanguages::all) languages = questionnaire.languages;
    if (languages.empty()) languages.push_back(find_language("", "", questionnaire));
    return languages;
}

}  // namespace

void run_form(const CommandLine& line) {
    if (!line.has("output")) throw usage_failure("expected --output: the form to write", line.see_help());
    const auto output = *line.value("output");
    const auto& kind = choose_kind(line, output);
    const auto paper = choose_size(line, kind);
    auto named = read_named_questionnaire(line.arguments().front());
    const auto& questionnaire = named.questionnaire;
    refuse_overwriting(output, named.files);
    FormJob job{
        {questionnaire, choose_languages(line, kind, questionnaire), chosen_facts(line, questionnaire)},
        paper,
        std::move(named.warnings)};
    const auto bytes = kind.make(job);
    if (kind.access == Access::owner_only) refuse_losing_table(output, bytes, TableKind::answers);
    write_file(output, bytes, kind.access);
    warn(line, job.warnings);
    if (!questionnaire.note.empty())
        note(line, fmt::format("Read first: {}", in(questionnaire.note, job.request.languages.front())));
}

}  // namespace socratic
