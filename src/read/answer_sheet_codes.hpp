// SPDX-License-Identifier: MIT
// The codes of respondents met so far, so that nobody is counted twice unseen.
#pragma once
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace socratic {

/// Remembers the first 65,536 codes and no more, so that memory does not grow with the people: in a
/// larger sheet a code that comes twice is found when the first of the two is among those. Only a
/// 64-bit hash of a code is kept; that two different codes share one is less likely than one in a
/// hundred million for a sheet of a million people.
class RespondentCodes {
public:
    static constexpr std::size_t most_kept = 65536;

    /// The row in which the code was met first, or nothing when it is new; a new one is remembered.
    /// The empty code is nobody's.
    std::optional<long> find_or_add(std::string_view code, long row) {
        if (code.empty()) return std::nullopt;
        const auto hash = hash_of(code);
        for (auto at = hash & mask();; at = (at + 1) & mask()) {
            auto& place = places_[at];
            if (place.row == 0) {
                if (count_ < most_kept) add(hash, row, at);
                return std::nullopt;
            }
            if (place.hash == hash) return place.row;
        }
    }

private:
    struct Place {
        std::uint64_t hash = 0;
        long row = 0;  ///< 0: free
    };

    std::size_t mask() const { return places_.size() - 1; }

    void add(std::uint64_t hash, long row, std::size_t at) {
        places_[at] = {hash, row};
        if (++count_ * 2 > places_.size() && places_.size() < 2 * most_kept) enlarge();
    }

    void enlarge() {
        std::vector<Place> old(places_.size() * 2);
        old.swap(places_);
        for (const auto& place : old) {
            if (place.row == 0) continue;
            auto at = place.hash & mask();
            while (places_[at].row != 0) at = (at + 1) & mask();
            places_[at] = place;
        }
    }

    /// Eight bytes at a time into the folded product of two 64-bit numbers.
    static std::uint64_t hash_of(std::string_view code) {
        __extension__ using Wide = unsigned __int128;
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
        std::uint64_t hash = code.size() * odd;
        while (!code.empty()) {
            std::uint64_t part = 0;
            const auto length = code.size() < 8 ? code.size() : 8;
            std::memcpy(&part, code.data(), length);
            code.remove_prefix(length);
            const auto product = static_cast<Wide>(hash ^ part ^ 0xD6E8FEB86659FD93U) * odd;
            hash = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
        }
        return hash ^ (hash >> 32U);
    }

    std::vector<Place> places_ = std::vector<Place>(256);
    std::size_t count_ = 0;
};

}  // namespace socratic
