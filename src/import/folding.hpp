// SPDX-License-Identifier: MIT
// Two wordings are the same when their words are: what tools and typists change about a text is left out.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// The words of a text, one space between them: without HTML, in Unicode's NFKC_Casefold (so without soft
/// hyphens and the like), without punctuation, and with hyphenated words joined ("understand-able"). Kept
/// are apostrophes within words, signs such as + < % and what joins digits ("2.5", "18-30", "-2").
std::string fold_for_matching(std::string_view text);

/// The same, or `fold_wording` of a text that has no words ("-", "?").
std::string fold_option(std::string_view text);

}  // namespace socratic
