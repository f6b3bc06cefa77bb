// SPDX-License-Identifier: MIT
// Levels that the room agreed on, and targets: by dimension, in the assessment or in a file of their own.
#pragma once
#include <map>
#include <string>
#include "base/fraction.hpp"
#include "read/round.hpp"

namespace socratic {

/// A file that is named and not there yet holds nothing yet; it is an error when one of nearly its name is
/// there which nothing names, or when the name does not end as that of a YAML file does.
std::map<std::string, AgreedLevel> read_agreed(AssessmentReading& assessment, const Node& node,
                                               const Questionnaire* questionnaire);
std::map<std::string, Target> read_targets(AssessmentReading& assessment, const Node& node,
                                           const Questionnaire* questionnaire);

/// The path, ready to open, when the node names a file; "" for a map.
std::string file_of_map(const AssessmentReading& assessment, const Node& node);

/// The same from the text of such a file alone. Throws a Failure with every problem.
std::map<std::string, AgreedLevel> read_agreed_file(const std::string& text, const std::string& path,
                                                    const Questionnaire& questionnaire);
std::map<std::string, Target> read_targets_file(const std::string& text, const std::string& path,
                                                const Questionnaire& questionnaire);

/// A figure on the dimension's scale; reports what is off it.
std::optional<Fraction> read_figure(Reading& reading, const Node& node, const Questionnaire* questionnaire,
                                    const Dimension* dimension);

/// Calls `read` with each value and the dimension it is about (nullptr without a questionnaire).
template <class Read>
void each_dimension(Reading& reading, const Node& map, const Questionnaire* questionnaire, Read&& read) {
    for (const auto& [key, value] : map.entries) {
        const auto* dimension =
            questionnaire == nullptr ? nullptr : read_dimension_id(reading, key, *questionnaire);
        if (dimension != nullptr || questionnaire == nullptr) read(key, value, dimension);
    }
}

}  // namespace socratic
