// SPDX-License-Identifier: MIT
#include "commands/run_program.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include "base/problem.hpp"

namespace socratic {
namespace {

constexpr int could_not_start = 127;

std::vector<char*> pointers(const std::vector<std::string>& words) {
    std::vector<char*> all;
    for (const auto& word : words) all.push_back(const_cast<char*>(word.c_str()));  // NOLINT: execve's type
    all.push_back(nullptr);
    return all;
}

bool put_file(const std::string& path, int flags, int stream) {
    const int number = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    return number >= 0 && ::dup2(number, stream) >= 0;
}

/// What the child does: nothing but calls of the system.
[[noreturn]] void become(const ProgramRun& run, char* const* words, char* const* environment) {
    const rlimit most{run.seconds, run.seconds};
    ::signal(SIGPIPE, SIG_DFL);
    if (::chdir(run.folder.c_str()) == 0 && put_file(run.input, O_RDONLY, STDIN_FILENO) &&
        put_file(run.output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO) &&
        put_file(run.errors, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO) &&
        ::setrlimit(RLIMIT_CPU, &most) == 0)
        ::execve(words[0], words, environment);
    ::_exit(could_not_start);
}

}  // namespace

std::optional<std::string> find_program(std::string_view name) {
    const char* set = std::getenv("PATH");  // NOLINT(concurrency-mt-unsafe)
    std::string_view folders = set == nullptr ? "/usr/local/bin:/usr/bin:/bin" : set;
    while (!folders.empty()) {
        const auto end = std::min(folders.find(':'), folders.size());
        const auto path = fmt::format("{}/{}", folders.substr(0, end), name);
        // An empty or relative folder would mean whatever lies where one happens to be.
        if (path.front() == '/' && end > 0 && ::access(path.c_str(), X_OK) == 0) return path;
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return {};
}

int run_program(const ProgramRun& run) {
    const auto words = pointers(run.words), environment = pointers(run.environment);
    const pid_t child = ::fork();
    if (child < 0) throw Failure(fmt::format("'{}' cannot be started", run.words.front()));
    if (child == 0) become(run, words.data(), environment.data());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw Failure(fmt::format("'{}' got lost", run.words.front()));
    if (!WIFEXITED(status)) return -1;
    if (WEXITSTATUS(status) == could_not_start)
        throw Failure(fmt::format("'{}' cannot be started", run.words.front()));
    return WEXITSTATUS(status);
}

}  // namespace socratic
