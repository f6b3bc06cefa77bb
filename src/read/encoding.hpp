// SPDX-License-Identifier: MIT
// In which encoding the text of a file is.
#pragma once
#include <string>
#include <string_view>
#include "read/csv_window.hpp"

namespace socratic {

/// What the text of a file is written in.
struct Encoding {
    std::string name;         ///< as iconv knows it, in small letters: "utf-8", "windows-1252"
    bool is_guessed = false;  ///< true when other encodings would have made some text of it too
};

/// Reads the whole file. UTF-8 and UTF-16 show themselves; for others uchardet guesses, and of what it
/// guesses and the encodings of old spreadsheets the one is taken that gives the most letters of
/// `known_text` (UTF-8, such as the questionnaire's wording) and the fewest others beyond ASCII.
Encoding find_encoding(const ReadBlock& read, std::string_view known_text);

}  // namespace socratic
