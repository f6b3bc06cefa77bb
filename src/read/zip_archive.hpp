// SPDX-License-Identifier: MIT
// The parts of a zip archive, each read in blocks; one that would unpack to no end is refused.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>
#include "read/csv_window.hpp"

namespace socratic {

struct ZipLimits {
    std::uint64_t entries = 10000;
    std::uint64_t part_bytes = 2000000000;  ///< of one part, unpacked
    std::uint64_t small_part = 64000000;    ///< the same for one that is kept in memory
    std::uint64_t always = 16000000;        ///< as much is unpacked whatever the ratio
    std::uint64_t ratio = 200;              ///< beyond that: unpacked bytes for one packed one
};

/// Names of parts are compared without regard to case, and '\' stands for '/', as some programs write it.
class ZipArchive {
public:
    /// Throws a Failure when the bytes are no whole archive, when something in it is encrypted, when two
    /// parts have one name or share their bytes, or when it has too many.
    ZipArchive(std::string bytes, std::string file, const ZipLimits& limits = {});

    const std::string& file() const;
    bool has(std::string_view part) const;
    /// In the order of the archive.
    const std::vector<std::string>& parts() const;

    /// The bytes of a part, which must be there; may be open several times at once. Reading throws a Failure
    /// when the part is damaged or beyond a limit.
    ReadBlock open(std::string_view part) const;

    /// The same for a part that is kept in memory, and never large.
    ReadBlock open_small(std::string_view part) const;

    /// The first bytes of a part.
    std::string beginning(std::string_view part, std::size_t most) const;

private:
    struct Contents;
    struct Part;
    ReadBlock open(std::string_view part, std::uint64_t most_bytes) const;
    std::shared_ptr<Contents> contents_;
};

}  // namespace socratic
