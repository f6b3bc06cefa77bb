// SPDX-License-Identifier: MIT
// What stands on the terminal while `ask` waits for a key: lines, wrapped to its width.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "model/text.hpp"
#include "model/words.hpp"

namespace socratic {

struct ScreenSize {
    int rows = 24;
    int columns = 80;
};

enum class Look { plain, faint };

struct ScreenLine {
    std::string lead;  ///< stands before the text, strong; wrapped lines begin below the text
    std::string text;
    Look look = Look::plain;
};

using Screen = std::vector<ScreenLine>;

/// In which words a screen speaks.
struct ScreenWords {
    const Words& catalogue;
    std::string language;  ///< of the questionnaire's texts

    /// From the catalogue, with the typography of its language.
    std::string of(std::string_view key,
                   const std::vector<std::pair<std::string_view, std::string>>& values = {}) const;
    std::string of_count(std::string_view key, long count,
                         const std::vector<std::pair<std::string_view, std::string>>& values = {}) const;
    /// A text of the questionnaire.
    std::string of(const Text& text) const;
};

/// Words of the catalogue that are chosen now and written later.
struct Notice {
    std::string key;  ///< "" when there is nothing to say
    std::vector<std::pair<std::string_view, std::string>> values;
};

/// Columns that the text takes.
int width_of(std::string_view text);

/// Adds the line, wrapped at blanks; a word that is too long for a line is cut.
void add_wrapped(Screen& screen, const ScreenLine& line, int columns);

/// Adds what somebody is typing, with a mark before it; wrapped anywhere, every blank kept.
void add_typed(Screen& screen, std::string_view typed, int columns);

enum class Styling { none, styled, dumb };

/// The bytes that put the screen onto a terminal, over what was there and without touching its history, the
/// cursor at the end of the last line. When there are too few rows the first lines are left out. A `dumb`
/// terminal gets the lines below each other.
std::string terminal_bytes(const Screen& screen, ScreenSize size, Styling styling);

}  // namespace socratic
