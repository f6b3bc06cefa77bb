// SPDX-License-Identifier: MIT
// A file without a name, for what does not fit in memory and nobody else may read.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace socratic {

/// What TMPDIR names, else /tmp.
std::string folder_for_temporary_files();

/// Throws the Failure that says what to do when that folder cannot be used.
[[noreturn]] void fail_without_temporary_files(int error);

/// Mode 0600 in the folder that TMPDIR names, else /tmp; gone when the program ends, however it ends.
/// Every function throws a Failure when the file system refuses.
class TemporaryFile {
public:
    TemporaryFile();
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    /// At the end.
    void append(std::string_view bytes);

    /// How many bytes were read, fewer than asked for at the end only.
    std::size_t read_at(std::uint64_t offset, char* buffer, std::size_t size);

    std::uint64_t size() const { return flushed_ + pending_.size(); }

private:
    void flush();

    int number_;
    std::uint64_t flushed_ = 0;  ///< bytes that are in the file
    std::string pending_;        ///< bytes that are not yet
};

}  // namespace socratic
