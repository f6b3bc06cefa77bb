// SPDX-License-Identifier: MIT
#include "commands/open_file.hpp"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include <memory>
#include "base/open_failure.hpp"
#include "base/problem.hpp"

namespace socratic {
namespace {

[[noreturn]] void fail(const std::string& path, std::string message, std::string hint = {}) {
    throw Failure(Problem{Severity::error, {path, 0, 0, {}}, std::move(message), std::move(hint)});
}

std::string reason(int error) { return std::strerror(error); }  // NOLINT(concurrency-mt-unsafe)

struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor() {
        if (number > STDERR_FILENO) ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    const int number;
};

}  // namespace

ReadBlock open_file(const std::string& path) {
    const auto name = sheet_name(path);
    const int number = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0) fail_to_open(name, errno);
    const auto file = std::make_shared<Descriptor>(number);
    struct stat status = {};
    if (::fstat(number, &status) == 0 && S_ISDIR(status.st_mode)) fail(name, "expected a file, got a folder");
    return [file, name](char* buffer, std::size_t size) -> std::size_t {
        for (;;) {
            const auto got = ::read(file->number, buffer, size);
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) fail(name, "cannot be read: " + reason(errno));
        }
    };
}

std::string sheet_name(const std::string& path) { return path == "-" ? "standard input" : path; }

}  // namespace socratic
