// SPDX-License-Identifier: MIT
// One language of a form: the questionnaire's texts and our own words in it.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "forms/form.hpp"
#include "model/words.hpp"

namespace socratic {

/// What it says is typeset as its language wants it.
struct Voice {
    std::string language;
    const Words& words;  ///< may be in another language when there are none in this one

    std::string said(const Text& text) const;
    /// A question as it is asked; of a spectrum, where a place has two, which of them it is.
    std::string asked(const Question& question, Kind kind) const;
    /// The words for a key of the catalogue, with names in braces replaced.
    std::string word(std::string_view key,
                     const std::vector<std::pair<std::string_view, std::string>>& values = {}) const;
};

/// One for each language of a request; `catalogues` are in the same order and must outlive them.
std::vector<Voice> voices_of(const FormRequest& request, const std::vector<Words>& catalogues);

}  // namespace socratic
