// SPDX-License-Identifier: MIT
// The one table of commands, in the order a user meets them.
#pragma once
#include <string_view>
#include <vector>
#include "commands/option.hpp"

namespace socratic {

class CommandLine;

struct Example {
    std::string_view what;  ///< a sentence without a full stop
    std::string_view line;  ///< may be copied into a shell
};

struct Command {
    std::string_view name;
    std::string_view summary;    ///< a sentence without a full stop
    std::string_view arguments;  ///< as in the synopsis: "INPUT", "FILE...", "[ID]"
    std::size_t least = 0, most = 1;
    Value argument = Value::file;   ///< what a shell completes them with
    std::string_view description;   ///< a paragraph or more, an empty line between
    std::vector<Example> examples;  ///< the first one opens the help
    void (*run)(const CommandLine&) = nullptr;
};

const std::vector<Command>& command_table();

/// Nothing when there is no such command.
const Command* find_command(std::string_view name);

// One file a command.
void run_init(const CommandLine& line);
void run_list(const CommandLine& line);
void run_check(const CommandLine& line);
void run_form(const CommandLine& line);
void run_ask(const CommandLine& line);
void run_import(const CommandLine& line);
void run_score(const CommandLine& line);
void run_draw(const CommandLine& line);
void run_compare(const CommandLine& line);
void run_community(const CommandLine& line);
void run_report(const CommandLine& line);
void run_peers(const CommandLine& line);

}  // namespace socratic
