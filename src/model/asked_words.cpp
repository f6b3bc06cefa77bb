// SPDX-License-Identifier: MIT
#include "model/asked_words.hpp"

namespace socratic {

std::string asked_in(const Words& catalogue, Kind kind, const Question& question, std::string_view language) {
    const std::string text(in(question.text, language));
    if (kind == Kind::wheel) return text;
    return words(catalogue, question.aim ? "form.aim_of" : "form.today_of", {{"question", text}});
}

}  // namespace socratic
