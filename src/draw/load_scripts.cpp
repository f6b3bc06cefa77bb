// SPDX-License-Identifier: MIT
#include "draw/load_scripts.hpp"
#include <dlfcn.h>
#include <string>
#include "base/load_module.hpp"

namespace socratic {
namespace {

/// Of the file that holds this code: the drawing module.
std::string own_folder() {
    Dl_info info{};
    if (::dladdr(reinterpret_cast<const void*>(&load_scripts), &info) == 0 || info.dli_fname == nullptr)
        return ".";
    const std::string path = info.dli_fname;
    return path.find('/') == std::string::npos ? "." : path.substr(0, path.rfind('/'));
}

}  // namespace

void load_scripts(ScriptShaper& scripts) {
    constexpr Module module{"module for other scripts than Latin", "socratic-wheel-scripts.so",
                            "socratic_wheel_open_scripts", "libpangocairo-1.0-0 fonts-noto-core"};
    scripts = open_module<ScriptShaper>(module, {own_folder()});
}

}  // namespace socratic
