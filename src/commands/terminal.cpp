// SPDX-License-Identifier: MIT
#include "commands/terminal.hpp"
#include <sys/ioctl.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>
#include "base/file.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

/// A standard error that cannot be written to is nothing anybody could be told about.
void print_error(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

void print_result(std::string_view text) { write_file("-", text); }

void print_problems(const std::vector<Problem>& problems) { print_error(format(problems)); }

void warn(const CommandLine& line, const std::vector<Problem>& warnings) {
    if (!line.quiet()) print_problems(warnings);
}

void note(const CommandLine& line, std::string_view text) {
    if (!line.quiet()) print_error("socratic-wheel: " + printable(text) + "\n");
}

void print_note(std::string_view text) { print_error(text); }

bool wants_progress(const CommandLine& line) { return !line.quiet() && ::isatty(STDERR_FILENO) == 1; }

void print_progress(std::string_view text) {
    print_error("\r\x1B[K" + std::string(text));  // back to the line's beginning, and rub it out
}

bool result_is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

std::size_t result_columns() {
    winsize window = {};
    const bool is_known = result_is_terminal() && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0;
    return is_known ? window.ws_col : 0;
}

bool wants_colour(const CommandLine& line) {
    const char* no_color = std::getenv("NO_COLOR");
    return result_is_terminal() && !line.has("no-color") && (no_color == nullptr || *no_color == '\0');
}

}  // namespace socratic
