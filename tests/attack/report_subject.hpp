// SPDX-License-Identifier: MIT
// What `report` makes of scores, without files.
#pragma once
#include <string>
#include <vector>
#include "commands/report_facts.hpp"
#include "model/words.hpp"
#include "scene/scene.hpp"

namespace socratic::attack {

/// Points into itself: not to be copied.
struct ReportInput {
    Input input;
    ReportSubject subject;
    Words words;
    std::string language = "en";

    ReportInput(const Questionnaire& questionnaire, const Scores& scores, const CompareFacts& compare_facts);
    ReportInput(const ReportInput&) = delete;
    ReportInput& operator=(const ReportInput&) = delete;
    ReportFacts facts() const;
};

/// The shipped English words.
const Words& english();

/// 0.5 em for each byte: pictures need no fonts to say what they say.
double measure(std::string_view text, const TextStyle& style);

}  // namespace socratic::attack
