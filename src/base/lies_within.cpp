// SPDX-License-Identifier: MIT
#include "base/lies_within.hpp"
#include <filesystem>
#include <system_error>
#include "base/file.hpp"

namespace socratic {

bool lies_within(const std::string& path, const std::string& folder) {
    std::error_code error;
    const auto resolved = [&](const std::string& name) {
        const auto whole = std::filesystem::absolute(name.empty() ? "." : name, error);
        auto found = std::filesystem::weakly_canonical(whole, error);
        if (error) found = whole.lexically_normal();
        return found.has_filename() ? found : found.parent_path();
    };
    const auto outer = resolved(folder);
    for (auto at = resolved(path);; at = at.parent_path()) {
        if (at == outer || is_same_file(at.string(), outer.string())) return true;
        if (at == at.parent_path()) return false;
    }
}

}  // namespace socratic
