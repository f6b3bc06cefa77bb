// SPDX-License-Identifier: MIT
#include "base/file_writer.hpp"
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <filesystem>
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
};

std::string content(const std::string& path) { return read_file(path, 1000); }

}  // namespace

TEST_CASE("a file written piece by piece is there only when it is finished") {
    const Folder folder;
    const auto path = folder.at("a.csv");
    {
        FileWriter writer(path, Access::owner_only);
        writer.write("one,");
        writer.write("two\n");
        CHECK_FALSE(fs::exists(path));
        CHECK(content(folder.at(".a.csv.part")) == "one,two\n");
        writer.prepare();
        CHECK_FALSE(fs::exists(path));
        writer.finish();
    }
    CHECK(content(path) == "one,two\n");
    CHECK_FALSE(fs::exists(folder.at(".a.csv.part")));
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("a file that is not finished leaves the one that was there") {
    const Folder folder;
    write_file(folder.at("a.csv"), "old\n");
    {
        FileWriter writer(folder.at("a.csv"), Access::owner_only);
        writer.write("new\n");
    }
    CHECK(content(folder.at("a.csv")) == "old\n");
    CHECK_FALSE(fs::exists(folder.at(".a.csv.part")));
}

TEST_CASE("a part that was left behind is written anew") {
    const Folder folder;
    write_file(folder.at(".a.csv.part"), "left behind by a power cut, longer than what comes\n");
    FileWriter writer(folder.at("a.csv"), Access::shared);
    writer.write("new\n");
    writer.finish();
    CHECK(content(folder.at("a.csv")) == "new\n");
}

TEST_CASE("a file that cannot be begun is named") {
    const Folder folder;
    CHECK_THROWS_WITH_AS(FileWriter(folder.at("none/a.csv"), Access::shared),
                         "cannot be written: No such file or directory", Failure);
    CHECK_THROWS_WITH_AS(FileWriter(folder.path.string(), Access::shared),
                         "expected a file to write, got a folder", Failure);
}
