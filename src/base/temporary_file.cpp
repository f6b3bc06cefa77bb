// SPDX-License-Identifier: MIT
#include "base/temporary_file.hpp"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include "base/problem.hpp"

namespace socratic {

std::string folder_for_temporary_files() {
    const char* named = std::getenv("TMPDIR");  // NOLINT(concurrency-mt-unsafe)
    return named == nullptr || *named == '\0' ? "/tmp" : named;
}

void fail_without_temporary_files(int error) {
    throw Failure("a temporary file in '" + folder_for_temporary_files() +
                      "' cannot be used: " + std::strerror(error),  // NOLINT(concurrency-mt-unsafe)
                  "make room there, or name another folder with TMPDIR=FOLDER before the command");
}

namespace {

constexpr std::size_t most_pending = 64UL * 1024;

int open_nameless() {
    const auto where = folder_for_temporary_files();
    const int number = ::open(where.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (number >= 0) return number;
    auto name = where + "/socratic-wheel-XXXXXX";  // for file systems that make none without a name
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named < 0) fail_without_temporary_files(errno);
    ::unlink(name.c_str());
    return named;
}

}  // namespace

TemporaryFile::TemporaryFile() : number_(open_nameless()) {}

TemporaryFile::~TemporaryFile() { ::close(number_); }

void TemporaryFile::append(std::string_view bytes) {
    pending_ += bytes;
    if (pending_.size() >= most_pending) flush();
}

void TemporaryFile::flush() {
    std::string_view rest = pending_;
    while (!rest.empty()) {
        const auto written = ::pwrite(number_, rest.data(), rest.size(), static_cast<off_t>(flushed_));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail_without_temporary_files(errno);
        flushed_ += static_cast<std::uint64_t>(written);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    pending_.clear();
}

std::size_t TemporaryFile::read_at(std::uint64_t offset, char* buffer, std::size_t size) {
    if (!pending_.empty()) flush();
    std::size_t used = 0;
    while (used < size) {
        const auto got = ::pread(number_, buffer + used, size - used, static_cast<off_t>(offset + used));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail_without_temporary_files(errno);
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
    }
    return used;
}

}  // namespace socratic
