// SPDX-License-Identifier: MIT
#include "report/open_actions.hpp"
#include <algorithm>
#include <iterator>
#include <tuple>
#include "base/utf8.hpp"

namespace socratic {
namespace {

// Of a table of four columns on Letter, the lower paper, below a heading of two lines.
constexpr std::size_t lines_beside_wheel = 14;
constexpr std::size_t letters_of_what = 34, letters_of_who = 20;  ///< on a line of their columns

std::size_t lines_of(std::string_view text, std::size_t letters) {
    return std::max<std::size_t>(1, (count_code_points(text) + letters - 1) / letters);
}

}  // namespace

bool is_open(const Action& action) { return action.status != "done" && action.status != "dropped"; }

bool is_late(const Action& action, const std::string& as_of) {
    return is_open(action) && !action.due.empty() && !as_of.empty() && action.due < as_of;
}

std::vector<Action> open_actions(const std::vector<Action>& plan, const std::string& as_of) {
    std::vector<Action> open;
    std::copy_if(plan.begin(), plan.end(), std::back_inserter(open), is_open);
    const auto place = [&](const Action& action) {
        return std::tuple(!is_late(action, as_of), action.due.empty(), std::string_view(action.due));
    };
    std::stable_sort(open.begin(), open.end(),
                     [&](const Action& a, const Action& b) { return place(a) < place(b); });
    return open;
}

std::size_t count_beside_wheel(const std::vector<Action>& actions, std::string_view language) {
    std::size_t count = 0, lines = 0;
    for (const auto& action : actions) {
        lines += std::max(lines_of(in(action.what, language), letters_of_what),
                          lines_of(action.who, letters_of_who));
        if (count > 0 && lines > lines_beside_wheel) break;
        ++count;
    }
    return count;
}

}  // namespace socratic
