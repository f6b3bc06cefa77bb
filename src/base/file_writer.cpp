// SPDX-License-Identifier: MIT
#include "base/file_writer.hpp"
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include "base/descriptor.hpp"
#include "base/write_failure.hpp"

namespace socratic {
namespace {

constexpr const char* not_written = "cannot be written";

/// The file that a symbolic link leads to, so that writing keeps the link.
std::string end_of_links(const std::string& path) {
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0 || !S_ISLNK(status.st_mode)) return path;
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    return resolved == nullptr ? path : std::string(resolved.get());
}

}  // namespace

FileWriter::FileWriter(const std::string& path, Access access)
    : path_(path), must_last_(access == Access::owner_only) {
    if (path == "-") return;
    struct stat status = {};
    if (path.empty() || path.back() == '/' || (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)))
        throw Failure(Problem{
            Severity::error, {path, 0, 0, {}}, "expected a file to write, got a folder", "add a file name"});
    if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {  // /dev/null, a pipe
        file_ = Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (file_.number() < 0) fail_to_write(path, not_written, errno);
        return;
    }
    target_ = end_of_links(path);
    const auto slash = target_.rfind('/');
    folder_ = slash == std::string::npos ? std::string() : target_.substr(0, slash + 1);
    part_ = folder_ + "." + target_.substr(folder_.size()) + ".part";
    ::unlink(part_.c_str());
    file_ = Descriptor(::open(part_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW,
                              access == Access::shared ? 0644 : 0600));
    if (file_.number() >= 0) return;
    const int error = errno;
    fail_to_write(path, not_written, error, error == ENOENT ? "make the folder first" : "");
}

FileWriter::~FileWriter() {
    if (file_.number() >= 0 && !part_.empty()) ::unlink(part_.c_str());
}

void FileWriter::give_up(int error) {
    if (path_ == "-")
        throw Failure(std::string("cannot write to the standard output: ") +
                      std::strerror(error));  // NOLINT(concurrency-mt-unsafe)
    if (!part_.empty()) ::unlink(part_.c_str());
    fail_to_write(path_, not_written, error,
                  part_.empty() ? "" : "the file that was there before is untouched");
}

void FileWriter::write(std::string_view bytes) {
    const int number = path_ == "-" ? STDOUT_FILENO : file_.number();
    if (is_closed_pipe_ || write_all(number, bytes)) return;
    if (path_ != "-" || errno != EPIPE) give_up(errno);
    is_closed_pipe_ = true;
}

void FileWriter::prepare() {
    if (part_.empty() || file_.number() < 0) return;
    if ((must_last_ && !reach_disk(file_.number()))) give_up(errno);
}

void FileWriter::finish() {
    if (part_.empty() || file_.number() < 0) return;
    prepare();
    if (file_.close() != 0 || ::rename(part_.c_str(), target_.c_str()) != 0) give_up(errno);
    if (must_last_) sync_folder(folder_);
}

}  // namespace socratic
