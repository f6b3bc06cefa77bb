// SPDX-License-Identifier: MIT
#include "draw/font_folder.hpp"
#include <cstdlib>

namespace socratic {

std::string font_folder() {
    if (const char* set = std::getenv("SOCRATIC_WHEEL_FONTS"); set != nullptr && *set != '\0') return set;
    return SOCRATIC_WHEEL_FONT_FOLDER;
}

std::string font_file(std::string_view name) { return font_folder() + "/" + std::string(name) + ".ttf"; }

}  // namespace socratic
