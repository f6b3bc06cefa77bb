// SPDX-License-Identifier: MIT
#include "commands/community_interruption.hpp"
#include <unistd.h>
#include <array>
#include <csignal>
#include <string_view>
#include "commands/terminal.hpp"

namespace socratic {
namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t has_bar = 0;  ///< a line on the terminal is to be rubbed out first

constexpr std::string_view with_bar =
    "\r\x1B[Ksocratic-wheel: interrupted; the same command goes on from here\n";
constexpr std::string_view rubbed_out = "\r\x1B[K";

/// Calls only what may be called at any moment.
extern "C" void say_and_end(int signal) {
    const auto said = with_bar.substr(has_bar != 0 ? 0 : rubbed_out.size());
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, said.data(), said.size());
    ::raise(signal);  // once this returns; the signal's own action is back by now
}

void set_action(int signal, void (*action)(int)) {
    struct sigaction before = {}, wanted = {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN) return;
    wanted.sa_handler = action;
    wanted.sa_flags = SA_RESETHAND;
    ::sigaction(signal, &wanted, nullptr);
}

}  // namespace

Interruption::Interruption(const CommandLine& line) {
    if (line.quiet()) return;
    has_bar = wants_progress(line) ? 1 : 0;
    for (const int signal : ending_signals) set_action(signal, say_and_end);
}

Interruption::~Interruption() {
    for (const int signal : ending_signals) set_action(signal, SIG_DFL);
}

}  // namespace socratic
