// SPDX-License-Identifier: MIT
// Another program, run without a shell.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// The path of a program that PATH knows.
std::optional<std::string> find_program(std::string_view name);

struct ProgramRun {
    std::vector<std::string> words;        ///< the program's path, then its arguments
    std::vector<std::string> environment;  ///< NAME=VALUE; nothing else is handed on
    std::string folder;                    ///< where it runs
    std::string input, output, errors;     ///< files for its three streams
    unsigned seconds = 120;                ///< of computing, after which it is ended
};

/// Its exit status; -1 when a signal ended it. Throws a Failure when it cannot be started.
int run_program(const ProgramRun& run);

}  // namespace socratic
