// SPDX-License-Identifier: MIT
#include "base/write_failure.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace socratic {
namespace {

/// The last three: a file that may not grow further, a disk that was taken out, a share that is gone.
constexpr std::array of_the_disk{ENOSPC, EDQUOT, EIO, EROFS, EFBIG, ENODEV, ESTALE};

}  // namespace

void fail_to_write(const std::string& path, const std::string& what, int error, std::string hint) {
    Problem problem{Severity::error,
                    {path, 0, 0, {}},
                    what + ": " + std::strerror(error),  // NOLINT(concurrency-mt-unsafe)
                    std::move(hint)};
    if (std::find(of_the_disk.begin(), of_the_disk.end(), error) != of_the_disk.end())
        throw DiskFailure(std::move(problem));
    throw Failure(std::move(problem));
}

}  // namespace socratic
