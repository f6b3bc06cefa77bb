// SPDX-License-Identifier: MIT
// Parts of the program with large libraries are modules of their own, loaded only when they are needed.
#pragma once
#include <string>
#include <vector>

namespace socratic {

/// A shared object with one function, `extern "C" void SYMBOL(Tools&)`, that fills in what it offers.
struct Module {
    const char* name;      ///< as a message calls it: "drawing module"
    const char* file;      ///< "socratic-wheel-drawing.so"
    const char* symbol;    ///< of its function; begins with `socratic_wheel_open_`, others are not seen
    const char* packages;  ///< the Debian packages that hold its libraries
};

/// Beside the program (a build tree) and `../lib/socratic-wheel` (an installed one).
std::vector<std::string> module_folders(const std::string& program_folder);

/// The address of the module's function, from the first of the folders that has the file. A module is
/// never unloaded, so what it offers may be kept. Throws a Failure when it is not there, lacks a library,
/// or is none of ours.
void* load_module(const Module& module, const std::vector<std::string>& folders);

/// What the module offers.
template <class Tools>
Tools open_module(const Module& module, const std::vector<std::string>& folders) {
    Tools tools;
    reinterpret_cast<void (*)(Tools&)>(load_module(module, folders))(tools);
    return tools;
}

}  // namespace socratic
