// SPDX-License-Identifier: MIT
// A map for importing: text -> model.
#pragma once
#include <string>
#include <vector>
#include "model/import_map.hpp"
#include "read/questionnaire.hpp"

namespace socratic {

/// Throws a Failure with every problem: keys and values that are none, ids that the questionnaire does not
/// have or does not ask, a question that is named twice, meanings off the scale. A map that names another
/// questionnaire by its id is refused; one that names it by a path is taken at its word.
ImportMap read_import_map(const std::string& text, const std::string& file,
                          const Questionnaire& questionnaire);

/// The same for the questionnaire that the map itself names, for `check`; what that one is warned about is
/// added to `warnings`.
ImportMap read_import_map(const std::string& path, const QuestionnaireFiles& files,
                          std::vector<Problem>& warnings);

}  // namespace socratic
