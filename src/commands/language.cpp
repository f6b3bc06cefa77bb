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

Words load_words(const std::string& language, std::vector<Problem>& warnings) {
    const auto known = word_languages();
    auto found = std::find(known.begin(), known.end(), language);
    if (found == known.end())
        found = std::find(known.begin(), known.end(), language.substr(0, language.find('-')));
    const auto chosen = found == known.end() ? std::string("en") : *found;
    if (found == known.end())
        warnings.push_back({Severity::warning,
                            {},
                            fmt::format("no words of ours in '{}': they are in English", language),
                            fmt::format("there are words in {}", fmt::join(known, ", "))});
    const auto path = data_folder() + "/templates/words/" + chosen + ".yaml";
    return read_words(read_file(path, most_yaml_bytes), path);
}

}  // namespace socratic
