// SPDX-License-Identifier: MIT
#include "read/zip_archive.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "zip_fixture.hpp"

using namespace socratic;
using namespace socratic::fixture;

namespace {

std::string contents(const ReadBlock& read) {
    std::string all;
    char buffer[5000];
    while (const auto got = read(buffer, sizeof buffer)) all.append(buffer, got);
    return all;
}

/// The parts one after the other, or what is wrong.
std::string read(const std::string& bytes, const ZipLimits& limits = {}) {
    try {
        const ZipArchive archive(bytes, "a.xlsx", limits);
        std::string all;
        for (const auto& part : archive.parts()) all += part + "=" + contents(archive.open(part)) + "\n";
        return all;
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().place.file == "a.xlsx");
        CHECK(!failure.problems().front().hint.empty());
        return failure.problems().front().message;
    }
}

constexpr const char* damaged = "the spreadsheet is damaged: ";

}  // namespace

TEST_CASE("parts are found whatever the case and the slashes") {
    const ZipArchive archive(zip_of({{"xl\\Book.xml", "one"}, {"/two.xml", std::string(10000, 'x'), true}}),
                             "a.xlsx");
    CHECK(archive.parts() == std::vector<std::string>{"xl\\Book.xml", "/two.xml"});
    CHECK(archive.has("XL/book.xml"));
    CHECK(archive.has("two.xml"));
    CHECK(!archive.has("xl"));
    CHECK(contents(archive.open("xl/book.xml")) == "one");
    CHECK(contents(archive.open("two.xml")) == std::string(10000, 'x'));
    CHECK(archive.beginning("two.xml", 3) == "xxx");
    CHECK(archive.beginning("xl/book.xml", 100) == "one");
}

TEST_CASE("a part outlives the archive it was opened from") {
    ReadBlock block;
    {
        const ZipArchive archive(zip_of({{"a", "one"}}), "a.xlsx");
        block = archive.open("a");
    }
    CHECK(contents(block) == "one");
}

TEST_CASE("a file cut anywhere is damaged") {
    const auto whole = zip_of({{"a", "some bytes"}, {"b", "others"}});
    for (std::size_t size = 1; size < whole.size(); ++size)
        CHECK(read(whole.substr(0, size)).starts_with(std::string(damaged)));
    CHECK(read(whole.substr(0, whole.size() / 2)) ==
          std::string(damaged) + "it is not whole, or was changed on its way (Not a zip archive)");
}

TEST_CASE("changed bytes are noticed") {
    auto stored = zip_of({{"a", "some bytes"}});
    stored.replace(stored.find("some"), 4, "SOME");
    CHECK(read(stored) == std::string(damaged) + "the part 'a' cannot be unpacked (CRC error)");
    auto packed = zip_of({{"a", std::string(1000, 'x'), true}});
    packed.replace(31, 3, "\xFF\xFF\xFF");
    CHECK(read(packed).starts_with(std::string(damaged) + "the part 'a' cannot be unpacked ("));
}

TEST_CASE("a password is asked for by name") {
    CHECK(read(zip_of({{"a", "x"}, {"b", "x", false, "secret"}})) == "the file is protected by a password");
}

TEST_CASE("two parts of one name are refused") {
    CHECK(read(zip_of({{"a/b", "x"}, {"A\\b", "y"}})) ==
          std::string(damaged) + "the part 'A\\b' is there twice");
}

TEST_CASE("parts that share their bytes are refused") {
    auto bytes = zip_of({{"a", std::string(300, 'x')}, {"b", "y"}});
    // The sizes of the second part, as the directory at the end gives them, are those of the first.
    const auto directory = bytes.rfind("PK\x01\x02");
    const auto first = bytes.find("PK\x01\x02");
    REQUIRE(first < directory);
    bytes.replace(directory + 20, 8, bytes.substr(first + 20, 8));
    CHECK(read(bytes).starts_with(damaged));
    CHECK(read(bytes + std::string(10, ' ')).starts_with(damaged));
}

TEST_CASE("more parts than any workbook has are refused") {
    ZipLimits limits;
    limits.entries = 1;
    CHECK(read(zip_of({{"a", "x"}, {"b", "x"}}), limits) == "expected at most 1 parts in the file, got 2");
}

TEST_CASE("a part that unpacks to no end is refused") {
    const auto bomb = zip_of({{"a", std::string(20000000, '\0'), true}});
    CHECK(bomb.size() < 30000);
    CHECK(read(bomb) ==
          "the part 'a' unpacks to more than 200 times its size, as if made to fill the memory");
    ZipLimits limits;
    limits.part_bytes = 1000000;
    CHECK(read(bomb, limits) == "the part 'a' is larger than 1 MB when it is unpacked");
    limits = {};
    limits.small_part = 2000000;
    const ZipArchive archive(bomb, "a.xlsx", limits);
    try {
        contents(archive.open_small("a"));
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message == "the part 'a' is larger than 2 MB when it is unpacked");
    }
    CHECK(read(zip_of({{"a", std::string(15000000, '\0'), true}})).size() == 15000003);
}
