// SPDX-License-Identifier: MIT
// Bytes in some encoding to UTF-8, by iconv.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include "read/csv_window.hpp"

namespace socratic {

/// True when there is a converter from it.
bool is_known_encoding(const std::string& name);

/// The whole text as UTF-8; nothing when a byte is no text in the encoding. A character cut off at the end
/// is left out.
std::optional<std::string> decode_all(std::string_view bytes, const std::string& encoding);

/// The same text as UTF-8, as it is read. Reading from it throws a Failure with the file and the line where
/// a byte is no text in this encoding; none is ever left out.
ReadBlock decode(ReadBlock read, const std::string& encoding, const std::string& file);

}  // namespace socratic
