// SPDX-License-Identifier: MIT
#include "commands/ask_terminal.hpp"
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include "base/descriptor.hpp"
#include "base/problem.hpp"

namespace socratic {
namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
constexpr std::array other_signals{SIGTSTP, SIGWINCH};
constexpr int escape_milliseconds = 50;  ///< the rest of an arrow key comes at once

volatile std::sig_atomic_t ending = 0;    ///< the signal that came, or 0
volatile std::sig_atomic_t stopping = 0;  ///< control and Z
volatile std::sig_atomic_t resized = 0;

extern "C" void note_signal(int signal) {
    if (signal == SIGTSTP)
        stopping = 1;
    else if (signal == SIGWINCH)
        resized = 1;
    else
        ending = signal;
}

sigset_t watched() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : ending_signals) sigaddset(&set, signal);
    for (const int signal : other_signals) sigaddset(&set, signal);
    return set;
}

/// Signals are blocked but while waiting for a key, so that none comes between looking and waiting.
void watch_signals() {
    struct sigaction action = {};
    action.sa_handler = note_signal;
    for (const int signal : ending_signals) ::sigaction(signal, &action, nullptr);
    for (const int signal : other_signals) ::sigaction(signal, &action, nullptr);
    const auto set = watched();
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
}

/// What was typed is brought into its file next: nothing that would end the program may come between.
void unwatch_signals() {
    struct sigaction action = {};
    action.sa_handler = SIG_IGN;
    for (const int signal : ending_signals) ::sigaction(signal, &action, nullptr);
    action.sa_handler = SIG_DFL;
    for (const int signal : other_signals) ::sigaction(signal, &action, nullptr);
    const auto set = watched();
    ::sigprocmask(SIG_UNBLOCK, &set, nullptr);
}

/// Screens are no result; they go where a person sees them.
int screen_output() {
    for (const int number : {STDERR_FILENO, STDOUT_FILENO})
        if (::isatty(number) == 1) return number;
    return STDIN_FILENO;
}

constexpr std::string_view own_screen = "\x1b[?1049h";
constexpr std::string_view usual_screen = "\x1b[?1049l";

}  // namespace

Styling terminal_styling(const CommandLine& line) {
    const char* no_color = std::getenv("NO_COLOR");
    const char* kind = std::getenv("TERM");
    if (kind == nullptr || *kind == '\0' || std::string_view(kind) == "dumb") return Styling::dumb;
    const bool is_plain = line.has("no-color") || (no_color != nullptr && *no_color != '\0');
    return is_plain ? Styling::none : Styling::styled;
}

void end_by(int signal) {
    if (signal == 0) return;
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::string on_one_line(const Failure& failure) {
    const auto& problem = failure.problems().front();
    const auto place = problem.place.file.empty() ? std::string() : problem.place.file + ": ";
    return place + problem.message + (problem.hint.empty() ? "" : " (" + problem.hint + ")");
}

bool input_is_terminal() { return ::isatty(STDIN_FILENO) == 1; }

AskTerminal::AskTerminal(Styling styling) : styling_(styling), output_(screen_output()) {
    if (::tcgetattr(STDIN_FILENO, &before_) != 0)
        throw Failure("the terminal cannot be used",
                      "type the answers into a file, and hand it over: < file");
    watch_signals();
    enter();
}

AskTerminal::~AskTerminal() {
    leave();
    unwatch_signals();
}

void AskTerminal::enter() {
    auto raw = before_;
    raw.c_iflag &= ~static_cast<tcflag_t>(ICRNL | IXON | ISTRIP);
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | IEXTEN);  // signals keep their keys
    raw.c_lflag |= NOFLSH;  // an answer typed just before control and C counts
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    ::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
    if (styling_ != Styling::dumb) print(own_screen);
    is_inside_ = true;
}

void AskTerminal::leave() {
    if (!is_inside_) return;
    print(styling_ == Styling::dumb ? std::string_view("\r\n") : usual_screen);
    ::tcsetattr(STDIN_FILENO, TCSADRAIN, &before_);
    is_inside_ = false;
}

/// The terminal is the shell's again until the program is called back.
void AskTerminal::stop() {
    stopping = 0;
    leave();
    ::raise(SIGSTOP);
    enter();
}

void AskTerminal::print(std::string_view bytes) const { write_all(output_, bytes); }

ScreenSize AskTerminal::size() const {
    winsize window = {};
    if (::ioctl(output_, TIOCGWINSZ, &window) != 0 || window.ws_row == 0 || window.ws_col == 0) return {};
    return {window.ws_row, window.ws_col};
}

void AskTerminal::show(const Screen& screen) { print(terminal_bytes(screen, size(), styling_)); }

/// False when none came in time; -1 waits for ever. Throws Interrupted.
bool AskTerminal::wait_for_bytes(int milliseconds) {
    sigset_t open;
    ::sigprocmask(SIG_BLOCK, nullptr, &open);
    for (const int signal : ending_signals) sigdelset(&open, signal);
    for (const int signal : other_signals) sigdelset(&open, signal);
    pollfd input{STDIN_FILENO, POLLIN, 0};
    const timespec time{milliseconds / 1000, milliseconds % 1000 * 1000000L};
    const int ready = ::ppoll(&input, 1, milliseconds < 0 ? nullptr : &time, &open);
    if (ending != 0) throw Interrupted{ending};
    if (ready < 0 && errno != EINTR) throw Interrupted{};
    return ready > 0;
}

std::optional<Keystroke> AskTerminal::read_key() {
    for (;;) {
        if (auto key = keys_.next()) return key;
        const bool is_ready = wait_for_bytes(keys_.is_waiting() ? escape_milliseconds : -1);
        if (stopping != 0) {
            stop();
            return std::nullopt;
        }
        if (resized != 0) {
            resized = 0;
            return std::nullopt;
        }
        if (!is_ready && keys_.is_waiting()) return keys_.flush();
        if (!is_ready) continue;
        std::array<char, 256> bytes{};
        const auto got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        if (got <= 0) throw Interrupted{};
        keys_.add({bytes.data(), static_cast<std::size_t>(got)});
    }
}

}  // namespace socratic
