// SPDX-License-Identifier: MIT
// A file written piece by piece that is there whole, or not at all.
#pragma once
#include <string>
#include <string_view>
#include "base/descriptor.hpp"
#include "base/file.hpp"

namespace socratic {

/// Writes `.NAME.part` beside the file; `finish` renames it over the path, and without it the part goes and
/// the old file stays. A symbolic link stays one: the file it leads to is replaced. The path `-` is the
/// standard output, where a closed pipe is no failure; that and other things that are no regular files get
/// the bytes at once. Everything throws a Failure that names the path when it cannot be done.
class FileWriter {
public:
    FileWriter(const std::string& path, Access access);
    ~FileWriter();
    FileWriter(const FileWriter&) = delete;
    FileWriter& operator=(const FileWriter&) = delete;

    void write(std::string_view bytes);

    /// What can fail of `finish` fails here, so that of two files both are there in the end or neither.
    void prepare();

    /// Nothing may be written after it. What is `owner_only` is on the disk when this returns.
    void finish();

private:
    [[noreturn]] void give_up(int error);

    std::string path_, target_, folder_, part_;  ///< all but the first are empty for what is no regular file
    Descriptor file_;                            ///< none for the standard output
    bool must_last_;
    bool is_closed_pipe_ = false;
};

}  // namespace socratic
