// SPDX-License-Identifier: MIT
// The small JSON file that the HTML form hands over; docs/files.md has an example.
#pragma once
#include <string>
#include <utility>
#include <vector>
#include "model/questionnaire.hpp"

namespace socratic {

/// One person's answers as they stand in the file, every id checked.
struct PhoneFile {
    std::string version;  ///< of the questionnaire that was answered
    std::string respondent;
    /// Id and value; of a level "3", "DK" or "NA".
    std::vector<std::pair<std::string, std::string>> facts, levels, open;
};

/// Throws a Failure with every problem: no JSON, no file of ours, answers to another questionnaire, ids that
/// are not asked, levels off the scale.
PhoneFile read_phone_file(const std::string& text, const std::string& file,
                          const Questionnaire& questionnaire);

}  // namespace socratic
