// SPDX-License-Identifier: MIT
#include "base/write_failure.hpp"
#include <doctest/doctest.h>
#include <cerrno>
#include "base/file.hpp"

using namespace socratic;

namespace {

/// What is said of the failure, and whether it is the disk's.
std::string said_of(int error) {
    try {
        fail_to_write("a/b", "cannot be written", error, "do something");
    } catch (const DiskFailure& failure) {
        return "disk: " + format(failure.problems());
    } catch (const Failure& failure) {
        return "file: " + format(failure.problems());
    }
}

}  // namespace

TEST_CASE("a full or broken disk is told apart from a name that is in the way") {
    CHECK(said_of(ENOSPC) ==
          "disk: a/b: error: cannot be written: No space left on device\nhint: do something\n");
    for (const int error : {EDQUOT, EIO, EROFS, EFBIG}) CHECK(said_of(error).starts_with("disk: "));
    CHECK(said_of(EACCES) == "file: a/b: error: cannot be written: Permission denied\nhint: do something\n");
    for (const int error : {EEXIST, ENOTDIR, EISDIR, EPERM, ENOENT})
        CHECK(said_of(error).starts_with("file: "));
    CHECK_THROWS_AS(write_file("/dev/full", "x"), DiskFailure);
}
