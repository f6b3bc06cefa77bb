// SPDX-License-Identifier: MIT
#include "read/csv_window.hpp"
#include <algorithm>
#include <cstring>

namespace socratic {

ReadBlock blocks_of(std::string_view bytes) {
    return [bytes](char* buffer, std::size_t size) mutable {
        const auto count = std::min(size, bytes.size());
        std::copy_n(bytes.data(), count, buffer);
        bytes.remove_prefix(count);
        return count;
    };
}

// The buffer is not set to zero: a small file must not pay for pages it never touches.
CsvWindow::CsvWindow(ReadBlock read, std::size_t block)
    : read_(std::move(read)),
      capacity_(std::max<std::size_t>(block, 1)),
      buffer_(std::make_unique_for_overwrite<char[]>(capacity_ + padding)) {
    std::memset(buffer_.get(), 0, padding);
}

void CsvWindow::grow() {
    const auto kept = end_ - begin_;
    if (kept == capacity_) {
        auto larger = std::make_unique_for_overwrite<char[]>(capacity_ * 2 + padding);
        std::memcpy(larger.get(), begin(), kept);
        buffer_ = std::move(larger);
        capacity_ *= 2;
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
