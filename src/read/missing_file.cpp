// SPDX-License-Identifier: MIT
#include "read/missing_file.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "read/extend.hpp"

namespace socratic {
namespace {

constexpr std::string_view check_spelling = "check the spelling; the path is relative to this file";

std::string_view ending_of(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : name.substr(dot);
}

}  // namespace

bool is_path(std::string_view name) {
    return name.find('/') != std::string_view::npos || name.ends_with(".yaml") || name.ends_with(".yml");
}

std::string nearest_file(const std::string& path, const std::string& folder, const QuestionnaireFiles& files,
                         const std::vector<std::string>& taken) {
    if (!files.list) return {};
    const auto beside = folder_of(path);  // as it is written
    const auto there = beside.starts_with('/') ? beside : folder + beside;
    const auto name = path.substr(beside.size());
    auto names = files.list(there);
    std::erase_if(names, [&](const std::string& each) {
        return ending_of(each) != ending_of(name) ||
               std::find(taken.begin(), taken.end(), there + each) != taken.end();
    });
    const auto nearest = find_nearest(name, names);
    return nearest ? beside + *nearest : std::string();
}

std::string missing_questionnaire_hint(const std::string& name, const std::string& folder,
                                       const QuestionnaireFiles& files) {
    if (is_path(name)) return missing_file_hint(name, folder, files);
    std::vector<std::string> known;
    for (const auto& place : {folder, files.shipped_folder + "/"})
        for (const auto& each : files.list ? files.list(place) : std::vector<std::string>{})
            if (each.ends_with(".yaml")) known.push_back(each.substr(0, each.size() - 5));
    const auto guess = did_you_mean(name, known);
    return guess.empty() ? "'socratic-wheel list' shows the shipped questionnaires" : guess;
}

std::string missing_file_hint(const std::string& path, const std::string& folder,
                              const QuestionnaireFiles& files) {
    const auto meant = nearest_file(path, folder, files);
    return meant.empty() ? std::string(check_spelling) : fmt::format("did you mean '{}'?", meant);
}

}  // namespace socratic
