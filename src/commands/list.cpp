// SPDX-License-Identifier: MIT
// Shows what is there: questionnaires, themes, languages; or what is in one questionnaire.
#include <fmt/format.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "base/utf8.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/folder.hpp"
#include "commands/help.hpp"
#include "commands/language.hpp"
#include "commands/questionnaires.hpp"
#include "commands/template_file.hpp"
#include "commands/terminal.hpp"
#include "read/questionnaire.hpp"
#include "scene/theme.hpp"
#include "write/answer_sheet.hpp"

namespace socratic {
namespace {

struct Row {
    std::string name, what;
};

/// Two columns under a heading; nothing when there are no rows.
std::string table(const std::string& heading, const std::vector<Row>& rows) {
    if (rows.empty()) return {};
    std::size_t widest = 0;
    for (const auto& row : rows) widest = std::max(widest, row.name.size());
    std::string out = heading + "\n";
    for (const auto& row : rows)
        out += row.what.empty() ? fmt::format("  {}\n", row.name)
                                : fmt::format("  {:<{}}  {}\n", row.name, widest, row.what);
    return out + "\n";
}

std::string templates_of(const DocumentKind& kind) {
    std::vector<Row> rows;
    for (const auto& shipped : shipped_templates(kind))
        rows.push_back({shipped.name, fmt::format("({})", fmt::join(shipped.languages, " "))});
    return table(fmt::format("Templates of {}", kind.folder), rows);
}

std::string list_all(const CommandLine& line) {
    std::vector<Row> questionnaires;
    std::vector<Problem> warnings;
    const auto wanted = line.value_or("language", "");
    for (const auto& id : shipped_questionnaires()) {
        const auto read = read_questionnaire(questionnaire_path(id), questionnaire_files(), warnings);
        questionnaires.push_back(
            {id, fmt::format("{} ({}, {})", in(read.title, choose_language(read, wanted)), read.version,
                             fmt::join(read.languages, " "))});
    }
    std::vector<Row> shown_themes;
    for (const auto& theme : themes()) shown_themes.push_back({theme.name, theme.description});
    std::vector<Row> languages;
    for (const auto& language : word_languages()) languages.push_back({language, ""});
    std::string out = table("Questionnaires", questionnaires);
    for (const auto* kind : document_kinds()) out += templates_of(*kind);
    out += table("Themes", shown_themes) + table("Languages of pictures", languages);
    out += fmt::format("They are in {}\n", data_folder());
    warn(line, warnings);
    return out;
}

std::string scale_line(const Scale& scale, const std::string& language) {
    std::string out = fmt::format("{} to {}", scale.min, scale.max);
    std::vector<std::string> names;
    for (const auto& [level, names_of_level] : scale.levels)
        if (!names_of_level.name.empty())
            names.push_back(fmt::format("{} {}", level, in(names_of_level.name, language)));
    return names.empty() ? out : fmt::format("{} ({})", out, fmt::join(names, ", "));
}

std::string dimension_lines(const Dimension& dimension, const std::string& language) {
    std::string out = fmt::format("{}  {}\n", dimension.id, in(dimension.name, language));
    if (dimension.scale) out += fmt::format("  Scale: {}\n", scale_line(*dimension.scale, language));
    std::size_t widest = 0;
    for (const auto& question : dimension.questions) widest = std::max(widest, question.id.size());
    for (const auto& question : dimension.questions) {
        auto text = std::string(in(question.text, language));
        if (question.reverse) text += " (reversed)";
        if (question.off) text += " (an alternate, not asked)";
        out += fmt::format("  {:<{}}  {}\n", question.id, widest, wrap(text, widest + 4, 100));
    }
    return out + "\n";
}

std::string facts_lines(const Questionnaire& questionnaire, const std::string& language) {
    std::vector<Row> rows;
    for (const auto& fact : questionnaire.facts) {
        std::vector<std::string> values;
        for (const auto& value : fact.values) values.push_back(value.id);
        rows.push_back({fact.id, fmt::format("{}: {}", in(fact.name, language), fmt::join(values, ", "))});
    }
    return table("Facts, asked only when wanted", rows);
}

SheetFields all_columns(const Questionnaire& questionnaire) {
    auto fields = all_questions(questionnaire);
    for (std::size_t i = 0; i < questionnaire.facts.size(); ++i) fields.facts.push_back(i);
    return fields;
}

std::string list_one(const CommandLine& line, const std::string& name) {
    const auto named = read_named_questionnaire(name);
    const auto& read = named.questionnaire;
    const auto language = names_language(line, "", read);
    std::string out =
        fmt::format("{} {}\n{}\n\n", read.id, read.version, wrap(in(read.title, language), 0, 100));
    if (!read.note.empty()) out += wrap(in(read.note, language), 0, 100) + "\n\n";
    if (!read.languages.empty()) out += fmt::format("Languages: {}\n", fmt::join(read.languages, ", "));
    out += fmt::format("Scale: {}\n\n", scale_line(read.scale, language));
    if (!read.instruction.empty()) out += wrap(in(read.instruction, language), 0, 100) + "\n\n";
    for (const auto& dimension : read.dimensions) out += dimension_lines(dimension, language);
    out += facts_lines(read, language);
    out += fmt::format("Columns of an answer sheet (the facts may be left out)\n  {}",
                       answer_sheet_header(read, all_columns(read)));
    out += "\nForms that ask it, on paper, on a phone or in a survey tool: socratic-wheel form --help\n";
    warn(line, named.warnings);
    return out;
}

}  // namespace

void run_list(const CommandLine& line) {
    print_result(line.arguments().empty() ? list_all(line) : list_one(line, line.arguments().front()));
}

}  // namespace socratic
