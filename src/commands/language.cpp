// SPDX-License-Identifier: MIT
#include "commands/language.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "commands/folder.hpp"
#include "commands/questionnaires.hpp"
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

/// The catalogue that serves a language, fr for fr-CA; "" when there is none.
std::string words_for_language(const std::string& language) {
    const auto known = word_languages();
    for (const auto& tag : {language, language.substr(0, language.find('-'))})
        if (std::find(known.begin(), known.end(), tag) != known.end()) return tag;
    return {};
}

}  // namespace

std::string find_language(const std::string& asked, const std::string& assessment,
                          const Questionnaire& questionnaire) {
    const auto& known = questionnaire.languages;
    if (asked.empty())
        return choose_language(questionnaire, assessment.empty() && known.empty() ? "en" : assessment);
    if (known.empty() || std::find(known.begin(), known.end(), asked) != known.end()) return asked;
    throw usage_failure(fmt::format("the questionnaire '{}' has no language '{}'", questionnaire.id, asked),
                        fmt::format("it has {}", fmt::join(known, ", ")));
}

std::string names_language(const CommandLine& line, const std::string& assessment,
                           const Questionnaire& questionnaire) {
    const auto asked = line.list("language");
    if (asked.size() > 1)
        throw usage_failure(
            fmt::format("--language: expected one language, got '{}'", *line.value("language")),
            "run the command once for each");
    return find_language(asked.empty() ? "" : asked.front(), assessment, questionnaire);
}

std::vector<std::string> word_languages() { return names_in(data_folder() + "/templates/words", ".yaml"); }

bool has_words(const std::string& language) { return !words_for_language(language).empty(); }

CatalogueFile whole_catalogue() { return catalogue_file(whole_language); }

Words load_words(const std::string& language, std::vector<Problem>& warnings) {
    const auto chosen = words_for_language(language);
    if (chosen.empty())
        warnings.push_back({Severity::warning,
                            {},
                            fmt::format("no words of ours in '{}': they are in English", language),
                            fmt::format("there are words in {}", fmt::join(word_languages(), ", "))});
    const auto whole = read_catalogue(whole_language);
    return chosen.empty() || chosen == whole_language ? whole : filled_up(read_catalogue(chosen), whole);
}

}  // namespace socratic
