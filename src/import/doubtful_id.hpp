// SPDX-License-Identifier: MIT
// A column that has the id of a question may still ask something else: survey tools call theirs Q1, Q2 …
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "import/import.hpp"
#include "import/known_questions.hpp"

namespace socratic {

/// A column that was taken for a question by its id.
struct IdMatch {
    const ExportColumn* column = nullptr;
    ColumnTarget target{};
    std::vector<std::string> readings;  ///< of its wordings, folded
};

/// Warnings about the columns whose wordings, of three words or more, have less than a third of their words
/// in common with the question's in every language; one for all of them when they are more than three.
std::vector<Problem> doubtful_ids(const std::vector<IdMatch>& matches, const KnownQuestions& known,
                                  const std::string& file);

}  // namespace socratic
