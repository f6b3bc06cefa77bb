// SPDX-License-Identifier: MIT
#include "commands/ask_room_files.hpp"
#include <algorithm>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/questionnaires.hpp"
#include "read/agreed.hpp"
#include "write/agreed.hpp"

namespace socratic {
namespace {

std::string text_of(const std::string& path) {
    return path.empty() || !is_file(path) ? std::string() : read_file(path, most_yaml_bytes);
}

void check_own(const std::string& path, std::string text, const std::string& written) {
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    if (text.empty() || text == written) return;
    throw Failure(Problem{Severity::error,
                          {path, 0, 0, {}},
                          "somebody has changed this file in a way that writing it anew would lose",
                          "go on by hand in it; or move it away, and what it holds is asked anew"});
}

void write_changed(const std::string& path, const std::string& text, bool is_empty) {
    if (path.empty() || text == text_of(path) || (is_empty && !is_file(path))) return;
    write_file(path, text, Access::owner_only);
}

}  // namespace

RoomLevels read_room_levels(const RoomFiles& files, const Questionnaire& questionnaire) {
    RoomLevels levels;
    const auto agreed = text_of(files.agreed);
    if (!agreed.empty()) levels.agreed = read_agreed_file(agreed, files.agreed, questionnaire);
    check_own(files.agreed, agreed, agreed_text(questionnaire, levels.agreed));
    const auto targets = text_of(files.targets);
    if (!targets.empty()) levels.targets = read_targets_file(targets, files.targets, questionnaire);
    check_own(files.targets, targets, targets_text(questionnaire, levels.targets));
    return levels;
}

void write_room_levels(const RoomFiles& files, const Questionnaire& questionnaire, const RoomLevels& levels) {
    write_changed(files.agreed, agreed_text(questionnaire, levels.agreed), levels.agreed.empty());
    write_changed(files.targets, targets_text(questionnaire, levels.targets), levels.targets.empty());
}

}  // namespace socratic
