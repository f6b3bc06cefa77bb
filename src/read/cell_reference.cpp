// SPDX-License-Identifier: MIT
#include "read/cell_reference.hpp"
#include <charconv>

namespace socratic {
namespace {

constexpr std::size_t most_letters = 6;  // no overflow
constexpr std::size_t most_digits = 15;

}  // namespace

std::optional<CellReference> parse_reference(std::string_view text) {
    CellReference reference;
    std::size_t letters = 0;
    for (; letters < text.size(); ++letters) {
        const char c = text[letters];
        const bool is_small = c >= 'a' && c <= 'z';
        if (!is_small && !(c >= 'A' && c <= 'Z')) break;
        reference.column = reference.column * 26 + (c - (is_small ? 'a' : 'A')) + 1;
        if (letters == most_letters) return std::nullopt;
    }
    const auto digits = text.substr(letters);
    if (letters == 0 || digits.empty() || digits.size() > most_digits || digits[0] == '-')
        return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), reference.row);
    if (error != std::errc() || end != digits.data() + digits.size() || reference.row < 1)
        return std::nullopt;
    return reference;
}

std::string column_name(long column) {
    std::string name;
    for (; column > 0; column = (column - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

}  // namespace socratic
