// SPDX-License-Identifier: MIT
// The community.json that a user names, by itself or by the folder it lies in.
#pragma once
#include <string>
#include "model/shared_community.hpp"

namespace socratic {

/// True for what can be nothing else on the command line: a JSON file, a folder with a community.json in it
/// or in its folder `community`, or a community file.
bool looks_like_community(const std::string& path);

/// The path of the community.json itself. Throws a usage failure for a community file, and for anything that
/// is no community at all.
std::string shared_community_path(const std::string& path);

/// Reads it. Throws a Failure with every problem, and when it shows no figures.
SharedCommunity read_shared_community_file(const std::string& path);

}  // namespace socratic
