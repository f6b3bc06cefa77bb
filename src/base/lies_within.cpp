// SPDX-License-Identifier: MIT
#include "base/lies_within.hpp"
#include <filesystem>
#include <system_error>
#include "base/file.hpp"

namespace socratic {

std::string resolved_path(const std::string& path) {
    std::error_code error;
    const auto whole = std::filesystem::absolute(path.empty() ? "." : path, error);
    auto found = std::filesystem::weakly_canonical(whole, error);
    if (error) found = whole.lexically_normal();
    return (found.has_filename() ? found : found.parent_path()).string();
}

bool lies_within(const std::string& path, const std::string& folder) {
    const std::filesystem::path outer = resolved_path(folder);
    for (std::filesystem::path at = resolved_path(path);; at = at.parent_path()) {
        if (at == outer || is_same_file(at.string(), outer.string())) return true;
        if (at == at.parent_path()) return false;
    }
}

bool is_spelt_below(const std::string& path, const std::string& folder) {
    const auto way =
        std::filesystem::path(path).lexically_normal().lexically_relative(std::filesystem::path(folder.empty() ? "." : folder).lexically_normal());
    return !way.empty() && !way.is_absolute() && *way.begin() != "..";
}

}  // namespace socratic
