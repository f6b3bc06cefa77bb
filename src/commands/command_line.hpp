// SPDX-License-Identifier: MIT
// The words of a command line, taken apart with the table of options.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "commands/command.hpp"

namespace socratic {

/// A Failure with the exit status of a wrong command line.
Failure usage_failure(std::string message, std::string hint);

/// The options given to one command. Names are the long ones, without dashes.
class CommandLine {
public:
    /// Takes the words after the command's name apart. Throws a usage failure for an unknown option,
    /// a missing value, an option given twice; the number of arguments is checked by `check_arguments`.
    CommandLine(const Command& command, const std::vector<std::string>& words);

    const Command& command() const { return *command_; }
    const std::vector<std::string>& arguments() const { return arguments_; }
    /// True when the command has such an option, given or not.
    bool offers(std::string_view name) const;
    bool has(std::string_view name) const;
    std::optional<std::string> value(std::string_view name) const;
    std::string value_or(std::string_view name, std::string_view otherwise) const;
    bool quiet() const { return has("quiet"); }

    /// The value of an option with choices, one of them; nothing when it was not given.
    std::optional<std::string> choice(std::string_view name) const;
    /// A whole number within the bounds, written with digits only.
    std::optional<long> whole_number(std::string_view name, long least, long most) const;
    /// A number within the bounds, with a decimal point or without.
    std::optional<double> number(std::string_view name, double least, double most) const;
    /// The words of a comma-separated list; an empty word is a usage failure.
    std::vector<std::string> list(std::string_view name) const;

    /// Throws a usage failure when there are too few or too many arguments.
    void check_arguments() const;
    /// "socratic-wheel draw --help shows what there is".
    std::string see_help() const;

private:
    const Command* command_;
    std::map<std::string, std::string, std::less<>> values_;
    std::vector<std::string> arguments_;
};

}  // namespace socratic
