// SPDX-License-Identifier: MIT
// An answer sheet: respondents x questions. Rows are handed on one by one, never kept.
#pragma once
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// What a respondent gave for a question: 0, 1, 2 … is the level above the scale's minimum as it was
/// written (before any reversal); the kinds of no level stay apart. The last one is of a spectrum only: it
/// differs from department to department, from country to country.
using Cell = std::int16_t;
inline constexpr Cell cell_dont_know = -1;
inline constexpr Cell cell_not_applicable = -2;
inline constexpr Cell cell_empty = -3;
inline constexpr Cell cell_varies = -4;

/// A respondent without a value for a fact.
inline constexpr std::int16_t no_fact_value = -1;

/// What the header of a sheet offers.
struct SheetColumns {
    std::vector<bool> questions;  ///< by asked question: does it have a column; else it was not asked
    std::vector<bool> facts;      ///< by fact of the questionnaire: does it have a column
};

/// How a sheet is laid out, so that rows can be added under its own header.
struct SheetLayout {
    enum class Holds { respondent, question, fact };
    struct Column {
        Holds holds = Holds::respondent;
        std::size_t index = 0;  ///< of the asked question or of the fact
        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns;  ///< in the order of the sheet
    char delimiter = ',';
    std::string line_end = "\n";
};

/// One person; the views are good until the sink returns.
struct RespondentRow {
    std::string_view respondent;          ///< the code; "" when the sheet has no such column
    std::span<const Cell> cells;          ///< by asked question; `cell_empty` where not asked
    std::span<const std::int16_t> facts;  ///< by fact: index of the value, or `no_fact_value`
};

using RowSink = std::function<void(const RespondentRow&)>;

}  // namespace socratic
