// SPDX-License-Identifier: MIT
#include "commands/language.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "commands/folder.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"
#include "model/language_name.hpp"
#include "read/words.hpp"

namespace socratic {
namespace {

/// Its catalogue has every key: what another one lacks is taken from it.
constexpr const char* whole_language = "en";

CatalogueFile catalogue_file(const std::string& language) {
    const auto path = data_folder() + "/templates/words/" + language + ".yaml";
    return {read_file(path, most_yaml_bytes), path};
}

Words read_catalogue(const std::string& language) {
    const auto catalogue = catalogue_file(language);
    return read_words(catalogue.text, catalogue.file);
}

/// Of the known ones, those that serve a language, the nearest first: fr-CA, then fr.
std::vector<std::string> serving(const std::string& language, const std::vector<std::string>& known) {
    std::vector<std::string> found;
    for (std::string_view tag = language; !tag.empty(); tag = parent_language(tag))
        if (std::find(known.begin(), known.end(), tag) != known.end()) found.emplace_back(tag);
    return found;
}

std::vector<std::string> catalogues_of(const std::string& language) {
    return serving(language, word_languages());
}

}  // namespace

std::string find_language(const std::string& asked, const std::string& assessment,
                          const Questionnaire& questionnaire) {
    const auto& known = questionnaire.languages;
    if (asked.empty())
        return choose_language(questionnaire, assessment.empty() && known.empty() ? "en" : assessment);
    if (known.empty()) return asked;
    if (auto nearest = nearest_language(known, asked)) return *nearest;
    throw usage_failure(fmt::format("the questionnaire '{}' has no language '{}'", questionnaire.id, asked),
                        fmt::format("it has {}", fmt::join(known, ", ")));
}

void refuse_several_languages(const CommandLine& line, const std::string& hint) {
    if (line.list("language").size() > 1)
        throw usage_failure(
            fmt::format("--language: expected one language, got '{}'", *line.value("language")), hint);
}

void note_languages(const CommandLine& line, const Questionnaire& questionnaire) {
    for (const auto& asked : line.list("language")) {
        const auto nearest = nearest_language(questionnaire.languages, asked);
        if (nearest && *nearest != asked)
            note(line, fmt::format("The questionnaire '{}' has no '{}': it is shown in '{}'.",
                                   questionnaire.id, asked, *nearest));
    }
}

std::string names_language(const CommandLine& line, const std::string& assessment,
                           const Questionnaire& questionnaire) {
    const auto asked = line.list("language");
    refuse_several_languages(line, "run the command once for each");
    note_languages(line, questionnaire);
    return find_language(asked.empty() ? "" : asked.front(), assessment, questionnaire);
}

std::vector<std::string> document_languages(const CommandLine& line) {
    const auto languages = line.list("language");
    if (languages.size() > 2)
        throw usage_failure(
            fmt::format("--language: expected one language or two, got '{}'", *line.value("language")),
            "two languages stand side by side; run the command once more for another one");
    return languages;
}

std::vector<std::string> find_languages(std::vector<std::string> languages, const std::string& assessment,
                                        const Questionnaire& questionnaire) {
    if (languages.empty()) languages.emplace_back();
    for (auto& language : languages) language = find_language(language, assessment, questionnaire);
    if (languages.size() == 2 && languages.front() == languages.back())
        throw usage_failure(fmt::format("the language '{}' is named twice", languages.front()),
                            "name two languages, or one");
    return languages;
}

std::vector<std::string> word_languages() { return names_in(data_folder() + "/templates/words", ".yaml"); }

bool has_words(const std::string& language) { return !catalogues_of(language).empty(); }

CatalogueFile whole_catalogue() { return catalogue_file(whole_language); }

Words load_words(const std::string& language, std::vector<Problem>& warnings) {
    const auto serving = catalogues_of(language);
    if (serving.empty()) {
        warnings.push_back({Severity::warning,
                            {},
                            fmt::format("no words of ours in '{}': they are in English", language),
                            fmt::format("there are words in {}", fmt::join(word_languages(), ", "))});
        return read_catalogue(whole_language);
    }
    auto chosen = read_catalogue(serving.front());
    for (std::size_t i = 1; i < serving.size(); ++i) chosen = filled_up(chosen, read_catalogue(serving[i]));
    return serving.back() == whole_language ? chosen : filled_up(chosen, read_catalogue(whole_language));
}

Words with_names(Words catalogue) {
    const auto folder = data_folder() + "/templates/names";
    for (const auto& language : serving(catalogue.language, names_in(folder, ".yaml"))) {
        const auto path = folder + "/" + language + ".yaml";
        catalogue = filled_up(std::move(catalogue), read_words(read_file(path, most_yaml_bytes), path));
    }
    return catalogue;
}

}  // namespace socratic
