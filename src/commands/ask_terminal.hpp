// SPDX-License-Identifier: MIT
// The terminal that answers are typed at: keys one by one, screens, and everything as it was afterwards.
#pragma once
#include <termios.h>
#include <optional>
#include <string>
#include "base/problem.hpp"
#include "commands/ask_key.hpp"
#include "commands/ask_screen.hpp"
#include "commands/command_line.hpp"

namespace socratic {

/// Somebody or something wants the program to end; what is to be kept is kept first.
struct Interrupted {
    int signal = 0;  ///< 0: the terminal went away
};

/// No styles with --no-color or NO_COLOR; no moving about on a terminal that cannot.
Styling terminal_styling(const CommandLine& line);

/// Ends the program as whoever sent the signal expects; does nothing for 0.
void end_by(int signal);

/// The first problem of a failure, for a screen.
std::string on_one_line(const Failure& failure);

/// True when people type: the standard input is a terminal.
bool input_is_terminal();

/// Keys come one by one while it lives; screens go to a screen of their own, so that no answer stays in what
/// can be scrolled back to. When it goes, the terminal is as it was; signals that would end the
/// program are ignored from then on, so that what was typed can be written.
class AskTerminal {
public:
    explicit AskTerminal(Styling styling);
    ~AskTerminal();
    AskTerminal(const AskTerminal&) = delete;
    AskTerminal& operator=(const AskTerminal&) = delete;

    ScreenSize size() const;
    void show(const Screen& screen);
    /// The next key; nothing when the screen must be shown again (the window changed its size, or the program
    /// was stopped and goes on). Throws Interrupted.
    std::optional<Keystroke> read_key();

private:
    void enter();
    void leave();
    void stop();
    bool wait_for_bytes(int milliseconds);
    void print(std::string_view bytes) const;

    Styling styling_;
    int output_;
    termios before_{};
    bool is_inside_ = false;
    KeyDecoder keys_;
};

}  // namespace socratic
