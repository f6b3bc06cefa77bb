// SPDX-License-Identifier: MIT
#include "base/load_module.hpp"
#include <dlfcn.h>
#include <doctest/doctest.h>
#include <cmath>
#include "base/problem.hpp"

using namespace socratic;

namespace {

std::string failure_of(const Module& module, const std::vector<std::string>& folders) {
    try {
        load_module(module, folders);
    } catch (const Failure& failure) {
        return format(failure.problems());
    }
    return "loaded";
}

std::string folder_of_libm() {
    Dl_info info{};
    double (*const function)(double) = &std::cbrt;
    REQUIRE(::dladdr(reinterpret_cast<void*>(function), &info) != 0);
    const std::string path = info.dli_fname;
    return path.substr(0, path.rfind('/'));
}

}  // namespace

TEST_CASE("a module is looked for beside the program and where it is installed") {
    CHECK(module_folders("/opt/wheel/bin") ==
          std::vector<std::string>{"/opt/wheel/bin", "/opt/wheel/bin/../lib/socratic-wheel"});
}

TEST_CASE("a module that is not there is a failure that says where it was looked for") {
    CHECK(failure_of({"drawing module", "no-such.so", "open", "libz1"}, module_folders("/nowhere/bin")) ==
          "socratic-wheel: error: the drawing module 'no-such.so' is neither beside the program nor in "
          "'/nowhere/bin/../lib/socratic-wheel'\n"
          "hint: install socratic-wheel again, or move its bin and lib folders together\n");
}

TEST_CASE("a file that is no module is a failure that names what to install") {
    const auto said = failure_of({"drawing module", "passwd", "open", "libpangocairo-1.0-0"}, {"/etc"});
    CHECK(said.find("the drawing module could not be loaded: /etc/passwd: ") != std::string::npos);
    CHECK(said.find("hint: install what it needs: sudo apt install libpangocairo-1.0-0\n") !=
          std::string::npos);
}

TEST_CASE("a library of others is a failure") {
    const auto said = failure_of({"drawing module", "libm.so.6", "socratic_wheel_open_drawing", "libz1"},
                                 {"/nowhere", folder_of_libm()});
    CHECK(said.find("is not one of socratic-wheel\nhint: install socratic-wheel again\n") !=
          std::string::npos);
}
