// SPDX-License-Identifier: MIT
// What a shell needs to complete a command line, made from the tables of commands and options.
#pragma once
#include <string>

namespace socratic {

std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

}  // namespace socratic
