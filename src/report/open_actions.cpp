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
// Of an offer on the same paper, with a long name above it; each action is said twice.
constexpr std::size_t lines_on_offer = 11, letters_on_offer = 90;
constexpr std::size_t letters_of_dimension = 30, letters_of_change = 60;

std::size_t lines_of(std::string_view text, std::size_t letters) {
    return std::max<std::size_t>(1, (count_code_points(text) + letters - 1) / letters);
}

/// How many of the first take no more lines than there are, each so many: at least one.
template <class Lines>
std::size_t count_within(std::size_t most, const std::vector<Action>& actions, Lines&& lines_of_action) {
    std::size_t count = 0, lines = 0;
    for (const auto& action : actions) {
        lines += lines_of_action(action);
        if (count > 0 && lines > most) break;
        ++count;
    }
    return count;
}

}  // namespace

bool is_dropped(const Action& action) { return action.status == "dropped"; }

bool is_open(const Action& action) { return action.status != "done" && !is_dropped(action); }

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
    return count_within(lines_beside_wheel, actions, [&](const Action& action) {
        return std::max(lines_of(in(action.what, language), letters_of_what),
                        lines_of(action.who, letters_of_who));
    });
}

std::size_t count_on_offer(const std::vector<Action>& actions, std::string_view language) {
    return count_within(lines_on_offer, actions, [&](const Action& action) {
        const auto letters = [&](const Text& text) { return count_code_points(in(text, language)); };
        const auto lines = [](std::size_t count) {
            return (count + letters_on_offer - 1) / letters_on_offer;
        };
        return lines(letters(action.what) + letters_of_dimension + letters(action.result)) +
               lines(letters_of_change + letters(action.indicator));
    });
}

}  // namespace socratic
