// SPDX-License-Identifier: MIT
#include "base/load_module.hpp"
#include <dlfcn.h>
#include <fmt/format.h>
#include <unistd.h>
#include "base/problem.hpp"

namespace socratic {
namespace {

std::string find_module(const Module& module, const std::vector<std::string>& folders) {
    for (const auto& folder : folders) {
        auto path = fmt::format("{}/{}", folder, module.file);
        if (::access(path.c_str(), R_OK) == 0) return path;
    }
    throw Failure(fmt::format("the {} '{}' is neither beside the program nor in '{}'", module.name,
                              module.file, folders.back()),
                  "install socratic-wheel again, or move its bin and lib folders together");
}

/// What the loader said about the last failure.
std::string loader_message() {
    const char* message = ::dlerror();  // NOLINT(concurrency-mt-unsafe): glibc keeps one a thread
    return message != nullptr ? message : "unknown reason";
}

}  // namespace

std::vector<std::string> module_folders(const std::string& program_folder) {
    return {program_folder, program_folder + "/../lib/socratic-wheel"};
}

void* load_module(const Module& module, const std::vector<std::string>& folders) {
    const auto path = find_module(module, folders);
    void* const loaded = ::dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (loaded == nullptr)
        throw Failure(fmt::format("the {} could not be loaded: {}", module.name, loader_message()),
                      fmt::format("install what it needs: sudo apt install {}", module.packages));
    void* const symbol = ::dlsym(loaded, module.symbol);
    if (symbol == nullptr)
        throw Failure(fmt::format("the {} '{}' is not one of socratic-wheel", module.name, path),
                      "install socratic-wheel again");
    return symbol;
}

}  // namespace socratic
