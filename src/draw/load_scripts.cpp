// SPDX-License-Identifier: MIT
#include "draw/load_scripts.hpp"
#include <dlfcn.h>
#include <fmt/format.h>
#include "base/problem.hpp"

namespace socratic {
namespace {

/// The file that holds this code: the drawing module.
std::string own_folder() {
    Dl_info info{};
    if (::dladdr(reinterpret_cast<const void*>(&load_scripts), &info) == 0 || info.dli_fname == nullptr)
        return ".";
    const std::string path = info.dli_fname;
    return path.find('/') == std::string::npos ? "." : path.substr(0, path.rfind('/'));
}

}  // namespace

void load_scripts(ScriptShaper& scripts) {
    const auto path = own_folder() + "/socratic-wheel-scripts.so";
    void* module = ::dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (module == nullptr) {
        const char* reason = ::dlerror();  // NOLINT(concurrency-mt-unsafe): glibc keeps one a thread
        throw Failure(fmt::format("the module for other scripts than Latin could not be loaded: {}",
                                  reason != nullptr ? reason : "unknown reason"),
                      "install what it needs: sudo apt install libpangocairo-1.0-0 fonts-noto-core");
    }
    using Open = void (*)(ScriptShaper&);
    const auto open = reinterpret_cast<Open>(::dlsym(module, "socratic_wheel_open_scripts"));
    if (open == nullptr)
        throw Failure(fmt::format("'{}' is not a module of socratic-wheel", path),
                      "install socratic-wheel again");
    open(scripts);
}

}  // namespace socratic
