// SPDX-License-Identifier: MIT
// `compare` of two communities, by what each shares of itself.
#pragma once
#include "commands/command_line.hpp"

namespace socratic {

/// True when one of the arguments is a community.
bool compares_communities(const CommandLine& line);

/// Puts the two beside each other: a table, CSV, JSON, a picture or a page.
void run_compare_communities(const CommandLine& line);

}  // namespace socratic
