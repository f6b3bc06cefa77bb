// SPDX-License-Identifier: MIT
#include "report_subject.hpp"
#include "commands/language.hpp"

namespace socratic::attack {

ReportInput::ReportInput(const Questionnaire& questionnaire, const Scores& scores,
                         const CompareFacts& compare_facts)
    : words(english()) {
    input.questionnaire = questionnaire;
    input.scores = scores;
    input.compare_facts = compare_facts;
    subject = report_subject(input, "");
}

ReportFacts ReportInput::facts() const {
    return {input.scores,
            input.questionnaire,
            input.assessment,
            subject.comparison,
            subject.topics,
            subject.groups,
            subject.example,
            subject.as_of,
            words,
            language};
}

const Words& english() {
    static const Words words = [] {
        std::vector<Problem> warnings;
        return load_words("en", warnings);
    }();
    return words;
}

double measure(std::string_view text, const TextStyle& style) {
    return 0.5 * style.size * static_cast<double>(text.size());
}

}  // namespace socratic::attack
