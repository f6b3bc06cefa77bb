// SPDX-License-Identifier: MIT
// The checksum of phone codes: a cyclic redundancy check of twenty bits.
#pragma once
#include <cstdint>

namespace socratic {

/// x^20 + x^16 + x^15 + x^14 + x^13 + x^11 + x^10 + x^9 + x^5 + x^2 + x + 1 without its first term. Found by
/// search: it notices any change within four neighbouring characters of five bits (as every CRC of twenty
/// bits does), any two wrong characters up to 400 characters, any three up to 30, and every odd number of
/// wrong bits.
inline constexpr std::uint32_t crc20_polynomial = 0x1ee27;

/// The checksum after the lowest `bits` bits of `value`, the highest first; `crc` is the one before them, or
/// the starting value, below 2^20.
std::uint32_t crc20(std::uint32_t crc, std::uint32_t value, int bits);

}  // namespace socratic
