// SPDX-License-Identifier: MIT
#include "forms/voice.hpp"

namespace socratic {

std::string Voice::said(const Text& text) const { return typeset(words, in(text, language)); }

std::string Voice::asked(const Question& question, Kind kind) const {
    if (kind == Kind::wheel) return said(question.text);
    return word(question.aim ? "form.aim_of" : "form.today_of", {{"question", said(question.text)}});
}

std::string Voice::word(std::string_view key,
                        const std::vector<std::pair<std::string_view, std::string>>& values) const {
    return typeset(words, socratic::words(words, key, values));
}

std::vector<Voice> voices_of(const FormRequest& request, const std::vector<Words>& catalogues) {
    std::vector<Voice> voices;
    for (std::size_t i = 0; i < request.languages.size(); ++i)
        voices.push_back({request.languages[i], catalogues[i]});
    return voices;
}

}  // namespace socratic
