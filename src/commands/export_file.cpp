// SPDX-License-Identifier: MIT
#include "commands/export_file.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>
#include "base/open_failure.hpp"
#include "base/problem.hpp"
#include "base/temporary_file.hpp"
#include "commands/open_file.hpp"

namespace socratic {
namespace {

[[noreturn]] void fail(const std::string& file, std::string message, std::string hint = {}) {
    throw Failure(Problem{Severity::error, {file, 0, 0, {}}, std::move(message), std::move(hint)});
}

struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor() { ::close(number); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    const int number;
};

bool is_regular(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

std::shared_ptr<TemporaryFile> copy_of(const ReadBlock& read) {
    auto copy = std::make_shared<TemporaryFile>();
    const auto buffer = std::make_unique<char[]>(64UL * 1024);
    while (const auto got = read(buffer.get(), 64UL * 1024)) copy->append({buffer.get(), got});
    return copy;
}

}  // namespace

ExportFile::ExportFile(const std::string& path) : name_(sheet_name(path)) {
    if (path == "-" || !is_regular(path)) {
        read_at_ = [copy = copy_of(open_file(path))](std::uint64_t offset, char* buffer, std::size_t size) {
            return copy->read_at(offset, buffer, size);
        };
        return;
    }
    const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0) fail_to_open(name_, errno);
    read_at_ = [file = std::make_shared<Descriptor>(number), name = name_](std::uint64_t offset, char* buffer,
                                                                           std::size_t size) -> std::size_t {
        for (;;) {
            const auto got = ::pread(file->number, buffer, size, static_cast<off_t>(offset));
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) fail(name, std::string("cannot be read: ") + std::strerror(errno));  // NOLINT
        }
    };
}

ReadBlock ExportFile::open() const {
    return [read_at = read_at_, offset = std::uint64_t{0}](char* buffer, std::size_t size) mutable {
        const auto got = read_at(offset, buffer, size);
        offset += got;
        return got;
    };
}

std::string ExportFile::beginning(std::size_t most) const {
    std::string bytes(most, '\0');
    std::size_t used = 0;
    while (used < most) {
        const auto got = read_at_(used, bytes.data() + used, most - used);
        if (got == 0) break;
        used += got;
    }
    bytes.resize(used);
    return bytes;
}

std::string ExportFile::read_all(std::size_t most) const {
    std::string bytes;
    const auto read = open();
    for (std::size_t used = 0;;) {
        bytes.resize(used + 256UL * 1024);
        const auto got = read(bytes.data() + used, 256UL * 1024);
        used += got;
        if (used > most)
            fail(name_, fmt::format("larger than {} MB", most / 1'000'000), "is this the right file?");
        if (got > 0) continue;
        bytes.resize(used);
        return bytes;
    }
}

}  // namespace socratic
