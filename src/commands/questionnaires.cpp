// SPDX-License-Identifier: MIT
#include "commands/questionnaires.hpp"
#include <fmt/format.h>
#include <sys/stat.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "commands/command_line.hpp"
#include "commands/folder.hpp"
#include "commands/load_spreadsheets.hpp"
#include "read/kind_of_file.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

/// How a user would name the questionnaire of the assessment at a path; "" when no assessment is there.
std::string questionnaire_of_assessment(const std::string& path) {
    if (path == "-") return {};
    try {
        const auto text = read_file(path, most_yaml_bytes);
        if (kind_of_file(text, path) != FileKind::assessment) return {};
        Problems problems;
        const auto document = parse_yaml(text, path, problems);
        const auto* named = find_entry(document->root, "questionnaire");
        if (named == nullptr || named->value.text.empty()) return {};
        const auto folder = path.substr(0, path.rfind('/') + 1);
        const auto found = find_questionnaire(named->value.text, folder, questionnaire_files());
        return name_of_questionnaire(found.value_or(folder + named->value.text));
    } catch (const Failure&) {
        return {};
    }
}

/// Nobody knows when, or whether, something comes through a pipe, and it comes once only.
bool exists_as_file(const std::string& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || S_ISDIR(status.st_mode)) return false;
    if (S_ISREG(status.st_mode)) return true;
    throw Failure(Problem{Severity::error,
                          {path, 0, 0, {}},
                          "expected a file, got a pipe or a device",
                          "only what is named on the command line may be one"});
}

}  // namespace

QuestionnaireFiles questionnaire_files() {
    return {
        [](const std::string& path) { return read_file(path == "-" ? "/dev/stdin" : path, most_yaml_bytes); },
        data_folder() + "/questionnaires", exists_as_file,
        [](const std::string& folder) { return names_in(folder.empty() ? "." : folder, ""); },
        [](const std::string& path) {
            return load_spreadsheets()(read_file(path, most_spreadsheet_bytes), path);
        }};
}

QuestionnaireFiles referred_files() {
    auto files = questionnaire_files();
    files.read = [](const std::string& path) {
        exists_as_file(path);
        return read_file(path, most_yaml_bytes);
    };
    return files;
}

std::vector<std::string> shipped_questionnaires() {
    return names_in(data_folder() + "/questionnaires", ".yaml");
}

std::string questionnaire_path(const std::string& name) {
    auto files = questionnaire_files();
    files.exists = is_file;  // whatever the user names
    if (const auto path = find_questionnaire(name, "", files)) return *path;
    const auto shipped = shipped_questionnaires();
    const auto guess = did_you_mean(name, shipped);
    const bool is_path =
        name.find('/') != std::string::npos || name.ends_with(".yaml") || name.ends_with(".yml");
    const auto hint = guess.empty() ? std::string("socratic-wheel list shows the shipped ones") : guess;
    if (is_path) throw Failure(fmt::format("no questionnaire file '{}'", name), hint);
    throw usage_failure(fmt::format("unknown questionnaire '{}'", name), hint);
}

NamedQuestionnaire read_named_questionnaire(const std::string& name) {
    NamedQuestionnaire read;
    const auto path = questionnaire_path(name);
    try {
        read.questionnaire =
            read_questionnaire(path, remember_paths(questionnaire_files(), read.files), read.warnings);
    } catch (const Failure&) {
        if (const auto meant = questionnaire_of_assessment(path); !meant.empty())
            throw Failure(Problem{Severity::error,
                                  {path, 0, 0, {}},
                                  "expected a questionnaire, got an assessment",
                                  fmt::format("take the questionnaire that it names: {}", meant)});
        throw;
    }
    return read;
}

std::size_t find_fact_index(const Questionnaire& questionnaire, const std::string& id) {
    std::vector<std::string> known;
    for (const auto& fact : questionnaire.facts) known.push_back(fact.id);
    const auto found = std::find(known.begin(), known.end(), id);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    const auto guess = did_you_mean(id, known);
    throw usage_failure(fmt::format("unknown fact '{}'", id),
                        !guess.empty()  ? guess
                        : known.empty() ? "this questionnaire has no facts"
                                        : fmt::format("the facts are {}", fmt::join(known, ", ")));
}

std::string name_of_questionnaire(const std::string& path) {
    const auto shipped = questionnaire_files().shipped_folder + "/";
    if (!path.starts_with(shipped) || !path.ends_with(".yaml")) return path;
    return path.substr(shipped.size(), path.size() - shipped.size() - std::string_view(".yaml").size());
}

}  // namespace socratic
