// SPDX-License-Identifier: MIT
// What a translator of the words is told: what is missing, what is not ours, what would not fit.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "model/words.hpp"

namespace socratic {

/// A catalogue's text and the name of its file.
struct CatalogueFile {
    std::string text;
    std::string file;
};

/// What is said of keys that a catalogue has not.
enum class MissingWords { told, taken_from_parent };

/// Reads a catalogue and compares it with the one that has every key. Throws a Failure with all mistakes:
/// unknown keys, names in braces that nothing fills in, words that their place cannot take. A key that is
/// missing, and a name in braces that is not used, is a warning: the words of `whole` are shown, or something
/// is left unsaid. The place of a missing key is the one that it comes after.
Words check_words(const CatalogueFile& catalogue, const CatalogueFile& whole, MissingWords missing,
                  std::vector<Problem>& warnings);

/// Where a questionnaire's own file lists a language, else its first line: a questionnaire that extends
/// another may have its languages from there.
Place place_of_language(const std::string& text, const std::string& file, std::string_view language);

}  // namespace socratic
