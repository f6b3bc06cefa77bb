// SPDX-License-Identifier: MIT
// A catalogue of words, `templates/words/LANG.yaml`: a flat map from key to text, first key `words: LANG`.
#pragma once
#include "model/words.hpp"

namespace socratic {

Words read_words(const std::string& text, const std::string& file);

}  // namespace socratic
