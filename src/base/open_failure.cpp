// SPDX-License-Identifier: MIT
#include "base/open_failure.hpp"
#include <cerrno>
#include <cstring>
#include "base/problem.hpp"

namespace socratic {

void fail_to_open(const std::string& path, int error) {
    Problem problem{Severity::error,
                    {path, 0, 0, {}},
                    "no such file",
                    "check the spelling of the path and the folder you are in"};
    if (error != ENOENT) {
        problem.message =
            std::string("cannot be opened: ") + std::strerror(error);  // NOLINT(concurrency-mt-unsafe)
        problem.hint = error == EACCES || error == EPERM ? "let its owner give you leave to read it" : "";
    }
    throw Failure(std::move(problem));
}

}  // namespace socratic
