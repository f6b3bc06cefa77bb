// SPDX-License-Identifier: MIT
#include "model/crc20.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <string_view>
#include <vector>

using namespace socratic;

namespace {

/// What a wrong character changes in the checksum: a checksum is linear, so that errors are found when the
/// changes they make, added up, are not zero. By distance from the end of the code, then by the error's bits.
std::vector<std::vector<std::uint32_t>> changes(std::size_t characters) {
    std::vector<std::vector<std::uint32_t>> result;
    for (std::size_t distance = 0; distance < characters; ++distance) {
        std::vector<std::uint32_t> by_error(32);
        for (std::uint32_t error = 1; error < 32; ++error) {
            // An error among the last four characters is one in the checksum itself.
            by_error[error] = distance < 4 ? error << (5 * distance) : crc20(0, error, 5);
            for (std::size_t i = 4; i < distance; ++i) by_error[error] = crc20(by_error[error], 0, 5);
        }
        result.push_back(by_error);
    }
    return result;
}

}  // namespace

// By polynomial long division in Python: v = (message << 20) ^ (start << bits); for i from the top down to
// 20: if v >> i & 1: v ^= 0x11ee27 << (i - 20).
TEST_CASE("the checksum is the remainder of a division by the polynomial") {
    std::uint32_t from_ones = 0xfffff;
    std::uint32_t from_zero = 0;
    for (const char digit : std::string_view("123456789")) {
        from_ones = crc20(from_ones, static_cast<std::uint32_t>(digit), 8);
        from_zero = crc20(from_zero, static_cast<std::uint32_t>(digit), 8);
    }
    CHECK(from_ones == 0x7a33f);
    CHECK(from_zero == 0x688e5);
}

TEST_CASE("any two wrong characters are noticed in codes of up to 400 characters") {
    const auto change = changes(400);
    std::size_t missed = 0;
    for (std::size_t distance = 1; distance < change.size(); ++distance)
        for (std::uint32_t one = 1; one < 32; ++one)
            for (std::uint32_t other = 1; other < 32; ++other)
                missed += change[distance][one] == change[0][other] ? 1 : 0;
    CHECK(missed == 0);  // a shift of both errors multiplies both changes by the same power of x
}

TEST_CASE("any three wrong characters are noticed in codes of 30 characters") {
    const auto change = changes(30);
    std::vector<bool> of_one(1U << 20);
    for (const auto& by_error : change)
        for (std::uint32_t error = 1; error < 32; ++error) of_one[by_error[error]] = true;
    std::size_t missed = 0;
    for (std::size_t first = 0; first < change.size(); ++first)
        for (std::size_t second = first + 1; second < change.size(); ++second)
            for (std::uint32_t one = 1; one < 32; ++one)
                for (std::uint32_t other = 1; other < 32; ++other)
                    missed += of_one[change[first][one] ^ change[second][other]] ? 1 : 0;
    CHECK_FALSE(of_one[0]);
    CHECK(missed == 0);
}
