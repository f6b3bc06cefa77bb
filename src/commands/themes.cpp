// SPDX-License-Identifier: MIT
#include "commands/themes.hpp"
#include <fmt/format.h>
#include "base/nearest.hpp"

namespace socratic {

const Theme* choose_theme(const CommandLine& line) {
    const auto name = line.value_or("theme", "colour");
    if (const auto* theme = find_theme(name)) return theme;
    std::vector<std::string> known;
    for (const auto& theme : themes()) known.push_back(theme.name);
    const auto guess = did_you_mean(name, known);
    throw usage_failure(fmt::format("unknown theme '{}'", name),
                        guess.empty() ? fmt::format("the themes are {}", fmt::join(known, ", ")) : guess);
}

}  // namespace socratic
