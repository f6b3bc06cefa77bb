// SPDX-License-Identifier: MIT
#include "commands/program.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <csignal>
#include <exception>
#include <new>
#include "base/nearest.hpp"
#include "base/version.hpp"
#include "commands/command_line.hpp"
#include "commands/help.hpp"
#include "commands/terminal.hpp"

namespace socratic {
namespace {

void choose_and_run(const std::vector<std::string>& words) {
    const std::string commands_hint = "socratic-wheel --help lists the commands";
    if (words.empty()) throw usage_failure("expected a command", commands_hint);
    const auto& name = words.front();
    if (name == "--help" || name == "-h") return print_result(program_help());
    if (name == "--version") return print_result(fmt::format("socratic-wheel {}\n", version()));
    if (name.size() > 1 && name[0] == '-')
        throw usage_failure(fmt::format("expected a command, got the option '{}'", name), commands_hint);
    const auto* command = find_command(name);
    if (command == nullptr) {
        std::vector<std::string> names;
        for (const auto& known : command_table()) names.emplace_back(known.name);
        const auto guess = did_you_mean(name, names);
        throw usage_failure(fmt::format("unknown command '{}'", name), guess.empty() ? commands_hint : guess);
    }
    const CommandLine line(*command, {words.begin() + 1, words.end()});
    if (line.has("help")) return print_result(command_help(*command));
    line.check_arguments();
    command->run(line);
}

}  // namespace

int run_program(const std::vector<std::string>& words) {
    try {
        choose_and_run(words);
        return static_cast<int>(Status::done);
    } catch (const Failure& failure) {
        print_problems(failure.problems());
        return static_cast<int>(failure.status());
    } catch (const std::bad_alloc&) {
        print_problems({{Severity::error, {}, "not enough memory", ""}});
    } catch (const std::exception& error) {
        print_problems({{Severity::error,
                         {},
                         fmt::format("this should not have happened: {}", error.what()),
                         "please report it, with the files if they may be shown"}});
    }
    return static_cast<int>(Status::work_failed);
}

void prepare_streams() {
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(number, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) < 0) return;
    std::signal(SIGPIPE, SIG_IGN);  // NOLINT(cert-err33-c)
}

}  // namespace socratic
