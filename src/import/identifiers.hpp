// SPDX-License-Identifier: MIT
// Which responses have an identifier that others have too, in eight bytes a response.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace socratic {

/// Which of several responses with one identifier is taken.
enum class Duplicates { first, last, kept };

/// A 64-bit hash; that two of a million different texts share one has a chance of one in thirty million.
std::uint64_t hash_of_text(std::string_view text);

/// Numbers in the order they came, in blocks, so that growing never needs room for a second copy.
class NumberList {
public:
    std::size_t size() const { return size_; }
    void push_back(std::uint64_t number);
    std::uint64_t& operator[](std::size_t i) { return blocks_[i / per_block][i % per_block]; }
    std::uint64_t operator[](std::size_t i) const { return blocks_[i / per_block][i % per_block]; }
    /// Forgets what stands from here on, and gives its memory back.
    void cut(std::size_t size);
    void sort();

private:
    static constexpr std::size_t per_block = 32768;
    std::vector<std::unique_ptr<std::uint64_t[]>> blocks_;
    std::size_t size_ = 0;
};

/// Is told every identifier in file order, then decides, asked in the same order, which responses to take.
class Identifiers {
public:
    /// Of one response; an empty one is nobody's.
    void add(std::string_view identifier);

    /// After the last: keeps only those that came more than once.
    void settle();

    /// How many responses have an identifier that an earlier one has.
    long repeated() const { return repeated_; }

    /// Before a reading: nobody has been asked for yet.
    void restart();

    /// Whether to take a response with this identifier, which the caller asks for once for each one added.
    bool take(std::string_view identifier, Duplicates which);

    /// True for the second and later askings of one `take` returns true for with `Duplicates::kept`.
    bool is_repeated() const { return is_repeated_; }

private:
    std::size_t find(std::uint64_t hash) const;

    NumberList numbers_;  ///< hashes; once settled, hash and counter of each repeated one, sorted by hash
    long repeated_ = 0;
    bool is_repeated_ = false;
};

}  // namespace socratic
