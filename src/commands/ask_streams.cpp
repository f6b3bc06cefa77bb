// SPDX-License-Identifier: MIT
#include "commands/ask_streams.hpp"
#include <unistd.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include "base/problem.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_line = 100000;

[[noreturn]] void fail(long line, std::string message, std::string hint) {
    throw Failure(Problem{Severity::error,
                          {"standard input", static_cast<int>(line), 0, {}},
                          std::move(message),
                          std::move(hint)});
}

}  // namespace

std::optional<std::string> InputLines::next() {
    for (;;) {
        const auto end = bytes_.find('\n');
        if (end != std::string::npos) {
            auto line = bytes_.substr(0, end);
            bytes_.erase(0, end + 1);
            ++number_;
            return line;
        }
        if (bytes_.size() > longest_line)
            fail(number_ + 1, "this line is longer than anybody's answers", "is this the right input?");
        if (is_ended_) {
            if (bytes_.empty()) return std::nullopt;
            ++number_;
            return std::exchange(bytes_, {});
        }
        std::array<char, 65536> block{};
        const auto got = ::read(STDIN_FILENO, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0)
            fail(number_ + 1,
                 std::string("cannot be read: ") + std::strerror(errno),  // NOLINT(concurrency-mt-unsafe)
                 "");
        is_ended_ = got == 0;
        bytes_.append(block.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace socratic
