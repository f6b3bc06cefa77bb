// SPDX-License-Identifier: MIT
#include "score/row_digest.hpp"
#include <fmt/format.h>

namespace socratic {

void RowDigest::add_number(std::int16_t number) {
    const auto bits = static_cast<std::uint16_t>(number);
    add_byte(bits & 0xFFU);
    add_byte(static_cast<unsigned>(bits >> 8U));
}

void RowDigest::add(const RespondentRow& row) {
    ++rows_;
    for (const char c : row.respondent) add_byte(static_cast<unsigned char>(c));
    add_byte(0);  // codes hold no such byte: where they end
    for (const auto cell : row.cells) add_number(cell);
    for (const auto fact : row.facts) add_number(fact);
}

std::string RowDigest::text() const { return fmt::format("{:016x}", state_); }

}  // namespace socratic
