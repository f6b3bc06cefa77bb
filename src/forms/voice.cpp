// SPDX-License-Identifier: MIT
#include "forms/voice.hpp"
#include "model/asked_words.hpp"

namespace socratic {

std::string Voice::said(const Text& text) const { return typeset(words, in(text, language)); }

std::string Voice::asked(const Question& question, Kind kind) const {
    return typeset(words, asked_in(words, kind, question, language));
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
