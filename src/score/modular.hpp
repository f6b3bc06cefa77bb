// SPDX-License-Identifier: MIT
// Arithmetic modulo the prime 2^61 - 1: exact elimination of matrices of zeros and ones without
// fractions. Determinants of such matrices up to 36 x 36 are smaller than the prime (Hadamard's bound),
// so that up to there a value is zero here only if it is zero.
#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

namespace socratic {

inline constexpr std::uint64_t modulus = (std::uint64_t{1} << 61U) - 1;

using ModularVector = std::vector<std::uint64_t>;

inline std::uint64_t multiply(std::uint64_t a, std::uint64_t b) {
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    const auto folded =
        static_cast<std::uint64_t>(product & modulus) + static_cast<std::uint64_t>(product >> 61U);
    return folded >= modulus ? folded - modulus : folded;
}

inline std::uint64_t subtract(std::uint64_t a, std::uint64_t b) { return a >= b ? a - b : a + modulus - b; }

/// `a` is not zero.
inline std::uint64_t invert(std::uint64_t a) {
    std::uint64_t result = 1;
    for (auto power = modulus - 2; power > 0; power >>= 1U) {
        if ((power & 1U) != 0) result = multiply(result, a);
        a = multiply(a, a);
    }
    return result;
}

/// Where its first value is that is not zero; its size when all are zero.
inline std::size_t first_not_zero(const ModularVector& values) {
    return static_cast<std::size_t>(
        std::find_if(values.begin(), values.end(), [](std::uint64_t value) { return value != 0; }) -
        values.begin());
}

inline bool is_zero(const ModularVector& values) { return first_not_zero(values) == values.size(); }

/// Multiplies the vector so that `values[at]`, which is not zero, becomes 1.
inline void scale_to_one(ModularVector& values, std::size_t at) {
    const auto inverse = invert(values[at]);
    if (inverse == 1) return;
    for (auto& value : values) value = multiply(value, inverse);
}

/// Takes from `vector` so much of `pivot` that `vector[at]` becomes zero; `pivot[at]` is 1.
inline void reduce(ModularVector& vector, const ModularVector& pivot, std::size_t at) {
    const auto factor = vector[at];
    if (factor == 0) return;
    for (std::size_t i = 0; i < vector.size(); ++i)
        if (pivot[i] != 0) vector[i] = subtract(vector[i], multiply(factor, pivot[i]));
}

}  // namespace socratic
