// SPDX-License-Identifier: MIT
#include "commands/folder.hpp"
#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <algorithm>
#include <memory>

namespace socratic {

std::vector<std::string> all_in(const std::string& folder) {
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), &::closedir);
    if (!open) return names;
    while (const auto* entry = ::readdir(open.get())) {  // NOLINT(concurrency-mt-unsafe)
        std::string name = static_cast<const char*>(entry->d_name);
        if (name != "." && name != "..") names.push_back(std::move(name));
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool is_folder(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

Problem folder_problem(const std::string& path) {
    return {Severity::error,
            {path, 0, 0, {}},
            "expected a file, got a folder",
            fmt::format("name the file: {}{}assessment.yaml", path, path.ends_with('/') ? "" : "/")};
}

bool is_empty_folder(const std::string& path) { return is_folder(path) && all_in(path).empty(); }

std::vector<std::string> names_in(const std::string& folder, const std::string& ending) {
    std::vector<std::string> names;
    for (const auto& name : all_in(folder))
        if (name.size() > ending.size() && name.ends_with(ending) && name[0] != '.')
            names.push_back(name.substr(0, name.size() - ending.size()));
    std::sort(names.begin(), names.end());  // the ending no longer counts
    return names;
}

}  // namespace socratic
