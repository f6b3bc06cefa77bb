// SPDX-License-Identifier: MIT
// What must hold of a spectrum: one row each dimension, a description for each of its levels, and nothing
// that takes the levels for distances.
#pragma once
#include "model/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

/// Reports what a spectrum cannot have, and of a wheel what only a spectrum has. `root` is the tree the
/// questionnaire was read from.
void check_spectrum(Reading& reading, const Node& root, const Questionnaire& questionnaire);

/// After each question of a spectrum the one about the aim, with the same descriptions.
void add_aims(Questionnaire& questionnaire);

}  // namespace socratic
