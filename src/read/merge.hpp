// SPDX-License-Identifier: MIT
// One questionnaire laid over the one it extends, as trees, so that the result is checked once and
// every value still knows the file it came from.
#pragma once
#include <string>
#include <vector>
#include "read/reading.hpp"

namespace socratic {

/// The ids of questions and facts that were taken out.
struct DroppedColumns {
    std::vector<std::string> dropped, not_short;
};

/// Carries out the child's `drop` and `only` on the tree of the extended questionnaire. Reports what
/// names nothing.
void leave_out(Reading& reading, Node& parent, const Node& child, DroppedColumns& out);

/// Takes dimensions out of the child that are new, but hold a question of one of the parent's: a
/// misspelt id, which is reported.
void refuse_strange_dimensions(Reading& reading, Node& parent, Node& child);

/// Lays the child over the parent: dimensions, their questions, facts and open questions merge by id,
/// sections, answers and scoring by key; any other key replaces. New ones are appended.
void merge(Node& parent, Node child);

}  // namespace socratic
