// SPDX-License-Identifier: MIT
// What is in a folder.
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"

namespace socratic {

bool is_folder(const std::string& path);

/// What is said of a folder where a file of ours is expected.
Problem folder_problem(const std::string& path);

/// The names of all that is in a folder, hidden files included, in alphabetical order; none when it is not
/// there.
std::vector<std::string> all_in(const std::string& folder);

/// True when nothing is in it, hidden files included.
bool is_empty_folder(const std::string& path);

/// The names of the files in a folder that end so, without that ending, in alphabetical order; none
/// when there is no such folder.
std::vector<std::string> names_in(const std::string& folder, const std::string& ending);

}  // namespace socratic
