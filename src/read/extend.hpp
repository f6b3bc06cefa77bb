// SPDX-License-Identifier: MIT
// A questionnaire's tree with everything it takes from the questionnaires it extends.
#pragma once
#include <memory>
#include <vector>
#include "read/merge.hpp"
#include "read/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

struct ExtendedTree {
    std::vector<std::unique_ptr<Document>> documents;  ///< what the nodes point at; the file itself first
    Node root;
    DroppedColumns left_out;
    bool complete = false;  ///< false: an extended questionnaire was reported, and is missing
};

/// Reads the chain of `extends` and lays each over the next. Reports cycles, questionnaires that are
/// not there, and what `drop` and `only` have wrong; throws a Failure when a file cannot be read.
ExtendedTree read_extended(Reading& reading, const std::string& path, const QuestionnaireFiles& files);

/// More languages than anybody lists by hand are a mistake.
inline constexpr std::size_t most_languages = 100;

/// The folder of a path, ending in '/', or "".
std::string folder_of(const std::string& path);

}  // namespace socratic
