// SPDX-License-Identifier: MIT
// One round of an assessment.
#pragma once
#include "model/assessment.hpp"
#include "model/questionnaire.hpp"
#include "read/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

/// What the parts of an assessment are read with.
struct AssessmentReading {
    Reading& reading;
    const QuestionnaireFiles& files;
    std::string folder;              ///< of the assessment file, ending in '/', or ""
    std::vector<std::string> named;  ///< files that the assessment names: none is a misspelling of another
};

/// A path as it can be opened from here.
std::string path_from(const std::string& folder, const std::string& path);

/// `questionnaire` is the round's, or nullptr when it could not be read: then no dimension is unknown.
/// The round's own questionnaire path is left to the caller.
Round read_round(AssessmentReading& assessment, const Node& node, const Questionnaire* questionnaire);

/// Nothing when the questionnaire has no such dimension, which is reported.
const Dimension* read_dimension_id(Reading& reading, const Node& node, const Questionnaire& questionnaire);

/// Of an id that none of the known dimensions of a questionnaire has.
Problem unknown_dimension(const Place& place, const std::string& id, const std::vector<std::string>& known,
                          const std::string& questionnaire_id);

/// The table with this name among those of assessments.
const KeyTable& assessment_table(std::string_view what);

}  // namespace socratic
