// SPDX-License-Identifier: MIT
// The quick way through simple rows: levels of one or two digits, DK, NA, SO or empty, no blanks around
// them, no quotes, nothing but ASCII. It never judges: a row that is not simple is left to `read_row`.
#pragma once
#include <cstdint>
#include <vector>
#include "read/answer_sheet_columns.hpp"
#include "read/answer_sheet_row.hpp"

namespace socratic {

class SimpleRows {
public:
    SimpleRows(const std::vector<SheetColumn>& columns, char delimiter);

    /// Reads the row that begins at `at` and returns where the next one begins; nullptr when the row
    /// is not simple or its end is not before `end`. `end` must be followed by NULs, as in a window.
    const char* read(const char* at, const char* end, SheetRow& row) const;

private:
    /// Neighbouring columns that are read alike.
    struct Run {
        SheetColumn::Kind kind = SheetColumn::Kind::respondent;
        std::size_t index = 0;  ///< of the first question, or of the fact
        std::size_t count = 1;
        bool ends_row = false;
        const Fact* fact = nullptr;
        int min = 0, max = 0;           ///< of the scale
        std::uint64_t lowest = 0;       ///< the digits of the lowest and the highest level of one digit,
        std::uint64_t highest = 0;      ///< each four times, in lanes of 16 bits; lowest above highest
        std::uint64_t from_lowest = 0;  ///< when there is none; what the lowest digit's cell holds
    };

    const char* read_text(const char* at, const Run& run, SheetRow& row) const;
    const char* read_levels(const char* at, const Run& run, Cell* cells) const;
    const char* read_level(const char* at, const Run& run, Cell& cell) const;
    void take_four(const char*& at, std::size_t& done, std::size_t count, const Run& run, Cell* cells) const;

    char delimiter_;
    std::uint64_t delimiters_;  ///< in the high bytes of four lanes
    bool is_plain_[256] = {};   ///< may stand in a code
    std::vector<Run> runs_;
};

}  // namespace socratic
