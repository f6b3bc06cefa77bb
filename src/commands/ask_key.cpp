// SPDX-License-Identifier: MIT
#include "commands/ask_key.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

constexpr char escape = '\x1b';

Keystroke key(Keystroke::Kind kind) { return {kind, {}}; }

Keystroke control_key(char byte) {
    switch (byte) {
        case '\r':
        case '\n':
            return key(Keystroke::Kind::enter);
        case '\t':
            return key(Keystroke::Kind::forward);
        case '\b':
        case '\x7f':
            return key(Keystroke::Kind::rub_out);
        case '\x04':
            return key(Keystroke::Kind::end);
        default:
            return key(Keystroke::Kind::other);
    }
}

Keystroke sequence_key(std::string_view sequence) {
    switch (sequence.back()) {
        case 'A':
        case 'D':
            return key(Keystroke::Kind::back);
        case 'B':
        case 'C':
            return key(Keystroke::Kind::forward);
        default:
            return key(sequence.ends_with("3~") ? Keystroke::Kind::erase : Keystroke::Kind::other);
    }
}

/// How many bytes a character has that begins with this one; 1 for a byte that begins none.
std::size_t length_of(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
}

}  // namespace

std::optional<Keystroke> KeyDecoder::next() {
    if (bytes_.empty()) return std::nullopt;
    const char first = bytes_.front();
    if (first == escape) return next_sequence();
    if (static_cast<unsigned char>(first) < 0x20 || first == '\x7f') {
        bytes_.erase(0, 1);
        return control_key(first);
    }
    const auto length = length_of(first);
    if (bytes_.size() < length) return std::nullopt;
    auto character = bytes_.substr(0, length);
    bytes_.erase(0, length);
    const bool is_readable = printable(character) == character;
    return is_readable ? Keystroke{Keystroke::Kind::text, std::move(character)} : key(Keystroke::Kind::other);
}

/// `ESC [ 1 ; 2 A`, `ESC O A`; an escape before anything else is a key of its own.
std::optional<Keystroke> KeyDecoder::next_sequence() {
    if (bytes_.size() < 2) return std::nullopt;
    if (bytes_[1] != '[' && bytes_[1] != 'O') {
        bytes_.erase(0, 1);
        return key(Keystroke::Kind::escape);
    }
    for (std::size_t end = 2; end < bytes_.size(); ++end) {
        if (bytes_[end] < '@' || bytes_[end] > '~') continue;
        const auto sequence = bytes_.substr(0, end + 1);
        bytes_.erase(0, end + 1);
        return sequence_key(sequence);
    }
    return std::nullopt;
}

std::optional<Keystroke> KeyDecoder::flush() {
    if (bytes_.empty()) return std::nullopt;
    const bool is_escape = bytes_.front() == escape;
    bytes_.clear();
    return key(is_escape ? Keystroke::Kind::escape : Keystroke::Kind::other);
}

}  // namespace socratic
