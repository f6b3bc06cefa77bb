// SPDX-License-Identifier: MIT
// Text that needs Pango: other scripts than Latin, Greek and Cyrillic, right to left, signs and symbols.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>
#include "draw/shaped_text.hpp"

namespace socratic {

/// Faces are numbered regular, bold, italic, bold italic.
struct ScriptShaper {
    std::function<ShapedText(std::string_view text, int face)> shape;
    /// Characters no font of ours has, each once, in order of appearance.
    std::function<std::vector<std::string>()> missing_characters;
};

/// Most pictures need no Pango and none of its libraries, so it is a module of its own with this symbol.
extern "C" void socratic_wheel_open_scripts(ScriptShaper& scripts);
using OpenScripts = std::function<void(ScriptShaper&)>;

}  // namespace socratic
