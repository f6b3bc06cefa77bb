// SPDX-License-Identifier: MIT
// INPUT of `ask`: a questionnaire, or an assessment, which names files for one of its rounds.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "commands/command_line.hpp"
#include "model/assessment.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

struct AskInput {
    Questionnaire questionnaire;  ///< of the round
    std::string language;         ///< the one that is spoken
    std::optional<Round> round;   ///< of an assessment
    std::optional<Assessment> assessment;
    std::vector<std::string> files;  ///< all that was read or is named
    std::vector<Problem> warnings;
};

/// With the options --round and --language.
AskInput read_ask_input(const CommandLine& line);

/// The answer sheet: --output, else the round's. Throws a usage failure when there is none, or when it is one
/// of the other files.
std::string answer_sheet_of(const CommandLine& line, const AskInput& input);

/// Where what the room agrees on goes.
struct RoomFiles {
    std::string agreed;
    std::string targets;  ///< "" when there is none: then aims are not asked for
};

/// --output and --targets, else the files that the round and the assessment name.
RoomFiles room_files_of(const CommandLine& line, const AskInput& input);

}  // namespace socratic
