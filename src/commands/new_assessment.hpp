// SPDX-License-Identifier: MIT
// The text of the files that `init` writes.
#pragma once
#include <optional>
#include <string>
#include "base/problem.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

struct NewAssessment {
    std::string id;  ///< of the organisation
    std::string language;
    std::string date;  ///< ISO; its year names the first round
};

/// An assessment with one round and room for the rest.
std::string assessment_text(const NewAssessment& assessment);

/// A warning where the organisation is still called what such a file calls it.
std::optional<Problem> placeholder_name(const std::string& path, const Text& organisation, const char* hint);

/// The hint where the file is the user's own.
inline constexpr const char* write_name = "write its name after 'organisation:'; wheels and reports bear it";

/// A questionnaire that extends `parent`, with a line for every question, dimension and fact that
/// leaves it out once its '#' is taken away. `extends` is how the file names its parent.
std::string questionnaire_text(const Questionnaire& parent, const std::string& extends,
                               const std::string& language);

/// The last part of a path as an id: letters, digits, '-' and '_', 40 at most.
std::string id_from_path(const std::string& path);

}  // namespace socratic
