// SPDX-License-Identifier: MIT
// Something cannot be written: what is said of it, and whether anything else could be.
#pragma once
#include <string>
#include "base/problem.hpp"

namespace socratic {

/// The disk refuses, and not for one name on it: it is full, broken or gone, or may not be written to. What
/// else is to be written there would fail likewise, so that work on many files stops.
class DiskFailure : public Failure {
public:
    using Failure::Failure;
};

/// Throws a Failure that says "PATH: what: reason of `error`", a number of the system's; a DiskFailure where
/// that is a reason of the disk's.
[[noreturn]] void fail_to_write(const std::string& path, const std::string& what, int error,
                                std::string hint = {});

}  // namespace socratic
