// SPDX-License-Identifier: MIT
// An exact fraction, so that a person's score does not depend on the order of anything.
#pragma once
#include <compare>
#include <cstdint>
#include <numeric>

namespace socratic {

/// Always in lowest terms with a denominator above zero; ordered by value.
struct Fraction {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    double value() const { return static_cast<double>(numerator) / static_cast<double>(denominator); }
    bool operator==(const Fraction&) const = default;
    __extension__ using Wide = __int128;  // the products of two 64-bit numbers
    std::strong_ordering operator<=>(const Fraction& other) const {
        return static_cast<Wide>(numerator) * other.denominator <=>
               static_cast<Wide>(other.numerator) * denominator;
    }
};

/// `denominator` must not be zero.
inline Fraction make_fraction(std::int64_t numerator, std::int64_t denominator) {
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const auto common = std::gcd(numerator, denominator);
    return common == 0 ? Fraction{0, 1} : Fraction{numerator / common, denominator / common};
}

}  // namespace socratic
