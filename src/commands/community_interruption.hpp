// SPDX-License-Identifier: MIT
// A run that is interrupted says that it can go on.
#pragma once
#include "commands/command_line.hpp"

namespace socratic {

/// While it is there, control and C, a request to end and a terminal that closes say how to go on before they
/// end the program as they do; those that are ignored stay so, and with --quiet nothing is said. One at a
/// time.
class Interruption {
public:
    explicit Interruption(const CommandLine& line);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
};

}  // namespace socratic
