// SPDX-License-Identifier: MIT
// What is wrong with somebody's input, where, and what to do about it.
#pragma once
#include <exception>
#include <string>
#include <vector>
#include "base/place.hpp"

namespace socratic {

enum class Severity { error, warning };

/// `message` is lower case without a full stop, with the user's words in single quotes; `hint` says
/// what to do, or is empty.
struct Problem {
    Severity severity = Severity::error;
    Place place;
    std::string message;
    std::string hint;
    bool operator==(const Problem&) const = default;
};

/// Exit statuses of the program.
enum class Status { done = 0, work_failed = 1, command_line_wrong = 2 };

/// The work cannot go on. Readers collect every problem they can find and throw once.
class Failure : public std::exception {
public:
    explicit Failure(std::vector<Problem> problems, Status status = Status::work_failed);
    explicit Failure(Problem problem, Status status = Status::work_failed);
    /// A failure without a place in a file.
    explicit Failure(std::string message, std::string hint = {}, Status status = Status::work_failed);
    const std::vector<Problem>& problems() const { return problems_; }
    Status status() const { return status_; }
    const char* what() const noexcept override;

private:
    std::vector<Problem> problems_;
    Status status_;
};

/// Problems of one file as they are collected; only the first hundred are kept, the others counted.
class Problems {
public:
    static constexpr int most_kept = 100;
    void add(Problem problem);
    void add(const Problems& others);
    bool has_errors() const { return errors_ > 0; }
    bool empty() const { return kept_.empty(); }
    const std::vector<Problem>& kept() const { return kept_; }
    /// The kept problems and, where some were not kept, a last one that counts them.
    std::vector<Problem> all() const;
    /// Throws a Failure with all of them when there is an error among them.
    void throw_if_errors() const;

private:
    std::vector<Problem> kept_;
    long errors_ = 0;
    long dropped_ = 0;
};

/// `file:line:column: error: message`, the line with a caret under the column, and the hint; control
/// characters of the input are shown as '?' so that none reaches the terminal. Ends in a line end.
std::string format(const Problem& problem);
std::string format(const std::vector<Problem>& problems);

}  // namespace socratic
