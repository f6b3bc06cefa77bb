// SPDX-License-Identifier: MIT
// What a report needs besides scores: topics, comparisons, an invented person.
#pragma once
#include <string>
#include <vector>
#include "commands/input.hpp"
#include "report/facts.hpp"

namespace socratic {

/// The same for every language of the report.
struct ReportSubject {
    Comparison comparison;
    Topics topics;
    std::vector<Comparison> groups;
    InventedPath example;
    std::string as_of;
    double even_consensus = 0;  ///< of answers spread evenly over the levels of the scale
};

/// `as_of` is an ISO date, or "": that of the newest round. The subject points into the input's
/// questionnaire.
ReportSubject report_subject(const Input& input, const std::string& as_of);

}  // namespace socratic
