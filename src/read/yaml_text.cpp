// SPDX-License-Identifier: MIT
#include "read/yaml_text.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <optional>
#include "base/problem.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

[[noreturn]] void fail(Place place, std::string message, std::string hint) {
    throw Failure(Problem{Severity::error, std::move(place), std::move(message), std::move(hint)});
}

bool looks_like_utf16(std::string_view bytes) {
    if (bytes.size() < 2) return false;
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") return true;
    return (bytes[0] == '\0') != (bytes[1] == '\0');
}

/// Lines may end in LF, CR or both.
Place place_of_byte(std::string_view bytes, std::size_t offset, const std::string& file) {
    Place place{file, 1, 1, {}};
    std::size_t start = 0;
    for (std::size_t i = 0; i < offset; ++i) {
        const bool is_end =
            bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n'));
        if (!is_end) continue;
        ++place.line;
        start = i + 1;
    }
    place.column = static_cast<int>(count_code_points(bytes.substr(start, offset - start))) + 1;
    if (offset - start < 2000)
        place.excerpt =
            bytes.substr(start, std::min(bytes.find_first_of("\r\n", offset) - start, offset - start + 200));
    return place;
}

/// The code of the control character that begins here in valid UTF-8; tab and line ends are none.
std::optional<unsigned> control_at(std::string_view bytes, std::size_t at) {
    const unsigned first = static_cast<unsigned char>(bytes[at]);
    if ((first < 0x20 && first != '\t' && first != '\n' && first != '\r') || first == 0x7F) return first;
    if (first != 0xC2 || static_cast<unsigned char>(bytes[at + 1]) >= 0xA0) return std::nullopt;
    return static_cast<unsigned char>(bytes[at + 1]);
}

const char* hint_about(unsigned code) {
    if (code == 0) return "is this a text file? save it as UTF-8";
    return code < 0x80 ? "delete it" : "delete it, or write the character that was meant";
}

void check_bytes(std::string_view bytes, const std::string& file) {
    if (const auto invalid = find_invalid_utf8(bytes))
        fail(place_of_byte(bytes, *invalid, file), "a character that is not UTF-8",
             "save the file as UTF-8 in your text editor");
    for (std::size_t at = 0; at < bytes.size(); ++at)
        if (const auto code = control_at(bytes, at))
            fail(place_of_byte(bytes, at, file), fmt::format("a control character, U+{:04X}", *code),
                 hint_about(*code));
}

}  // namespace

std::string prepare_yaml(const std::string& bytes, const std::string& file) {
    if (bytes.size() > largest_yaml)
        fail({file, 0, 0, {}}, fmt::format("larger than {} MB", largest_yaml / 1000000),
             "is this the right file?");
    if (looks_like_utf16(bytes))
        fail({file, 0, 0, {}}, "the file is in UTF-16", "save the file as UTF-8 in your text editor");
    std::string_view rest = bytes;
    if (rest.substr(0, 3) == "\xEF\xBB\xBF") rest.remove_prefix(3);
    check_bytes(rest, file);
    std::string text(rest);
    if (text.find('\r') == std::string::npos) return text;
    std::size_t used = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        text[used++] = text[i] == '\r' ? '\n' : text[i];
    }
    text.resize(used);
    return text;
}

}  // namespace socratic
