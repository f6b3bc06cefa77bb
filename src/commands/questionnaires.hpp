// SPDX-License-Identifier: MIT
// Where commands find questionnaires: the shipped ones by id, anybody's by path.
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "read/questionnaire.hpp"

namespace socratic {

/// No file of ours that a person writes is larger; reading stops there.
inline constexpr std::size_t most_yaml_bytes = 4'000'000;

/// Reads files from the disk, '-' from the standard input, shipped ones from the data folder. What a file
/// refers to must be a file: a Failure says so of a pipe or a device, which could keep us waiting for ever.
QuestionnaireFiles questionnaire_files();

/// The same for assessments that nobody named on the command line: they too must be files.
QuestionnaireFiles referred_files();

/// The ids of the shipped questionnaires, in alphabetical order.
std::vector<std::string> shipped_questionnaires();

/// The path of the questionnaire that a user named on the command line. Throws a usage failure with the
/// nearest shipped id for an unknown id, a Failure for a file that is not there.
std::string questionnaire_path(const std::string& name);

/// A questionnaire with all that was read to have it.
struct NamedQuestionnaire {
    Questionnaire questionnaire;
    std::vector<std::string> files;  ///< it and those it extends, so that none is overwritten
    std::vector<Problem> warnings;
};

/// The questionnaire that a user named on the command line. Of an assessment, given by mistake, the Failure
/// says which questionnaire it names.
NamedQuestionnaire read_named_questionnaire(const std::string& name);

/// The index of a fact that a user named. Throws a usage failure with the nearest one when there is none.
std::size_t find_fact_index(const Questionnaire& questionnaire, const std::string& id);

/// How a user would name the questionnaire at a path: the id of a shipped one, else the path.
std::string name_of_questionnaire(const std::string& path);

}  // namespace socratic
