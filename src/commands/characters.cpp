// SPDX-License-Identifier: MIT
#include "commands/characters.hpp"
#include <fmt/format.h>

namespace socratic {

std::vector<Problem> warn_of_characters(const Drawing& drawing, std::string_view drawn) {
    const auto missing = drawing.missing_characters();
    if (missing.empty()) return {};
    return {{Severity::warning,
             {},
             fmt::format("no font has the {} '{}'", missing.size() == 1 ? "character" : "characters",
                         fmt::join(missing, "', '")),
             fmt::format("the {} shows a box in its place; use other characters, or install fonts-noto-core",
                         drawn)}};
}

}  // namespace socratic
