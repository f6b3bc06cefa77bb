// SPDX-License-Identifier: MIT
// Short fingerprints of bytes: BLAKE2b of libsodium.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// 32 hex digits.
std::string digest(std::string_view bytes);

/// The same of a file, read block by block.
std::string digest_of_file(const std::string& path);

/// 16 bytes that nobody without the key (32 bytes) can make from the text.
std::string keyed_digest(std::string_view text, std::string_view key);

/// 32 bytes that nobody can guess.
std::string new_key();

}  // namespace socratic
