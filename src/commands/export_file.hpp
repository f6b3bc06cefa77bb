// SPDX-License-Identifier: MIT
// A survey tool's export on the disk, which is read several times.
#pragma once
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include "read/csv_window.hpp"

namespace socratic {

/// What cannot be read twice (the standard input, which is called '-', and pipes) is copied into a temporary
/// file without a name first.
class ExportFile {
public:
    /// Throws a Failure that names the file when it cannot be read.
    explicit ExportFile(const std::string& path);

    /// How messages name it.
    const std::string& name() const { return name_; }

    /// From the top.
    ReadBlock open() const;

    /// At most so many of its first bytes.
    std::string beginning(std::size_t most) const;

    /// All bytes; a Failure when there are more than `most`.
    std::string read_all(std::size_t most) const;

private:
    using ReadAt = std::function<std::size_t(std::uint64_t offset, char* buffer, std::size_t size)>;
    std::string name_;
    ReadAt read_at_;
};

}  // namespace socratic
