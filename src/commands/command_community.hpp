// SPDX-License-Identifier: MIT
// The commands whose input is a community: rows of the table of commands.
#pragma once
#include "commands/command.hpp"

namespace socratic {

Command community_command();
Command peers_command();

}  // namespace socratic
