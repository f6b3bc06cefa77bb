// SPDX-License-Identifier: MIT
// A window that moves over the bytes of a file, so that a large file is never held whole.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <string_view>

namespace socratic {

/// Fills the buffer with the next bytes and says how many; 0 at the end.
using ReadBlock = std::function<std::size_t(char* buffer, std::size_t size)>;

/// The blocks of bytes that are in memory already, and stay there.
ReadBlock blocks_of(std::string_view bytes);

class CsvWindow {
public:
    /// Bytes after the window's end that may be read and are all NUL.
    static constexpr std::size_t padding = 16;

    /// The window holds `block` bytes, fewer at first, and more when `grow` finds nothing to give up.
    CsvWindow(ReadBlock read, std::size_t block);

    const char* begin() const { return buffer_.get() + begin_; }
    const char* end() const { return buffer_.get() + end_; }
    std::string_view bytes() const { return {begin(), end_ - begin_}; }
    /// True when no byte of the file follows the window.
    bool at_end_of_file() const { return is_ended_; }

    /// Gives up the bytes before `begin`, a pointer into the window.
    void drop_until(const char* begin) { begin_ = static_cast<std::size_t>(begin - buffer_.get()); }

    /// Adds bytes at the end, at least one unless the file has ended. The bytes in the window move:
    /// pointers to them are good no longer.
    void grow();

private:
    void enlarge(std::size_t capacity);

    ReadBlock read_;
    std::size_t block_;
    std::size_t capacity_;
    std::unique_ptr<char[]> buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool is_ended_ = false;
};

}  // namespace socratic
