// SPDX-License-Identifier: MIT
#include "base/data_folder.hpp"
#include <sys/stat.h>
#include <unistd.h>
#include <climits>
#include <cstdlib>

namespace socratic {
namespace {

bool is_folder(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::string find_program_folder() {
    char path[PATH_MAX];
    const auto length = ::readlink("/proc/self/exe", path, sizeof path);
    if (length <= 0) return ".";
    const std::string program(path, static_cast<std::size_t>(length));
    return program.substr(0, program.rfind('/'));
}

std::string find_data_folder() {
    if (const char* set = std::getenv("SOCRATIC_WHEEL_DATA"); set != nullptr && *set != '\0') return set;
    const auto& program = program_folder();
    const auto installed = program.substr(0, program.rfind('/')) + "/share/socratic-wheel";
    if (is_folder(installed)) return installed;
    return SOCRATIC_WHEEL_SOURCE_DATA;
}

}  // namespace

const std::string& program_folder() {
    static const std::string folder = find_program_folder();
    return folder;
}

const std::string& data_folder() {
    static const std::string folder = find_data_folder();
    return folder;
}

}  // namespace socratic
