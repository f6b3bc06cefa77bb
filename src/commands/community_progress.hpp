// SPDX-License-Identifier: MIT
// How far a run over many members is: a bar on a terminal, lines in a log.
#pragma once
#include <cstddef>
#include <string>
#include "commands/command_line.hpp"

namespace socratic {

/// Where a line about what is done appears: a bar says that things go well.
enum class Told { in_a_log, always };

class Progress {
public:
    Progress(const CommandLine& line, std::string what, std::size_t of);
    /// Rubs the bar out.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// One more is done; `said` is a line about it, "" for nothing.
    void advance(const std::string& said, Told told = Told::in_a_log);

private:
    void show_bar() const;

    const CommandLine& line_;
    std::string what_;
    std::size_t of_, done_ = 0;
    bool has_bar_;
};

}  // namespace socratic
