// SPDX-License-Identifier: MIT
// Run by the build: writes the manual pages and the completions into a folder.
#include <sys/stat.h>
#include <string>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/command.hpp"
#include "commands/completions.hpp"
#include "commands/man_page.hpp"
#include "commands/terminal.hpp"

int main(int argc, char** argv) {
    using namespace socratic;
    if (argc != 2) return static_cast<int>(Status::command_line_wrong);
    const std::string folder = argv[1];
    try {
        ::mkdir(folder.c_str(), 0777);
        write_file(folder + "/socratic-wheel.1", program_man_page());
        for (const auto& command : command_table())
            write_file(folder + "/socratic-wheel-" + std::string(command.name) + ".1",
                       command_man_page(command));
        write_file(folder + "/socratic-wheel.bash", bash_completion());
        write_file(folder + "/_socratic-wheel", zsh_completion());
        write_file(folder + "/socratic-wheel.fish", fish_completion());
    } catch (const Failure& failure) {
        print_problems(failure.problems());
        return static_cast<int>(failure.status());
    }
    return 0;
}
