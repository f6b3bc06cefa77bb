// SPDX-License-Identifier: MIT
#include "commands/load_drawing.hpp"
#include "base/data_folder.hpp"
#include "base/load_module.hpp"

namespace socratic {

Drawing load_drawing() { return load_drawing(program_folder()); }

Drawing load_drawing(const std::string& program_folder) {
    constexpr Module module{"drawing module", "socratic-wheel-drawing.so", "socratic_wheel_open_drawing",
                            "libpangocairo-1.0-0 fonts-noto-core"};
    return open_module<Drawing>(module, module_folders(program_folder));
}

}  // namespace socratic
