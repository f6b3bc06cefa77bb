// SPDX-License-Identifier: MIT
#include "base/problem.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/display_width.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

/// Long lines are cut around the column so that the caret stays on the screen.
constexpr int widest_excerpt = 100;

struct Excerpt {
    std::string line;
    int caret = 0;  // columns of the terminal before the caret
};

Excerpt excerpt_of(const Place& place) {
    const auto points = split_code_points(place.excerpt);
    const int count = static_cast<int>(points.size());
    const int column = std::clamp(place.column - 1, 0, count);
    const int first = std::clamp(column - widest_excerpt / 2, 0, std::max(0, count - widest_excerpt));
    Excerpt result;
    if (first > 0) {
        result.line += "…";
        result.caret = 1;
    }
    for (int i = first; i < std::min(count, first + widest_excerpt); ++i) {
        const auto shown = printable(points[i]);
        result.line += shown;
        if (i < column) result.caret += display_width(shown);
    }
    if (first + widest_excerpt < count) result.line += "…";
    return result;
}

}  // namespace

Failure::Failure(std::vector<Problem> problems, Status status)
    : problems_(std::move(problems)), status_(status) {}

Failure::Failure(Problem problem, Status status) : problems_{std::move(problem)}, status_(status) {}

Failure::Failure(std::string message, std::string hint, Status status)
    : problems_{{Severity::error, {}, std::move(message), std::move(hint)}}, status_(status) {}

const char* Failure::what() const noexcept {
    return problems_.empty() ? "failure" : problems_.front().message.c_str();
}

void Problems::add(Problem problem) {
    if (problem.severity == Severity::error) ++errors_;
    if (static_cast<int>(kept_.size()) < most_kept)
        kept_.push_back(std::move(problem));
    else
        ++dropped_;
}

void Problems::add(const Problems& others) {
    for (const auto& problem : others.kept_) add(problem);
    errors_ += others.dropped_;
    dropped_ += others.dropped_;
}

std::vector<Problem> Problems::all() const {
    auto result = kept_;
    if (dropped_ > 0) {
        const auto& file = kept_.back().place.file;
        result.push_back({Severity::error,
                          {file, 0, 0, {}},
                          fmt::format("{} more {}", dropped_, dropped_ == 1 ? "problem" : "problems"),
                          "mend these first, then check again"});
    }
    return result;
}

void Problems::throw_if_errors() const {
    if (has_errors()) throw Failure(all());
}

std::string format(const Problem& problem) {
    std::string out;
    const auto& place = problem.place;
    if (!place.file.empty()) {
        out += printable(place.file);
        if (place.line > 0) out += fmt::format(":{}", place.line);
        if (place.line > 0 && place.column > 0) out += fmt::format(":{}", place.column);
        out += ": ";
    } else {
        out += "socratic-wheel: ";
    }
    out += problem.severity == Severity::error ? "error: " : "warning: ";
    out += printable(problem.message) + "\n";
    if (place.line > 0 && !place.excerpt.empty()) {
        const auto excerpt = excerpt_of(place);
        out += fmt::format("{:>5} | {}\n", place.line, excerpt.line);
        if (place.column > 0) out += fmt::format("      | {}^\n", std::string(excerpt.caret, ' '));
    }
    if (!problem.hint.empty()) out += "hint: " + printable(problem.hint) + "\n";
    return out;
}

std::string format(const std::vector<Problem>& problems) {
    std::string out;
    for (const auto& problem : problems) out += format(problem);
    return out;
}

}  // namespace socratic
