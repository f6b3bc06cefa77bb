// SPDX-License-Identifier: MIT
// A file cannot be opened to be read: what is said of it.
#pragma once
#include <string>

namespace socratic {

/// Throws a Failure that says why, with what to do about it; `error` is a number of the system's.
[[noreturn]] void fail_to_open(const std::string& path, int error);

}  // namespace socratic
