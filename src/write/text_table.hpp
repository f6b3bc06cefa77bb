// SPDX-License-Identifier: MIT
// A plain table for a terminal: columns as wide as what is in them, long texts wrapped.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

struct TextColumn {
    std::string header;
    bool right = false;      ///< aligned to the right
    std::size_t widest = 0;  ///< longer texts are wrapped; 0: never
};

struct TextRow {
    std::vector<std::string> cells;  ///< by column; missing ones are empty
    std::string note;                ///< on a line of its own below, indented
    bool bold = false;
};

struct TextTable {
    std::vector<TextColumn> columns;
    std::vector<TextRow> rows;
    std::size_t width = 0;  ///< what the last column wraps at is what the others leave of it; 0: as it says
};

/// Two blanks between columns, none at a line's end; `bold` switches escape sequences on. Columns that
/// are empty in every row are left out.
std::string render(const TextTable& table, bool bold);

/// Words into lines of at most `width` columns; a longer word has a line of its own.
std::vector<std::string> wrap_words(std::string_view text, std::size_t width);

}  // namespace socratic
