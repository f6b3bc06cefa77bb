// SPDX-License-Identifier: MIT
#include "draw/font_folder.hpp"
#include <fmt/format.h>
#include <cstdlib>
#include "base/problem.hpp"

namespace socratic {

std::string font_folder() {
    if (const char* set = std::getenv("SOCRATIC_WHEEL_FONTS"); set != nullptr && *set != '\0') return set;
    return SOCRATIC_WHEEL_FONT_FOLDER;
}

std::string font_file(std::string_view name) { return font_folder() + "/" + std::string(name) + ".ttf"; }

void fail_without_font(std::string_view name) {
    throw Failure(fmt::format("the font '{}' is not there", font_file(name)),
                  "install it: sudo apt install fonts-noto-core");
}

}  // namespace socratic
