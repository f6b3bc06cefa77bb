// SPDX-License-Identifier: MIT
// The one symbol of the module that the program loads when there is something to draw.
#include "draw/load_scripts.hpp"
#include "scene/drawing.hpp"
#include "write/open_drawing.hpp"

extern "C" __attribute__((visibility("default"))) void socratic_wheel_open_drawing(
    socratic::Drawing& drawing) {
    drawing = socratic::open_drawing(socratic::load_scripts);
}
