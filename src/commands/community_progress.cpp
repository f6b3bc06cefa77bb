// SPDX-License-Identifier: MIT
#include "commands/community_progress.hpp"
#include <fmt/format.h>
#include "commands/terminal.hpp"

namespace socratic {
namespace {

/// "reading  [#####-----]  5 of 10"
std::string progress_bar(const std::string& what, std::size_t done, std::size_t of) {
    constexpr std::size_t width = 30;
    const auto filled = of == 0 ? width : done * width / of;
    return fmt::format("{}  [{}{}]  {} of {}", what, std::string(filled, '#'),
                       std::string(width - filled, '-'), done, of);
}

}  // namespace

Progress::Progress(const CommandLine& line, std::string what, std::size_t of)
    : line_(line), what_(std::move(what)), of_(of), has_bar_(wants_progress(line)) {}

Progress::~Progress() {
    if (has_bar_) print_progress("");
}

void Progress::show_bar() const { print_progress(progress_bar(what_, done_, of_)); }

void Progress::advance(const std::string& said, Told told) {
    ++done_;
    if (!said.empty() && (!has_bar_ || told == Told::always)) {
        if (has_bar_) print_progress("");
        note(line_, fmt::format("{} of {}: {}", done_, of_, said));
    }
    if (has_bar_) show_bar();
}

}  // namespace socratic
