// SPDX-License-Identifier: MIT
// Where the shipped questionnaires and templates are.
#pragma once
#include <string>

namespace socratic {

/// The folder that holds `questionnaires/` and `templates/`: the environment variable
/// SOCRATIC_WHEEL_DATA when set, else `../share/socratic-wheel` beside the program's folder when it
/// is there (an installed program, wherever it was moved), else the source tree it was built from.
const std::string& data_folder();

/// The folder of the running program's own file.
const std::string& program_folder();

}  // namespace socratic
