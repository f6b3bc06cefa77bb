// SPDX-License-Identifier: MIT
#include "model/crc20.hpp"

namespace socratic {

std::uint32_t crc20(std::uint32_t crc, std::uint32_t value, int bits) {
    for (int bit = bits - 1; bit >= 0; --bit) {
        const bool divides = (((crc >> 19) ^ (value >> bit)) & 1) != 0;
        crc = (crc << 1) & 0xfffff;
        if (divides) crc ^= crc20_polynomial;
    }
    return crc;
}

}  // namespace socratic
