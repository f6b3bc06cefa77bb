// SPDX-License-Identifier: MIT
#include "commands/completions.hpp"
#include <fmt/format.h>
#include "commands/command.hpp"

namespace socratic {
namespace {

constexpr const char* header = "# Made from the program's own tables: changes here are lost.\n";

/// The first column of a section of `socratic-wheel list`, in the shell.
std::string listed(std::string_view heading) {
    return fmt::format("socratic-wheel list 2>/dev/null | sed -n '/^{}/,/^$/s/^  \\([^ ]*\\).*/\\1/p'",
                       heading);
}

/// The same of the templates of each kind.
std::string listed_templates(std::string_view kinds) {
    std::string all;
    for (const auto& kind : choice_words(kinds))
        all += (all.empty() ? "" : "; ") + listed("Templates of " + kind);
    return all;
}

std::string in_bash(Value value, std::string_view choices) {
    switch (value) {
        case Value::choice:
            return fmt::format("mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$word\")", choices);
        case Value::theme:
            return fmt::format("mapfile -t COMPREPLY < <(compgen -W \"$({})\" -- \"$word\")",
                               listed("Themes"));
        case Value::language:
            return fmt::format("mapfile -t COMPREPLY < <(compgen -W \"$({})\" -- \"$word\")",
                               listed("Languages"));
        case Value::questionnaire:
            return fmt::format("mapfile -t COMPREPLY < <(compgen -f -W \"$({})\" -- \"$word\")",
                               listed("Questionnaires"));
        case Value::document_template:
            return fmt::format("mapfile -t COMPREPLY < <(compgen -f -W \"$({})\" -- \"$word\")",
                               listed_templates(choices));
        case Value::folder:
            return "mapfile -t COMPREPLY < <(compgen -d -- \"$word\")";
        case Value::file:
            return "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
        case Value::none:
        case Value::text:
        case Value::number:
            break;
    }
    return "COMPREPLY=()";
}

std::string in_zsh(Value value, std::string_view choices) {
    switch (value) {
        case Value::choice:
            return fmt::format("({})", choices);
        case Value::theme:
            return fmt::format("($({}))", listed("Themes"));
        case Value::language:
            return fmt::format("($({}))", listed("Languages"));
        case Value::questionnaire:
            return "_socratic_wheel_questionnaires";
        case Value::document_template:
            return fmt::format("{{compadd -- $({}); _files}}", listed_templates(choices));
        case Value::folder:
            return "_files -/";
        case Value::file:
            return "_files";
        case Value::none:
        case Value::text:
        case Value::number:
            break;
    }
    return " ";
}

std::string in_fish(Value value, std::string_view choices) {
    switch (value) {
        case Value::choice:
            return fmt::format(" -x -a '{}'", choices);
        case Value::theme:
            return fmt::format(" -x -a \"({})\"", listed("Themes"));
        case Value::language:
            return fmt::format(" -x -a \"({})\"", listed("Languages"));
        case Value::questionnaire:
            return fmt::format(" -r -F -a \"({})\"", listed("Questionnaires"));
        case Value::document_template:
            return fmt::format(" -r -F -a \"({})\"", listed_templates(choices));
        case Value::folder:
        case Value::file:
            return " -r -F";
        case Value::text:
        case Value::number:
            return " -x";
        case Value::none:
            break;
    }
    return {};
}

/// A text inside single quotes of a shell.
std::string quoted(std::string_view text) {
    std::string out = "'";
    for (const char letter : text) {
        if (letter == '\'')
            out += "'\\''";
        else
            out += letter;
    }
    return out + "'";
}

/// A description inside zsh's brackets.
std::string bracketed(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '[' || letter == ']' || letter == ':' || letter == '\\') out += '\\';
        out += letter;
    }
    return out;
}

std::string command_names() {
    std::string out;
    for (const auto& command : command_table()) out += (out.empty() ? "" : " ") + std::string(command.name);
    return out;
}

std::string bash_command(const Command& command) {
    std::string out = fmt::format("    {})\n        case $before in\n", command.name);
    std::string all;
    for (const auto& option : options_of(command.name)) {
        all += (all.empty() ? "--" : " --") + std::string(option.name);
        if (option.placeholder.empty()) continue;
        const auto letter = option.letter == '\0' ? std::string() : std::string("-") + option.letter + "|";
        out += fmt::format("        {}--{}) {}; return ;;\n", letter, option.name,
                           in_bash(option.value, option.choices));
    }
    out += "        esac\n";
    out += fmt::format(
        "        if [[ $word == -* ]]; then mapfile -t COMPREPLY < <(compgen -W '{}' -- \"$word\")\n", all);
    out += fmt::format("        else {}; fi ;;\n", in_bash(command.argument, ""));
    return out;
}

std::string zsh_command(const Command& command) {
    std::string out = fmt::format("    {})\n        _arguments -s \\\n", command.name);
    for (const auto& option : options_of(command.name)) {
        const auto help = bracketed(option.help);
        const auto takes = option.placeholder.empty() ? std::string()
                                                      : fmt::format(":{}:{}", option.placeholder,
                                                                    in_zsh(option.value, option.choices));
        const auto both = option.letter == '\0' ? std::string()
                                                : fmt::format("(-{0} --{1})-{0}[{2}]{3}", option.letter,
                                                              option.name, help, takes);
        if (!both.empty()) out += fmt::format("            {} \\\n", quoted(both));
        const auto name = option.letter == '\0' ? fmt::format("--{}[{}]{}", option.name, help, takes)
                                                : fmt::format("(-{0} --{1})--{1}[{2}]{3}", option.letter,
                                                              option.name, help, takes);
        out += fmt::format("            {} \\\n", quoted(name));
    }
    out += fmt::format("            {} ;;\n",
                       quoted(fmt::format("*:{}:{}", command.arguments, in_zsh(command.argument, ""))));
    return out;
}

}  // namespace

std::string bash_completion() {
    std::string out = header;
    out +=
        "_socratic_wheel() {\n"
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
        "    if ((COMP_CWORD == 1)); then\n"
        "        mapfile -t COMPREPLY < <(compgen -W '" +
        command_names() +
        " --help --version' -- \"$word\")\n"
        "        return\n"
        "    fi\n"
        "    case ${COMP_WORDS[1]} in\n";
    for (const auto& command : command_table()) out += bash_command(command);
    out +=
        "    esac\n"
        "}\n"
        "complete -o filenames -F _socratic_wheel socratic-wheel\n";
    return out;
}

std::string zsh_completion() {
    std::string out = "#compdef socratic-wheel\n";
    out += header;
    out += "_socratic_wheel_questionnaires() {\n    compadd -- $(" + listed("Questionnaires") +
           ")\n    _files\n}\n";
    out += "_socratic_wheel() {\n    local -a commands\n    commands=(\n";
    for (const auto& command : command_table())
        out += fmt::format("        {}\n", quoted(fmt::format("{}:{}", command.name, command.summary)));
    out +=
        "    )\n"
        "    if ((CURRENT == 2)); then\n"
        "        _describe command commands\n"
        "        return\n"
        "    fi\n"
        "    local name=$words[2]\n"
        "    shift words\n"
        "    ((CURRENT--))\n"
        "    case $name in\n";
    for (const auto& command : command_table()) out += zsh_command(command);
    out += "    esac\n}\n_socratic_wheel \"$@\"\n";
    return out;
}

std::string fish_completion() {
    std::string out = header;
    out += "complete -c socratic-wheel -f\n";
    out += "complete -c socratic-wheel -n __fish_use_subcommand -l help -s h -d 'Show the commands'\n";
    out += "complete -c socratic-wheel -n __fish_use_subcommand -l version -d 'Show the version'\n";
    for (const auto& command : command_table()) {
        out += fmt::format("complete -c socratic-wheel -n __fish_use_subcommand -a {} -d {}\n", command.name,
                           quoted(command.summary));
        const auto when =
            fmt::format("complete -c socratic-wheel -n '__fish_seen_subcommand_from {}'", command.name);
        out += when + in_fish(command.argument, "") + "\n";
        for (const auto& option : options_of(command.name)) {
            const auto letter = option.letter == '\0' ? std::string() : std::string(" -s ") + option.letter;
            out += fmt::format("{} -l {}{}{} -d {}\n", when, option.name, letter,
                               in_fish(option.value, option.choices), quoted(option.help));
        }
    }
    return out;
}

}  // namespace socratic
