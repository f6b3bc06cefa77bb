// SPDX-License-Identifier: MIT
// Whether a path leads into a folder, whatever links are on the way.
#pragma once
#include <string>

namespace socratic {

/// True when the path is the folder ("" for the one we are in) or leads below it, symbolic links followed;
/// neither has to be there yet.
bool lies_within(const std::string& path, const std::string& folder);

}  // namespace socratic
