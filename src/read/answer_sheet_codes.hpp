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
        if (!filter_.empty() && !may_hold(hash)) return std::nullopt;
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
        if (count_ == most_kept) make_filter();
    }

    /// One bit for each place that a hash may choose among sixteen times as many as there are codes:
    /// small enough for the processor's cache, it spares nearly every new code the search.
    void make_filter() {
        filter_.resize(most_kept * 16 / 64);
        for (const auto& place : places_)
            if (place.row != 0) filter_[place.hash >> 50U] |= bit_of(place.hash);
    }
    bool may_hold(std::uint64_t hash) const { return (filter_[hash >> 50U] & bit_of(hash)) != 0; }
    static std::uint64_t bit_of(std::uint64_t hash) { return std::uint64_t{1} << (hash >> 44U & 63U); }

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

    /// Both halves of the product of two 64-bit numbers, one upon the other.
    static std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
        __extension__ using Wide = unsigned __int128;
        const auto product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    /// Eight bytes at a time, then once more, since codes that are numbers differ in few bits.
    static std::uint64_t hash_of(std::string_view code) {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;  // 2^64 divided by the golden ratio
        constexpr std::uint64_t root = 0xB504F333F9DE6485U;    // 2^64 divided by the root of two, odd
        std::uint64_t hash = code.size() * golden;
        while (!code.empty()) {
            std::uint64_t part = 0;
            const auto length = code.size() < 8 ? code.size() : 8;
            std::memcpy(&part, code.data(), length);
            code.remove_prefix(length);
            hash = fold(hash ^ part ^ root, golden);
        }
        return fold(hash ^ golden, root);
    }

    std::vector<Place> places_ = std::vector<Place>(256);
    std::vector<std::uint64_t> filter_;  ///< made when no more codes are kept
    std::size_t count_ = 0;
};

}  // namespace socratic
