// SPDX-License-Identifier: MIT
// Dimensions and their questions.
#pragma once
#include <vector>
#include "model/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

/// Dimensions with their questions; `scale` is the questionnaire's, or nullptr when it was reported.
std::vector<Dimension> read_dimensions(Reading& reading, const Node& root, const Scale* scale);

/// Items of a list as they are; "" for a key that is not there.
std::vector<std::string> read_list_of(Reading& reading, const Node& map, std::string_view key,
                                      ValueType type);

/// The table with this name among those of questionnaires.
const KeyTable& questionnaire_table(std::string_view what);

}  // namespace socratic
