// SPDX-License-Identifier: MIT
#include "commands/questionnaires.hpp"
#include <fmt/format.h>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "commands/command_line.hpp"
#include "commands/folder.hpp"

namespace socratic {

QuestionnaireFiles questionnaire_files() {
    return {
        [](const std::string& path) { return read_file(path == "-" ? "/dev/stdin" : path, most_yaml_bytes); },
        data_folder() + "/questionnaires", is_file,
        [](const std::string& folder) { return names_in(folder.empty() ? "." : folder, ""); }};
}

std::vector<std::string> shipped_questionnaires() {
    return names_in(data_folder() + "/questionnaires", ".yaml");
}

std::string questionnaire_path(const std::string& name) {
    if (const auto path = find_questionnaire(name, "", questionnaire_files())) return *path;
    const auto shipped = shipped_questionnaires();
    const auto guess = did_you_mean(name, shipped);
    const bool is_path =
        name.find('/') != std::string::npos || name.ends_with(".yaml") || name.ends_with(".yml");
    const auto hint = guess.empty() ? std::string("socratic-wheel list shows the shipped ones") : guess;
    if (is_path) throw Failure(fmt::format("no questionnaire file '{}'", name), hint);
    throw usage_failure(fmt::format("unknown questionnaire '{}'", name), hint);
}

std::string name_of_questionnaire(const std::string& path) {
    const auto shipped = questionnaire_files().shipped_folder + "/";
    if (!path.starts_with(shipped) || !path.ends_with(".yaml")) return path;
    return path.substr(shipped.size(), path.size() - shipped.size() - std::string_view(".yaml").size());
}

}  // namespace socratic
