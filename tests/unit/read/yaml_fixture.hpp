// SPDX-License-Identifier: MIT
// Files that exist only in a test, and what comes of reading them.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "read/assessment.hpp"
#include "read/questionnaire.hpp"

namespace yaml_fixture {

using namespace socratic;

/// Files by path; the shipped questionnaires are in "shipped".
struct Files {
    std::map<std::string, std::string> texts;

    QuestionnaireFiles files() const {
        return {[this](const std::string& path) {
                    const auto found = texts.find(path);
                    if (found == texts.end()) throw Failure("no such file in the test: " + path);
                    return found->second;
                },
                "shipped", [this](const std::string& path) { return texts.count(path) > 0; }};
    }
    Questionnaire questionnaire(const std::string& path) const {
        std::vector<Problem> warnings;
        return read_questionnaire(path, files(), warnings);
    }
    std::string warnings(const std::string& path) const {
        std::vector<Problem> warnings;
        read_questionnaire(path, files(), warnings);
        return format(warnings);
    }
    AssessmentInput assessment(const std::string& path) const {
        std::vector<Problem> warnings;
        return read_assessment(path, files(), warnings);
    }
};

/// What the user sees, or "" when nothing is wrong.
template <class Work>
std::string words_of(Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        return format(failure.problems());
    }
    return {};
}

/// The same without the excerpts: "line:column message (hint)" lines, for tests of many messages.
template <class Work>
std::string brief(Work&& work) {
    std::string out;
    try {
        work();
    } catch (const Failure& failure) {
        for (const auto& problem : failure.problems()) {
            out += std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + " " +
                   problem.message;
            if (!problem.hint.empty()) out += " (" + problem.hint + ")";
            out += "\n";
        }
    }
    return out;
}

/// A questionnaire that is right, eleven lines, to which lines are added: inside its only question when
/// they are indented by eight, inside its only dimension by four, at the top by none.
inline const std::string small_questionnaire = R"(questionnaire: q
version: 1.0.0
title: {en: Title, fr: Titre}
languages: [en, fr]
scale: {min: 0, max: 5}
dimensions:
  - id: POL
    name: {en: Policy, fr: Politique}
    questions:
      - id: POL1
        text: {en: One, fr: Un}
)";

inline std::string brief_questionnaire(const std::string& text) {
    const Files files{{{"q.yaml", text}}};
    return brief([&] { files.questionnaire("q.yaml"); });
}

/// The problems of the small questionnaire with these lines after it.
inline std::string brief_with(const std::string& lines) {
    return brief_questionnaire(small_questionnaire + lines);
}

}  // namespace yaml_fixture
