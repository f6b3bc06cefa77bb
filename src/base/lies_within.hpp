// SPDX-License-Identifier: MIT
// Where a path leads, and whether into a folder, whatever links are on the way.
#pragma once
#include <string>

namespace socratic {

/// Where a path leads, symbolic links followed; nothing has to be there yet.
std::string resolved_path(const std::string& path);

/// True when the path is the folder ("" for the one we are in) or leads below it, symbolic links followed;
/// neither has to be there yet.
bool lies_within(const std::string& path, const std::string& folder);

/// The same of paths that are resolved already.
bool is_within(const std::string& resolved, const std::string& resolved_folder);

/// The same by how the path is spelt: a link on the way may lead elsewhere.
bool is_spelt_below(const std::string& path, const std::string& folder);

}  // namespace socratic
