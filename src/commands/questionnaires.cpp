// SPDX-License-Identifier: MIT
#include "commands/questionnaires.hpp"
#include <fmt/format.h>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "commands/folder.hpp"

namespace socratic {

QuestionnaireFiles questionnaire_files() {
    return {
        [](const std::string& path) { return read_file(path == "-" ? "/dev/stdin" : path, most_yaml_bytes); },
        data_folder() + "/questionnaires"};
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
    throw Failure(is_path ? fmt::format("no questionnaire file '{}'", name)
                          : fmt::format("unknown questionnaire '{}'", name),
                  guess.empty() ? "socratic-wheel list shows the shipped ones" : guess);
}

}  // namespace socratic
