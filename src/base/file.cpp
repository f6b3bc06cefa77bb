// SPDX-License-Identifier: MIT
#include "base/file.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include "base/descriptor.hpp"
#include "base/file_writer.hpp"
#include "base/open_failure.hpp"
#include "base/problem.hpp"

namespace socratic {
namespace {

[[noreturn]] void fail(const std::string& path, const std::string& what, const std::string& hint = {}) {
    Problem problem;
    problem.place.file = path;
    problem.message = what;
    problem.hint = hint;
    throw Failure(std::move(problem));
}

std::string reason(int error) { return std::strerror(error); }  // NOLINT(concurrency-mt-unsafe)

}  // namespace

std::string read_file(const std::string& path, std::size_t most_bytes) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) fail_to_open(path, errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0) fail(path, "cannot be read: " + reason(errno));
    if (S_ISDIR(status.st_mode)) fail(path, "expected a file, got a folder");
    const auto too_large = [&] {
        fail(path, fmt::format("larger than {} MB", most_bytes / 1000000), "is this the right file?");
    };
    if (S_ISREG(status.st_mode) && static_cast<std::size_t>(status.st_size) > most_bytes) too_large();
    std::string bytes;
    std::size_t used = 0;
    bytes.resize(S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) + 1 : 65536);
    for (;;) {
        const auto got = ::read(file.number(), bytes.data() + used, bytes.size() - used);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0 && errno == EAGAIN) {  // a pipe that was opened without blocking
            ::fcntl(file.number(), F_SETFL, 0);
            continue;
        }
        if (got < 0) fail(path, "cannot be read: " + reason(errno));
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
        if (used > most_bytes) too_large();
        if (used == bytes.size()) bytes.resize(bytes.size() * 2);
    }
    bytes.resize(used);
    return bytes;
}

void write_file(const std::string& path, std::string_view bytes, Access access) {
    FileWriter writer(path, access);
    writer.write(bytes);
    writer.finish();
}

void sync_folder(const std::string& folder) {
    const Descriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC));
    if (opened.number() >= 0) ::fsync(opened.number());
}

bool is_file(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISDIR(status.st_mode);
}

bool is_same_file(const std::string& a, const std::string& b) {
    struct stat first = {};
    struct stat second = {};
    return ::stat(a.c_str(), &first) == 0 && ::stat(b.c_str(), &second) == 0 &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

}  // namespace socratic
