// SPDX-License-Identifier: MIT
#include "commands/run_program.hpp"
#include <doctest/doctest.h>
#include <cstdlib>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "base/temporary_folder.hpp"

using namespace socratic;

namespace {

ProgramRun run_in(const TemporaryFolder& folder, std::vector<std::string> words) {
    write_file(folder.file("in"), "what comes in\n");
    return {std::move(words),  {"A=b c"},          folder.path(),
            folder.file("in"), folder.file("out"), folder.file("err")};
}

}  // namespace

TEST_CASE("a program reads and writes files and knows only the environment it is given") {
    const TemporaryFolder folder;
    const auto run = run_in(folder, {"/bin/sh", "-c", "cat; pwd; env | grep '^[AH]' >&2; exit 3"});
    CHECK(run_program(run) == 3);
    CHECK(read_file(folder.file("out"), 1000) == "what comes in\n" + folder.path() + "\n");
    CHECK(read_file(folder.file("err"), 1000) == "A=b c\n");
}

TEST_CASE("no shell looks at the words") {
    const TemporaryFolder folder;
    CHECK(run_program(run_in(folder, {"/bin/echo", "$HOME; `id`"})) == 0);
    CHECK(read_file(folder.file("out"), 1000) == "$HOME; `id`\n");
}

TEST_CASE("a program that a signal ends or that is not there") {
    const TemporaryFolder folder;
    CHECK(run_program(run_in(folder, {"/bin/sh", "-c", "kill -9 $$"})) == -1);
    CHECK_THROWS_AS(run_program(run_in(folder, {"/nowhere/program"})), Failure);
}

TEST_CASE("a program is found in the folders of PATH and nowhere else") {
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", "/nowhere:/bin", 1);
    CHECK(find_program("sh") == "/bin/sh");
    CHECK(find_program("no-such-program") == std::nullopt);
    ::setenv("PATH", ".::relative", 1);
    CHECK(find_program("sh") == std::nullopt);
    ::setenv("PATH", path.c_str(), 1);
}
