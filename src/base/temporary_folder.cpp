// SPDX-License-Identifier: MIT
#include "base/temporary_folder.hpp"
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include "base/problem.hpp"
#include "base/temporary_file.hpp"

namespace socratic {

TemporaryFolder::TemporaryFolder() : path_(folder_for_temporary_files() + "/socratic-wheel-folder-XXXXXX") {
    if (::mkdtemp(path_.data()) == nullptr) fail_without_temporary_files(errno);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace socratic
