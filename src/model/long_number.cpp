// SPDX-License-Identifier: MIT
#include "model/long_number.hpp"

namespace socratic {

void LongNumber::push(std::uint32_t radix, std::uint32_t digit) {
    std::uint64_t carry = digit;
    for (auto& word : words_) {
        carry += std::uint64_t{word} * radix;
        word = static_cast<std::uint32_t>(carry);
        carry >>= 32;
    }
    if (carry != 0) words_.push_back(static_cast<std::uint32_t>(carry));
    while (!words_.empty() && words_.back() == 0) words_.pop_back();
}

std::uint32_t LongNumber::pop(std::uint32_t radix) {
    std::uint64_t rest = 0;
    for (auto i = words_.size(); i-- > 0;) {
        rest = (rest << 32) | words_[i];
        words_[i] = static_cast<std::uint32_t>(rest / radix);
        rest %= radix;
    }
    while (!words_.empty() && words_.back() == 0) words_.pop_back();
    return static_cast<std::uint32_t>(rest);
}

}  // namespace socratic
