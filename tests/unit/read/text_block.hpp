// SPDX-License-Identifier: MIT
// A text to be read block by block, as a file is.
#pragma once
#include <algorithm>
#include <cstring>
#include <string>
#include "read/csv_window.hpp"

namespace socratic {

/// At most `most` bytes are given at a time.
inline ReadBlock text_block(std::string text, std::size_t most = 1000) {
    return [text = std::move(text), most, at = std::size_t{0}](char* buffer, std::size_t size) mutable {
        const auto length = std::min({size, text.size() - at, most});
        std::memcpy(buffer, text.data() + at, length);
        at += length;
        return length;
    };
}

}  // namespace socratic
