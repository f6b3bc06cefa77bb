// SPDX-License-Identifier: MIT
#include "commands/man_page.hpp"
#include <fmt/format.h>
#include "base/version.hpp"

namespace socratic {
namespace {

/// Text as roff takes it: hyphens that stay hyphens, no line that begins with a control character.
std::string roff(std::string_view text) {
    std::string out;
    bool at_start = true;
    for (const char letter : text) {
        if (at_start && (letter == '.' || letter == '\'')) out += "\\&";
        if (letter == '\\')
            out += "\\e";
        else if (letter == '-')
            out += "\\-";
        else if (letter == '\'')
            out += "\\(aq";
        else
            out += letter;
        at_start = letter == '\n';
    }
    return out;
}

/// Paragraphs between empty lines.
std::string paragraphs(std::string_view text) {
    std::string out = roff(text);
    for (auto at = out.find("\n\n"); at != std::string::npos; at = out.find("\n\n", at + 1))
        out.replace(at, 2, "\n.PP\n");
    return out + "\n";
}

std::string heading(std::string_view page, std::string_view summary) {
    return fmt::format(".TH {} 1 \"\" \"socratic-wheel {}\" \"User Commands\"\n.SH NAME\n{} \\- {}\n",
                       roff(page), version(), roff(page), roff(summary));
}

std::string exit_status() {
    return ".SH EXIT STATUS\n"
           ".TP\n.B 0\nThe work was done.\n"
           ".TP\n.B 1\nThe work failed; what to do is said on the standard error.\n"
           ".TP\n.B 2\nThe command line was wrong.\n";
}

std::string bold_spelling(const Option& option) {
    std::string out;
    if (option.letter != '\0') out += fmt::format("\\fB\\-{}\\fR, ", option.letter);
    out += fmt::format("\\fB\\-\\-{}\\fR", roff(option.name));
    if (!option.placeholder.empty()) out += fmt::format(" \\fI{}\\fR", roff(option.placeholder));
    return out;
}

}  // namespace

std::string program_man_page() {
    std::string out =
        heading("socratic-wheel", "see together how far gender equality has become part of an organisation");
    out += ".SH SYNOPSIS\n.B socratic\\-wheel\n.I COMMAND\n.RI [ OPTIONS ]\n.SH DESCRIPTION\n";
    out +=
        "Takes an organisation from a questionnaire to a conversation: people answer, the answers become a "
        "wheel.\n";
    out += ".SH COMMANDS\n";
    for (const auto& command : command_table())
        out += fmt::format(".TP\n.BR socratic\\-wheel\\-{} (1)\n{}.\n", command.name, roff(command.summary));
    out += ".SH OPTIONS\n.TP\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nShow the commands.\n";
    out += ".TP\n\\fB\\-\\-version\\fR\nShow the version.\n";
    out += ".SH ENVIRONMENT\n";
    out += ".TP\n.B NO_COLOR\nWhen set, no colours are used on a terminal.\n";
    out +=
        ".TP\n.B SOURCE_DATE_EPOCH\nThe moment written into a PDF, in seconds since 1970; without it none is "
        "written.\n";
    out +=
        ".TP\n.B SOCRATIC_WHEEL_DATA\nThe folder of questionnaires and templates to use in place of the "
        "installed one.\n";
    out += ".TP\n.B SOCRATIC_WHEEL_FONTS\nThe folder of the Noto fonts to use in place of the system's.\n";
    return out + exit_status();
}

std::string command_man_page(const Command& command) {
    const auto page = fmt::format("socratic-wheel-{}", command.name);
    std::string summary(command.summary);
    summary[0] = static_cast<char>(summary[0] - 'A' + 'a');
    std::string out = heading(page, summary);
    out += fmt::format(".SH SYNOPSIS\n.B socratic\\-wheel {}\n.I {}\n.RI [ OPTIONS ]\n", command.name,
                       roff(command.arguments));
    out += ".SH DESCRIPTION\n" + paragraphs(command.description);
    out += ".SH OPTIONS\n";
    for (const auto& option : options_of(command.name))
        out += fmt::format(".TP\n{}\n{}.\n", bold_spelling(option), roff(option.help));
    out += exit_status();
    out += ".SH EXAMPLES\n";
    for (const auto& example : command.examples)
        out += fmt::format(".TP\n{}:\n.B {}\n", roff(example.what), roff(example.line));
    out += ".SH SEE ALSO\n.BR socratic\\-wheel (1)";
    for (const auto& other : command_table())
        if (other.name != command.name) out += fmt::format(",\n.BR socratic\\-wheel\\-{} (1)", other.name);
    return out + "\n";
}

std::string options_markdown(const Command& command) {
    std::string out;
    for (const auto& option : options_of(command.name)) {
        const auto letter = option.letter == '\0' ? std::string() : fmt::format("-{}, ", option.letter);
        const auto value = option.placeholder.empty() ? std::string() : " " + std::string(option.placeholder);
        out += fmt::format("- `{}--{}{}`: {}.\n", letter, option.name, value, option.help);
    }
    return out;
}

}  // namespace socratic
