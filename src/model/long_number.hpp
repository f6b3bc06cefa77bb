// SPDX-License-Identifier: MIT
// A whole number of any length, as far as writing digits of mixed radix needs one.
#pragma once
#include <cstdint>
#include <vector>

namespace socratic {

class LongNumber {
public:
    /// The number becomes number x radix + digit.
    void push(std::uint32_t radix, std::uint32_t digit);
    /// The number becomes number / radix; the remainder is the digit. `radix` is at least 1.
    std::uint32_t pop(std::uint32_t radix);
    bool is_zero() const { return words_.empty(); }

private:
    std::vector<std::uint32_t> words_;  ///< the least significant first, the last one never 0
};

}  // namespace socratic
