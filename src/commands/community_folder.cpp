// SPDX-License-Identifier: MIT
#include "commands/community_folder.hpp"
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/digest.hpp"
#include "commands/folder.hpp"

namespace socratic {
namespace {

constexpr std::size_t largest = 1'000'000'000;

bool holds(const std::string& path, const std::string& bytes) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    return static_cast<std::size_t>(status.st_size) == bytes.size() && read_file(path, largest) == bytes;
}

std::string line_of(const std::string& name, const std::string& digest) { return name + " " + digest + "\n"; }

}  // namespace

void make_folder(const std::string& path, FolderAccess access) {
    const auto slash = path.rfind('/');
    if (slash != std::string::npos && slash > 0 && !is_folder(path.substr(0, slash)))
        make_folder(path.substr(0, slash), FolderAccess::shared);
    if (::mkdir(path.c_str(), access == FolderAccess::owner_only ? 0700 : 0755) == 0 || is_folder(path))
        return;
    const int error = errno;
    throw Failure(Problem{Severity::error,
                          {path, 0, 0, {}},
                          fmt::format("the folder cannot be made: {}",
                                      std::strerror(error)),  // NOLINT(concurrency-mt-unsafe)
                          error == EEXIST ? "a file of this name is in the way" : ""});
}

void put_files(const std::string& folder, const std::vector<NamedBytes>& files) {
    for (const auto& [name, bytes] : files) {
        const auto path = folder + "/" + name;
        if (!holds(path, bytes))
            write_file(path, bytes);
        else
            ::unlink((folder + "/." + name + ".part").c_str());
    }
}

std::string digest_of(const std::vector<NamedBytes>& files) {
    std::string lines;
    for (const auto& [name, bytes] : files) lines += line_of(name, digest(bytes));
    return digest(lines);
}

std::string digest_of_files(const std::string& folder, const std::vector<std::string>& names) {
    std::string lines;
    for (const auto& name : names) {
        const auto path = folder + "/" + name;
        if (!is_file(path)) return {};
        lines += line_of(name, digest_of_file(path));
    }
    return digest(lines);
}

}  // namespace socratic
