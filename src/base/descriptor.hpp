// SPDX-License-Identifier: MIT
// An open file of the system, closed when nobody holds it any more.
#pragma once
#include <unistd.h>
#include <string_view>
#include <utility>

namespace socratic {

/// Closes itself unless closed before, so that no failure on the way leaks it.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    int number() const { return number_; }
    int close() {
        const int result = ::close(number_);
        number_ = -1;
        return result;
    }

private:
    int number_;
};

/// All of the bytes; false, with `errno`, when they cannot be written.
bool write_all(int number, std::string_view bytes);

/// What was written is on the disk, and not on its way there, when this returns true; so it is where a file
/// system cannot be asked for that.
bool reach_disk(int number);

}  // namespace socratic
