// SPDX-License-Identifier: MIT
// How long an attack goes on.
#pragma once
#include <chrono>
#include <cstdlib>

namespace socratic::attack {

/// As many as the first argument of the program says; without it, as many as the seconds allow, `fewest` at
/// least.
class Effort {
public:
    Effort(int argc, char** argv, long fewest, int seconds)
        : wanted_(argc > 1 ? std::atol(argv[1]) : 0), fewest_(fewest), seconds_(seconds) {}

    bool is_enough(long done) const {
        if (wanted_ > 0) return done >= wanted_;
        return done >= fewest_ && std::chrono::steady_clock::now() - begin_ > seconds_;
    }

private:
    long wanted_, fewest_;
    std::chrono::seconds seconds_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace socratic::attack
