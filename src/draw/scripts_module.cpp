// SPDX-License-Identifier: MIT
// The one symbol of the module that is loaded by the first text that needs Pango.
#include <memory>
#include "draw/pango_shaper.hpp"
#include "draw/script_shaper.hpp"

extern "C" __attribute__((visibility("default"))) void socratic_wheel_open_scripts(
    socratic::ScriptShaper& scripts) {
    const auto shaper = std::make_shared<socratic::PangoShaper>();
    scripts.shape = [shaper](std::string_view text, int face) { return shaper->shape(text, face); };
    scripts.missing_characters = [shaper] { return shaper->missing_characters(); };
}
