// SPDX-License-Identifier: MIT
// How far a run over many members is: a bar on a terminal, lines in a log.
#pragma once
#include <cstddef>
#include <string>
#include "commands/command_line.hpp"

namespace socratic {

class Progress {
public:
    Progress(const CommandLine& line, std::string what, std::size_t of);
    /// Rubs the bar out.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// One more is done; `said` is for a log, "" for nothing.
    void advance(const std::string& said);

private:
    const CommandLine& line_;
    std::string what_;
    std::size_t of_, done_ = 0;
    bool has_bar_;
};

}  // namespace socratic
