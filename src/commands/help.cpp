// SPDX-License-Identifier: MIT
#include "commands/help.hpp"
#include <fmt/format.h>
#include <algorithm>

namespace socratic {

std::string program_help() {
    std::string out =
        "See together how far gender equality has become part of the way an organisation works.\n"
        "\n"
        "Example:\n"
        "  socratic-wheel draw assessment.yaml -o wheel.svg\n"
        "\n"
        "Usage: socratic-wheel COMMAND [OPTIONS]\n"
        "\n"
        "Commands:\n";
    for (const auto& command : command_table())
        out += fmt::format("  {:<8} {}\n", command.name, command.summary);
    out +=
        "\n"
        "socratic-wheel COMMAND --help shows how a command is used.\n"
        "socratic-wheel --version shows the version.\n";
    return out;
}

std::string command_help(const Command& command) {
    std::string out = "Example:\n";
    out += fmt::format("  {}\n\n", command.examples.front().line);
    out += fmt::format("{}.\n\n", command.summary);
    out += fmt::format("Usage: socratic-wheel {} {} [OPTIONS]\n\n", command.name, command.arguments);
    out += wrap(command.description, 0) + "\n\n";
    const auto options = options_of(command.name);
    std::size_t widest = 0;
    for (const auto& option : options) widest = std::max(widest, spelling(option).size());
    out += "Options:\n";
    for (const auto& option : options)
        out += fmt::format("  {:<{}}  {}\n", spelling(option), widest, wrap(option.help, widest + 4));
    if (command.examples.size() > 1) out += "\nMore examples:\n";
    for (std::size_t i = 1; i < command.examples.size(); ++i)
        out += fmt::format("  {}:\n    {}\n", command.examples[i].what, command.examples[i].line);
    return out;
}

std::string wrap(std::string_view text, std::size_t indent, std::size_t width) {
    std::string out;
    std::size_t column = indent;
    bool at_start = true;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n"), text.size());
        const auto word = text.substr(0, end);
        if (!word.empty()) {
            if (!at_start && column + 1 + word.size() > width) {
                out += "\n" + std::string(indent, ' ');
                column = indent;
                at_start = true;
            }
            if (!at_start) {
                out += ' ';
                ++column;
            }
            out += word;
            column += word.size();
            at_start = false;
        }
        if (end < text.size() && text[end] == '\n') {
            out += '\n';
            if (end + 1 < text.size() && text[end + 1] != '\n') out += std::string(indent, ' ');
            column = indent;
            at_start = true;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}  // namespace socratic
