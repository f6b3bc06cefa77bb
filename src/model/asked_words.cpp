// SPDX-License-Identifier: MIT
#include "model/asked_words.hpp"

namespace socratic {

std::string asked_in(const Words& catalogue, Kind kind, const Question& question, std::string_view language) {
    const std::string text(in(question.text, language));
    if (kind == Kind::wheel) return text;
    return words(catalogue, question.aim ? "form.aim_of" : "form.today_of", {{"question", text}});
}

int minutes_to_answer(const Questionnaire& questionnaire) {
    constexpr std::size_t questions_in_five_minutes = 10;
    const auto questions = asked_questions(questionnaire).size();
    return static_cast<int>((questions + questions_in_five_minutes - 1) / questions_in_five_minutes * 5);
}

}  // namespace socratic
