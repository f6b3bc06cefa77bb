// SPDX-License-Identifier: MIT
// An assessment with the files it may lead to.
#pragma once
#include <algorithm>
#include "read/assessment.hpp"
#include "read/yaml_fixture.hpp"

namespace assessment_fixture {

using namespace yaml_fixture;

inline const std::string questionnaire = R"(questionnaire: q
version: 1
title: T
scale: {min: 0, max: 5}
dimensions:
  - {id: POL, name: P, questions: [{id: POL1, text: a}]}
  - {id: LEA, name: L, scale: {min: 1, max: 3}, questions: [{id: LEA1, text: b}]}
)";

inline Files with(const std::string& lines) {
    return {{{"shipped/q.yaml", questionnaire},
             {"org/old.yaml",
              "questionnaire: old\nversion: 0\ntitle: T\nscale: {min: 0, max: 9}\n"
              "dimensions: [{id: OLD, name: O, questions: [{id: O1, text: a}]}]\n"},
             {"org/answers.csv", ""},
             {"org/plan.csv", ""},
             {"org/agreed.yaml", "POL: 3\nLEA: {level: 2.5, why: Because.}\n"},
             {"org/targets.yaml", "POL: {level: 4, by: 2027-01-01}\n"},
             {"org/bad.yaml", "POL: 3.3\nPLO: 1\n"},
             {"org/list.yaml", "- a\n"},
             {"org/a.yaml", "assessment: a\norganisation: Org\nquestionnaire: q\n" + lines}}};
}

inline std::string brief_assessment(const std::string& lines) {
    const auto files = with(lines);
    return brief([&] { files.assessment("org/a.yaml"); });
}

/// With one round, "2026", in which the lines are (from line 6).
inline std::string brief_round(const std::string& lines) {
    return brief_assessment("rounds:\n  - id: \"2026\"\n" + lines);
}

inline const std::string one_round = "rounds: [{id: \"2026\", answers: answers.csv}]\n";

}  // namespace assessment_fixture
