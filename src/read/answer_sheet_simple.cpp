// SPDX-License-Identifier: MIT
#include "read/answer_sheet_simple.hpp"
#include <algorithm>
#include <bit>
#include <cstring>

namespace socratic {
namespace {

using Holds = SheetColumn::Kind;

constexpr std::uint64_t each_lane = 0x0001000100010001U;
constexpr std::uint64_t low_bytes = each_lane * 0x00FF;
constexpr std::uint64_t high_bytes = each_lane * 0xFF00;
constexpr std::uint64_t top_bits = each_lane * 0x8000;

std::uint64_t in_lanes(int value) { return each_lane * static_cast<std::uint16_t>(value); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A pair of ASCII letters as a number, in capitals.
constexpr unsigned pair_of(char first, char second) {
    return (static_cast<unsigned char>(first) & 0xDFU) << 8U | (static_cast<unsigned char>(second) & 0xDFU);
}

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

}  // namespace

SimpleRows::SimpleRows(const std::vector<SheetColumn>& columns, char delimiter)
    : delimiter_(delimiter), delimiters_(in_lanes(static_cast<unsigned char>(delimiter) << 8)) {
    for (char c = 0x20; c < 0x7F; ++c) is_plain_[static_cast<unsigned char>(c)] = c != delimiter && c != '"';
    for (const auto& column : columns) {
        const bool goes_on = column.kind == Holds::question && !runs_.empty() &&
                             runs_.back().kind == Holds::question &&
                             runs_.back().index + runs_.back().count == column.index &&
                             runs_.back().min == column.scale->min && runs_.back().max == column.scale->max;
        if (goes_on) {
            ++runs_.back().count;
            continue;
        }
        Run run;
        run.kind = column.kind;
        run.index = column.index;
        run.fact = column.fact;
        if (column.scale != nullptr) {
            run.min = column.scale->min;
            run.max = column.scale->max;
            const int lowest = std::clamp(run.min, 0, 10);
            run.lowest = in_lanes('0' + lowest);
            run.highest = in_lanes('0' + std::clamp(run.max, -1, 9));
            run.from_lowest = in_lanes(lowest - run.min);
        }
        runs_.push_back(run);
    }
    // A line of a sheet with one column may be blank, which is no row: not for us.
    if (columns.size() < 2) runs_.clear();
    if (!runs_.empty()) runs_.back().ends_row = true;
}

const char* SimpleRows::read(const char* at, const char* end, SheetRow& row) const {
    if (runs_.empty()) return nullptr;
    row.respondent = {};
    for (const auto& run : runs_) {
        at = run.kind == Holds::question ? read_levels(at, run, row.cells.data() + run.index)
                                         : read_text(at, run, row);
        if (at == nullptr) return nullptr;
    }
    if (*at == '\n') return at + 1;
    if (*at != '\r' || at + 1 >= end) return nullptr;
    return at[1] == '\n' ? at + 2 : at + 1;
}

/// A code or the value of a fact, and the delimiter after it unless it ends the row.
const char* SimpleRows::read_text(const char* at, const Run& run, SheetRow& row) const {
    const char* const begin = at;
    while (is_plain_[static_cast<unsigned char>(*at)]) ++at;
    const std::string_view text(begin, static_cast<std::size_t>(at - begin));
    if (text.starts_with(' ') || text.ends_with(' ')) return nullptr;
    if (run.kind == Holds::respondent) {
        row.respondent = text;
    } else {
        auto& value = row.facts[run.index];
        value = no_fact_value;
        for (std::size_t i = 0; !text.empty() && i < run.fact->values.size(); ++i)
            if (run.fact->values[i].id == text) value = static_cast<std::int16_t>(i);
        if (value == no_fact_value && !text.empty()) return nullptr;
    }
    if (run.ends_row) return at;
    return *at == delimiter_ ? at + 1 : nullptr;
}

const char* SimpleRows::read_levels(const char* at, const Run& run, Cell* cells) const {
    const auto in_fours = std::endian::native != std::endian::little ? 0
                          : run.ends_row                             ? run.count - 1
                                                                     : run.count;
    for (std::size_t done = 0;;) {
        if (done + 4 <= in_fours) take_four(at, done, in_fours, run, cells);
        if (done == run.count) return at;
        at = read_level(at, run, cells[done]);
        if (at == nullptr) return nullptr;
        ++done;
        if (done == run.count && run.ends_row) return at;
        if (*at++ != delimiter_) return nullptr;
    }
}

/// Four cells of one digit with their delimiters are eight bytes: checked and converted as four lanes
/// of 16 bits, digit in the low byte and delimiter in the high one. Goes on until a cell is different
/// or fewer than four are left. The lanes after a different cell hold nonsense, to be written again.
void SimpleRows::take_four(const char*& at, std::size_t& done, std::size_t count, const Run& run,
                           Cell* cells) const {
    while (done + 4 <= count) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const auto digits = bytes & low_bytes;
        const auto above = (digits | top_bits) - run.lowest;   // top bit set: not below the lowest
        const auto below = (run.highest | top_bits) - digits;  // top bit set: not above the highest
        const auto different = (~(above & below) & top_bits) | ((bytes & high_bytes) ^ delimiters_);
        const auto values = (above & ~top_bits) + run.from_lowest;
        std::memcpy(cells + done, &values, sizeof values);
        const auto good = different == 0 ? 4U : static_cast<unsigned>(std::countr_zero(different)) / 16U;
        done += good;
        at += 2 * good;
        if (good < 4) return;
    }
}

const char* SimpleRows::read_level(const char* at, const Run& run, Cell& cell) const {
    if (is_digit(*at)) {
        int level = *at - '0';
        if (is_digit(at[1])) {
            if (level == 0) return nullptr;
            level = level * 10 + (*++at - '0');
        }
        if (level < run.min || level > run.max) return nullptr;
        cell = static_cast<Cell>(level - run.min);
        return at + 1;
    }
    if (!is_letter(*at)) {
        cell = cell_empty;  // or something else, which is no delimiter either
        return at;
    }
    if (!is_letter(at[1])) return nullptr;
    switch (pair_of(at[0], at[1])) {
        case pair_of('D', 'K'):
            cell = cell_dont_know;
            return at + 2;
        case pair_of('N', 'A'):
        case pair_of('S', 'O'):
            cell = cell_not_applicable;
            return at + 2;
        default:
            return nullptr;
    }
}

}  // namespace socratic
