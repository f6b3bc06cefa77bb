// SPDX-License-Identifier: MIT
#include "base/file.hpp"
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include "base/problem.hpp"

using namespace socratic;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for each case, gone afterwards.
struct Folder {
    fs::path path;
    Folder() {
        char name[] = "/tmp/socratic-wheel-test-XXXXXX";
        path = ::mkdtemp(name);
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string at(const char* name) const { return (path / name).string(); }
    std::size_t count() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

void put(const std::string& path, const std::string& text) { std::ofstream(path) << text; }

unsigned mode_of(const std::string& path) {
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

template <class Work>
std::string problem_of(const Work& work) {
    try {
        work();
    } catch (const Failure& failure) {
        return format(failure.problems());
    }
    return "no problem";
}

std::string problem_of_reading(const std::string& path, std::size_t most_bytes = 100) {
    return problem_of([&] { read_file(path, most_bytes); });
}

std::string problem_of_writing(const std::string& path) {
    return problem_of([&] { write_file(path, "x"); });
}

}  // namespace

TEST_CASE("a file is read whole") {
    const Folder folder;
    put(folder.at("a"), std::string("a\0b\n", 4));
    CHECK(read_file(folder.at("a"), 4) == std::string("a\0b\n", 4));
    put(folder.at("empty"), "");
    CHECK(read_file(folder.at("empty"), 0).empty());
}

TEST_CASE("a file of unknown size is read whole") {
    CHECK_FALSE(read_file("/proc/self/status", 1000000).empty());
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    REQUIRE(::write(ends[1], "abc", 3) == 3);
    ::close(ends[1]);
    CHECK(read_file("/proc/self/fd/" + std::to_string(ends[0]), 10) == "abc");
    ::close(ends[0]);
}

TEST_CASE("a file that is not there or is a folder or is too large is told") {
    const Folder folder;
    CHECK(problem_of_reading(folder.at("no")) ==
          folder.at("no") +
              ": error: no such file\nhint: check the spelling of the path and the folder you are in\n");
    CHECK(problem_of_reading(folder.path.string()) ==
          folder.path.string() + ": error: expected a file, got a folder\n");
    put(folder.at("a"), std::string(1000001, 'x'));
    CHECK(problem_of_reading(folder.at("a"), 1000000) ==
          folder.at("a") + ": error: larger than 1 MB\nhint: is this the right file?\n");
    CHECK(problem_of_reading("/dev/zero", 2000000) ==
          "/dev/zero: error: larger than 2 MB\nhint: is this the right file?\n");
    CHECK(problem_of_reading(folder.at("a/b")) ==
          folder.at("a/b") + ": error: cannot be opened: Not a directory\n");
}

TEST_CASE("a file is written whole and replaces the one before") {
    const Folder folder;
    write_file(folder.at("a"), "one");
    write_file(folder.at("a"), "two");
    CHECK(read_file(folder.at("a"), 100) == "two");
    CHECK(folder.count() == 1);
}

TEST_CASE("a file of the owner alone can be read by nobody else") {
    const Folder folder;
    const auto before = ::umask(0022);
    write_file(folder.at("shared"), "x");
    write_file(folder.at("own"), "x", Access::owner_only);
    put(folder.at("open"), "x");
    ::chmod(folder.at("open").c_str(), 0666);
    write_file(folder.at("open"), "y", Access::owner_only);
    ::umask(before);
    CHECK(mode_of(folder.at("shared")) == 0644);
    CHECK(mode_of(folder.at("own")) == 0600);
    CHECK(mode_of(folder.at("open")) == 0600);
}

TEST_CASE("an unfinished file of an earlier run is cleared whoever could read it") {
    const Folder folder;
    put(folder.at(".a.part"), "left over and longer");
    ::chmod(folder.at(".a.part").c_str(), 0666);
    write_file(folder.at("a"), "new", Access::owner_only);
    CHECK(read_file(folder.at("a"), 100) == "new");
    CHECK(mode_of(folder.at("a")) == 0600);
    CHECK(folder.count() == 1);
}

TEST_CASE("a file that cannot be finished leaves the old one and nothing else") {
    const Folder folder;
    write_file(folder.at("a"), "old");
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {1000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto problem = problem_of([&] { write_file(folder.at("a"), std::string(5000, 'x')); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    CHECK(problem == folder.at("a") +
                         ": error: cannot be written: File too large\n"
                         "hint: the file that was there before is untouched\n");
    CHECK(read_file(folder.at("a"), 100) == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("what cannot be written to is told") {
    const Folder folder;
    CHECK(problem_of_writing(folder.path.string()) ==
          folder.path.string() + ": error: expected a file to write, got a folder\nhint: add a file name\n");
    CHECK(problem_of_writing(folder.at("new/")) ==
          folder.at("new/") + ": error: expected a file to write, got a folder\nhint: add a file name\n");
    CHECK(problem_of_writing(folder.at("no/a")) ==
          folder.at("no/a") +
              ": error: cannot be written: No such file or directory\nhint: make the folder first\n");
    CHECK(problem_of_writing("/dev/full") ==
          "/dev/full: error: cannot be written: No space left on device\n");
    CHECK(problem_of_writing("/dev/null") == "no problem");
}

TEST_CASE("writing through a symbolic link keeps the link") {
    const Folder folder;
    fs::create_directory(folder.path / "far");
    put(folder.at("far/a"), "old");
    fs::create_symlink("far/a", folder.path / "link");
    write_file(folder.at("link"), "new");
    CHECK(fs::is_symlink(folder.path / "link"));
    CHECK(read_file(folder.at("far/a"), 100) == "new");
}

TEST_CASE("a folder is no file") {
    const Folder folder;
    put(folder.at("a"), "x");
    CHECK(is_file(folder.at("a")));
    CHECK_FALSE(is_file(folder.path.string()));
    CHECK_FALSE(is_file(folder.at("no")));
}

TEST_CASE("one file under two names is the same file") {
    const Folder folder;
    put(folder.at("a"), "x");
    put(folder.at("b"), "x");
    fs::create_symlink("a", folder.path / "link");
    CHECK(is_same_file(folder.at("a"), folder.at("link")));
    CHECK(is_same_file(folder.at("a"), folder.path.string() + "/./a"));
    CHECK_FALSE(is_same_file(folder.at("a"), folder.at("b")));
    CHECK_FALSE(is_same_file(folder.at("no"), folder.at("no")));
}
