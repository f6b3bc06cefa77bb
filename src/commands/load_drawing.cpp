// SPDX-License-Identifier: MIT
#include "commands/load_drawing.hpp"
#include <dlfcn.h>
#include <fmt/format.h>
#include <unistd.h>
#include <array>
#include "base/data_folder.hpp"
#include "base/problem.hpp"

namespace socratic {
namespace {

constexpr const char* module_name = "socratic-wheel-drawing.so";

std::string find_module(const std::string& program_folder) {
    const std::array<std::string, 2> candidates{
        fmt::format("{}/{}", program_folder, module_name),
        fmt::format("{}/../lib/socratic-wheel/{}", program_folder, module_name)};
    for (const auto& path : candidates)
        if (::access(path.c_str(), R_OK) == 0) return path;
    throw Failure(fmt::format("the drawing module '{}' is neither beside the program nor in '{}'",
                              module_name, candidates[1].substr(0, candidates[1].rfind('/'))),
                  "install socratic-wheel again, or move its bin and lib folders together");
}

/// What the loader said about the last failure.
std::string loader_message() {
    const char* message = ::dlerror();  // NOLINT(concurrency-mt-unsafe): glibc keeps one a thread
    return message != nullptr ? message : "unknown reason";
}

OpenDrawing open_module(const std::string& path) {
    void* module = ::dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (module == nullptr)
        throw Failure(fmt::format("the drawing module could not be loaded: {}", loader_message()),
                      "install what it needs: sudo apt install libpangocairo-1.0-0 fonts-noto-core");
    void* symbol = ::dlsym(module, "socratic_wheel_open_drawing");
    if (symbol == nullptr)
        throw Failure(fmt::format("the drawing module '{}' is not one of socratic-wheel", path),
                      "install socratic-wheel again");
    return reinterpret_cast<OpenDrawing>(symbol);
}

}  // namespace

Drawing load_drawing() { return load_drawing(program_folder()); }

Drawing load_drawing(const std::string& program_folder) {
    Drawing drawing;
    open_module(find_module(program_folder))(drawing);
    return drawing;
}

}  // namespace socratic
