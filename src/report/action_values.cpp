// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include "model/shown_number.hpp"
#include "report/open_actions.hpp"
#include "report/plan_people.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

using Actions = std::vector<Action>;

constexpr std::size_t most_dropped = 2;  ///< that an offer of one page has room for

std::string days_words(const ReportFacts& facts, std::optional<double> days) {
    return days ? number_in(facts.words, *days) : std::string();
}

std::string money_words(const ReportFacts& facts, std::optional<double> money) {
    return money ? money_in(facts.words, *money) : std::string();
}

/// The plan in force, or one that an earlier round decided on.
struct Plan {
    Actions actions;
    const std::string* round = nullptr;  ///< the id of that round; nullptr for the plan in force
};

/// The comparison that begins with a round, if there is one.
std::optional<Since> since_round(const ReportFacts& facts, const std::string& id) {
    const auto& rounds = facts.scores.rounds;
    const auto found =
        std::find_if(rounds.begin(), rounds.end(), [&](const RoundScores& round) { return round.id == id; });
    const auto* newest = &newest_round(facts.scores);
    if (found == rounds.end() || &*found >= newest) return std::nullopt;
    if (&*found + 1 == newest) return Since::previous;
    return found == rounds.begin() ? std::optional(Since::first) : std::nullopt;
}

/// What can show whether an action moved its dimension: the change since the round that decided on it; of
/// the plan in force, the last change, if the action began before the newest round.
std::optional<Since> could_move(const ReportFacts& facts, const Action& action, const Plan& plan) {
    if (plan.round != nullptr) return since_round(facts, *plan.round);
    const auto& began = action.start.empty() ? action.due : action.start;
    const bool is_before = !began.empty() && began < newest_round(facts.scores).date;
    return is_before ? std::optional(Since::previous) : std::nullopt;
}

/// No line ends inside a date.
std::string date_words(const ReportFacts& facts, std::string_view date) {
    std::string whole;
    for (const char letter : date_in(facts.words, date))
        whole += letter == ' ' ? "\u00a0" : std::string(1, letter);
    return whole;
}

Members values_of(const ReportFacts& facts, const Action& action, const Plan& plan) {
    const auto* dimension = find_dimension(facts.questionnaire, action.dimension);
    Members values;
    values.add("id", action.id);
    values.add("dimension", dimension == nullptr ? action.dimension : said(facts, dimension->name));
    values.add("what", said(facts, action.what));
    values.add("result", said(facts, action.result));
    values.add("who", action.who);
    values.add("with", action.with);
    values.add("start", date_words(facts, action.start));
    values.add("due", date_words(facts, action.due));
    values.add("days", days_words(facts, action.days));
    values.add("budget", money_words(facts, action.budget));
    values.add("indicator", said(facts, action.indicator));
    values.add("first_step", said(facts, action.first_step));
    values.add("status", action.status.empty() ? "" : words(facts.words, "report.status." + action.status));
    values.add("is_planned", action.status == "planned");
    values.add("is_started", action.status == "started");
    values.add("is_done", action.status == "done");
    values.add("is_dropped", action.status == "dropped");
    values.add("is_late", is_late(action, facts.as_of));
    const auto since = could_move(facts, action, plan);
    values.add("change", since ? change_since(facts, action.dimension, *since) : Members());
    return values;
}

template <class Wanted>
std::vector<Members> list_of(const ReportFacts& facts, const Plan& plan, Wanted&& wanted) {
    std::vector<Members> list;
    for (const auto& action : plan.actions)
        if (wanted(action)) list.push_back(values_of(facts, action, plan));
    return list;
}

/// The plan of the newest round before the last one that has one.
Plan last_plan(const ReportFacts& facts) {
    const auto& rounds = facts.assessment.rounds;
    for (std::size_t i = rounds.size(); i-- > 1;)
        if (!rounds[i - 1].actions.empty()) return {rounds[i - 1].actions, &rounds[i - 1].id};
    return {};
}

std::vector<Members> people_values(const ReportFacts& facts, const Actions& actions) {
    std::vector<Members> list;
    for (const auto& person : people_of(actions)) {
        Members values;
        values.add("name", person.name);
        values.add("actions", list_of(facts, {person.actions}, [](const Action&) { return true; }));
        values.add("days", days_words(facts, sum_of(person.actions, &Action::days)));
        values.add("budget", money_words(facts, sum_of(person.actions, &Action::budget)));
        list.push_back(std::move(values));
    }
    return list;
}

/// "4 planned, 2 started, 1 of these late, 1 done", of what there is.
std::string state_words(const ReportFacts& facts, const Actions& actions) {
    std::string all;
    const auto say = [&](std::string_view state, auto&& is_so) {
        const auto count = std::count_if(actions.begin(), actions.end(), is_so);
        if (count == 0) return;
        if (!all.empty()) all += ", ";
        all += words_for_count(facts.words, "report.state." + std::string(state), count);
    };
    for (const std::string_view status : {"planned", "started", "late", "done", "dropped"})
        say(status, [&](const Action& action) {
            return status == "late" ? is_late(action, facts.as_of) : action.status == status;
        });
    return all;
}

/// The list, its first items under NAME_first and how many come after those under NAME_more.
void add_with_first(Members& values, const ReportFacts& facts, const std::string& name,
                    std::vector<Members> list, std::size_t most) {
    auto first = list;
    first.resize(std::min(most, list.size()));
    const auto more = static_cast<long>(list.size() - first.size());
    values.add(name, std::move(list));
    values.add(name + "_first", std::move(first));
    values.add(name + "_more", more == 0 ? std::string() : count_in(facts.words, more));
}

void add_open_values(Members& values, const ReportFacts& facts) {
    const auto& actions = facts.assessment.actions;
    const auto open = open_actions(actions, facts.as_of);
    values.add("plan_state", state_words(facts, actions));
    add_with_first(values, facts, "open", list_of(facts, {open}, [](const Action&) { return true; }),
                   count_beside_wheel(open, facts.language));
}

}  // namespace

std::vector<Members> action_values(const ReportFacts& facts, std::string_view dimension) {
    return list_of(facts, {facts.assessment.actions},
                   [&](const Action& action) { return dimension.empty() || action.dimension == dimension; });
}

void add_plan_values(Members& values, const ReportFacts& facts) {
    const Plan plan{facts.assessment.actions};
    const auto last = last_plan(facts);
    const auto actions_of_both = [&](std::string_view status) {
        Actions list;
        for (const auto* actions : {&plan.actions, &last.actions})
            std::copy_if(actions->begin(), actions->end(), std::back_inserter(list),
                         [&](const Action& action) { return action.status == status; });
        return list;
    };
    const auto of_both = [&](std::string_view status) {
        const auto is_so = [&](const Action& action) { return action.status == status; };
        auto list = list_of(facts, plan, is_so);
        for (auto& earlier : list_of(facts, last, is_so)) list.push_back(std::move(earlier));
        return list;
    };
    values.add("actions", action_values(facts));
    add_open_values(values, facts);
    values.add("late",
               list_of(facts, plan, [&](const Action& action) { return is_late(action, facts.as_of); }));
    add_with_first(values, facts, "done", of_both("done"),
                   count_on_offer(actions_of_both("done"), facts.language));
    add_with_first(values, facts, "dropped", of_both("dropped"), most_dropped);
    values.add("last_actions", list_of(facts, last, [](const Action&) { return true; }));
    values.add("people", people_values(facts, plan.actions));
    values.add("plan_days", days_words(facts, sum_of(plan.actions, &Action::days)));
    values.add("plan_budget", money_words(facts, sum_of(plan.actions, &Action::budget)));
    values.add("as_of", date_in(facts.words, facts.as_of));
    values.add("is_as_of_round", !facts.as_of.empty() && facts.as_of == newest_round(facts.scores).date);
}

}  // namespace socratic
