// SPDX-License-Identifier: MIT
#include "base/lies_within.hpp"
#include <sys/stat.h>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>

namespace socratic {

std::string resolved_path(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> there(
        ::realpath(path.empty() ? "." : path.c_str(), nullptr), &std::free);
    if (there) return there.get();
    std::error_code error;
    const auto whole = std::filesystem::absolute(path.empty() ? "." : path, error);
    auto found = std::filesystem::weakly_canonical(whole, error);
    if (error) found = whole.lexically_normal();
    return (found.has_filename() ? found : found.parent_path()).string();
}

bool lies_within(const std::string& path, const std::string& folder) {
    return is_within(resolved_path(path), resolved_path(folder));
}

bool is_within(const std::string& resolved, const std::string& resolved_folder) {
    if (resolved.starts_with(resolved_folder) &&
        (resolved.size() == resolved_folder.size() || resolved_folder.ends_with('/') ||
         resolved[resolved_folder.size()] == '/'))
        return true;
    // A disk may know one folder by several spellings.
    struct stat outer = {};
    if (::stat(resolved_folder.c_str(), &outer) != 0) return false;
    for (std::filesystem::path at = resolved;; at = at.parent_path()) {
        struct stat inner = {};
        if (::stat(at.c_str(), &inner) == 0 && inner.st_dev == outer.st_dev && inner.st_ino == outer.st_ino)
            return true;
        if (at == at.parent_path()) return false;
    }
}

bool is_spelt_below(const std::string& path, const std::string& folder) {
    const auto way = std::filesystem::path(path).lexically_normal().lexically_relative(
        std::filesystem::path(folder.empty() ? "." : folder).lexically_normal());
    return !way.empty() && !way.is_absolute() && *way.begin() != "..";
}

}  // namespace socratic
