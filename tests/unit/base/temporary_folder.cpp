// SPDX-License-Identifier: MIT
#include "base/temporary_folder.hpp"
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cstdlib>
#include "base/file.hpp"
#include "base/problem.hpp"

using namespace socratic;

TEST_CASE("a temporary folder is its owner's alone and gone afterwards with what is in it") {
    std::string path;
    {
        const TemporaryFolder folder;
        path = folder.path();
        struct stat status = {};
        REQUIRE(::stat(path.c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0700U);
        write_file(folder.file("a.txt"), "a");
        CHECK(is_file(path + "/a.txt"));
    }
    CHECK(::access(path.c_str(), F_OK) != 0);
}

TEST_CASE("where no folder can be made the message says what to do") {
    ::setenv("TMPDIR", "/nowhere", 1);
    try {
        const TemporaryFolder folder;
        FAIL("made");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message ==
              "a temporary file in '/nowhere' cannot be used: No such file or directory");
    }
    ::unsetenv("TMPDIR");
}
