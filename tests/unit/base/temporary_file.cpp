// SPDX-License-Identifier: MIT
#include "base/temporary_file.hpp"
#include <doctest/doctest.h>
#include <cstdlib>
#include "base/problem.hpp"

using namespace socratic;

TEST_CASE("what was appended to a temporary file is read back from anywhere") {
    TemporaryFile file;
    std::string all;
    for (int i = 0; i < 20000; ++i) {
        const auto piece = std::to_string(i) + ",";
        file.append(piece);
        all += piece;
    }
    CHECK(file.size() == all.size());
    std::string part(10, ' ');
    CHECK(file.read_at(100'000, part.data(), part.size()) == 10);
    CHECK(part == all.substr(100'000, 10));
    CHECK(file.read_at(all.size() - 3, part.data(), part.size()) == 3);
    CHECK(file.read_at(all.size(), part.data(), part.size()) == 0);
    file.append("end");
    CHECK(file.read_at(all.size(), part.data(), part.size()) == 3);
    CHECK(part.substr(0, 3) == "end");
}

TEST_CASE("a folder for temporary files that is not there is named") {
    ::setenv("TMPDIR", "/nowhere/at/all", 1);
    std::string message;
    try {
        const TemporaryFile file;
    } catch (const Failure& failure) {
        message = failure.what();
    }
    ::unsetenv("TMPDIR");
    CHECK(message == "a temporary file in '/nowhere/at/all' cannot be used: No such file or directory");
}
