// SPDX-License-Identifier: MIT
// Sixteen hex digits that tell one answer sheet from another: so that none is counted twice.
#pragma once
#include <cstdint>
#include <string>
#include "model/answers.hpp"

namespace socratic {

/// FNV-1a, 64 bit, over the rows in their order: codes, answers and facts.
class RowDigest {
public:
    void add(const RespondentRow& row);
    std::uint64_t number() const { return state_; }
    std::string text() const;
    bool is_empty() const { return rows_ == 0; }

private:
    void add_byte(unsigned byte) { state_ = (state_ ^ byte) * 0x100000001B3ULL; }
    void add_number(std::int16_t number);

    std::uint64_t state_ = 0xCBF29CE484222325ULL;
    long rows_ = 0;
};

}  // namespace socratic
