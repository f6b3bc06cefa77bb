// SPDX-License-Identifier: MIT
// What was meant by the name of a file that is not there.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "read/questionnaire.hpp"

namespace socratic {

/// True for a questionnaire named by its path: it holds '/' or ends in .yaml or .yml.
bool is_path(std::string_view name);

/// The file most like `path`, as it would be written in its place, or "". `folder` is that of the file
/// that names it. `taken` are paths as they can be opened that cannot be meant.
std::string nearest_file(const std::string& path, const std::string& folder, const QuestionnaireFiles& files,
                         const std::vector<std::string>& taken = {});

/// What to do about a questionnaire that is not there.
std::string missing_questionnaire_hint(const std::string& name, const std::string& folder,
                                       const QuestionnaireFiles& files);

/// What to do about any other file that is not there.
std::string missing_file_hint(const std::string& path, const std::string& folder,
                              const QuestionnaireFiles& files);

}  // namespace socratic
