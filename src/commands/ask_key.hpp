// SPDX-License-Identifier: MIT
// The keys of a terminal, decoded from its bytes.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace socratic {

struct Keystroke {
    enum class Kind {
        text,  ///< a character that can be seen, or a blank
        enter,
        back,     ///< the arrow up or left
        forward,  ///< the arrow down or right, or the tabulator
        rub_out,  ///< the backspace
        erase,    ///< the key that deletes
        escape,
        end,  ///< control and D
        other
    };
    Kind kind = Kind::other;
    std::string text;  ///< one character, of `text`
    bool operator==(const Keystroke&) const = default;
};

/// Bytes in, keys out; what arrives in pieces is put together.
class KeyDecoder {
public:
    void add(std::string_view bytes) { bytes_ += bytes; }
    /// The next key; nothing when there is none or it is not whole yet.
    std::optional<Keystroke> next();
    /// True when something has begun that more bytes may finish: `flush` when they do not come.
    bool is_waiting() const { return !bytes_.empty(); }
    /// No more bytes come: an escape that stands alone is the key of that name, half a character is none.
    std::optional<Keystroke> flush();

private:
    std::optional<Keystroke> next_sequence();
    std::string bytes_;
};

}  // namespace socratic
