// SPDX-License-Identifier: MIT
#include "read/csv_window.hpp"
#include <algorithm>
#include <cstring>

namespace socratic {
namespace {

constexpr std::size_t first_block = 16UL * 1024;

}  // namespace

ReadBlock blocks_of(std::string_view bytes) {
    return [bytes](char* buffer, std::size_t size) mutable {
        const auto count = std::min(size, bytes.size());
        std::copy_n(bytes.data(), count, buffer);
        bytes.remove_prefix(count);
        return count;
    };
}

// The buffer is not set to zero, and small until a file turns out larger: most have some dozen rows.
CsvWindow::CsvWindow(ReadBlock read, std::size_t block)
    : read_(std::move(read)),
      block_(std::max<std::size_t>(block, 1)),
      capacity_(std::min(block_, first_block)),
      buffer_(std::make_unique_for_overwrite<char[]>(capacity_ + padding)) {
    std::memset(buffer_.get(), 0, padding);
}

void CsvWindow::enlarge(std::size_t capacity) {
    auto larger = std::make_unique_for_overwrite<char[]>(capacity + padding);
    std::memcpy(larger.get(), begin(), end_ - begin_);
    buffer_ = std::move(larger);
    capacity_ = capacity;
}

void CsvWindow::grow() {
    const auto kept = end_ - begin_;
    if (end_ == capacity_ && capacity_ < block_) {
        enlarge(block_);
    } else if (kept == capacity_) {
        enlarge(capacity_ * 2);
    } else if (begin_ > 0) {
        std::memmove(buffer_.get(), begin(), kept);
    }
    begin_ = 0;
    end_ = kept;
    while (!is_ended_ && end_ < capacity_) {
        const auto got = std::min(read_(buffer_.get() + end_, capacity_ - end_), capacity_ - end_);
        is_ended_ = got == 0;
        end_ += got;
    }
    std::memset(buffer_.get() + end_, 0, padding);
}

}  // namespace socratic
