// SPDX-License-Identifier: MIT
#include "import/identifiers.hpp"
#include <algorithm>
#include <ranges>

namespace socratic {
namespace {

/// A counter holds how often an identifier came and, above, how often it was asked for.
constexpr unsigned asked_shift = 32;
constexpr std::uint64_t asked_once = std::uint64_t{1} << asked_shift;
constexpr std::uint64_t count_mask = asked_once - 1;

std::uint64_t mix(std::uint64_t hash) {  // the finalizer of MurmurHash3
    hash ^= hash >> 33U;
    hash *= 0xFF51AFD7ED558CCDU;
    hash ^= hash >> 33U;
    hash *= 0xC4CEB9FE1A85EC53U;
    return hash ^ hash >> 33U;
}

}  // namespace

std::uint64_t hash_of_text(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;  // FNV-1a
    for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3U;
    return mix(hash);
}

void NumberList::push_back(std::uint64_t number) {
    if (size_ == blocks_.size() * per_block)
        blocks_.push_back(std::make_unique_for_overwrite<std::uint64_t[]>(per_block));
    (*this)[size_++] = number;
}

void NumberList::cut(std::size_t size) {
    size_ = size;
    blocks_.resize((size + per_block - 1) / per_block);
}

void NumberList::sort() {
    // 32 bits, because the difference of two wider ones would be no ordinary number.
    auto numbers = std::views::iota(std::uint32_t{0}, static_cast<std::uint32_t>(size_)) |
                   std::views::transform([this](std::uint32_t i) -> std::uint64_t& { return (*this)[i]; });
    std::ranges::sort(numbers);
}

void Identifiers::add(std::string_view identifier) {
    if (!identifier.empty()) numbers_.push_back(hash_of_text(identifier));
}

void Identifiers::settle() {
    numbers_.sort();
    std::size_t kept = 0;
    for (std::size_t first = 0; first < numbers_.size();) {
        auto end = first + 1;
        while (end < numbers_.size() && numbers_[end] == numbers_[first]) ++end;
        if (const auto count = end - first; count > 1) {  // two places or more for the two numbers
            const auto hash = numbers_[first];
            numbers_[kept++] = hash;
            numbers_[kept++] = count;
            repeated_ += static_cast<long>(count) - 1;
        }
        first = end;
    }
    numbers_.cut(kept);
}

void Identifiers::restart() {
    for (std::size_t i = 1; i < numbers_.size(); i += 2) numbers_[i] &= count_mask;
}

/// Where the counter of a repeated hash stands, or the end.
std::size_t Identifiers::find(std::uint64_t hash) const {
    std::size_t low = 0, high = numbers_.size() / 2;
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (numbers_[2 * middle] < hash)
            low = middle + 1;
        else
            high = middle;
    }
    const auto at = 2 * low;
    return at < numbers_.size() && numbers_[at] == hash ? at + 1 : numbers_.size();
}

bool Identifiers::take(std::string_view identifier, Duplicates which) {
    is_repeated_ = false;
    if (identifier.empty() || numbers_.size() == 0) return true;
    const auto at = find(hash_of_text(identifier));
    if (at == numbers_.size()) return true;
    auto& counter = numbers_[at];
    const auto asked = counter >> asked_shift;
    const auto count = counter & count_mask;
    counter += asked_once;
    is_repeated_ = asked > 0;
    if (which == Duplicates::first) return asked == 0;
    return which == Duplicates::kept || asked + 1 == count;
}

}  // namespace socratic
