// SPDX-License-Identifier: MIT
// What people fill in: one request, several kinds of form made from it.
#pragma once
#include <string>
#include <vector>
#include "model/questionnaire.hpp"

namespace socratic {

/// What is asked, and in which words.
struct FormRequest {
    const Questionnaire& questionnaire;
    std::vector<std::string> languages;  ///< at least one; the first is shown first
    std::vector<std::size_t> facts;      ///< indices of the facts that are asked; usually none
};

}  // namespace socratic
