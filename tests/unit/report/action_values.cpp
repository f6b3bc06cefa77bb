// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "report/value_parts.hpp"
#include "value_fixture.hpp"

using namespace socratic;
using namespace socratic::sample;

namespace {

Action action(const std::string& what, const std::string& who, const std::string& status,
              const std::string& due = "") {
    Action made;
    made.what = plain_text(what);
    made.who = who;
    made.status = status;
    made.due = due;
    return made;
}

std::string text_of(const Members& values, const char* name) {
    return std::get<std::string>(values.find(name)->content);
}

/// "what" of each, with a blank between.
std::string what_of(const Members& values, const char* name) {
    std::string all;
    for (const auto& item : std::get<std::vector<Members>>(values.find(name)->content))
        all += (all.empty() ? "" : " ") + text_of(item, "what");
    return all;
}

}  // namespace

TEST_CASE("an action with everything in it") {
    ValueFacts facts;
    auto whole = action("Print the policy", "Amina", "started", "2026-05-31");
    whole.id = "1";
    whole.dimension = "POL";
    whole.result = plain_text("Everyone has one");
    whole.with = "the office";
    whole.start = "2026-02-01";
    whole.days = 2.5;
    whole.budget = 15000;
    whole.indicator = plain_text("copies");
    whole.first_step = plain_text("ask the printer");
    facts.assessment.actions = {whole};
    CHECK(listing(action_values(facts.facts())) ==
          "-\n"
          "  id: 1\n"
          "  dimension: Policy\n"
          "  what: Print the policy\n"
          "  result: Everyone has one\n"
          "  who: Amina\n"
          "  with: the office\n"
          "  start: 1\u00a0February\u00a02026\n"
          "  due: 31\u00a0May\u00a02026\n"
          "  days: 2.5\n"
          "  budget: 15,000\n"
          "  indicator: copies\n"
          "  first_step: ask the printer\n"
          "  status: started\n"
          "  is_planned: no\n"
          "  is_started: yes\n"
          "  is_done: no\n"
          "  is_dropped: no\n"
          "  is_late: yes\n");
    CHECK(action_values(facts.facts(), "POL").size() == 1);
    CHECK(action_values(facts.facts(), "VOI").empty());
}

TEST_CASE("late is what is due before the day, and still to be done") {
    ValueFacts facts;
    facts.assessment.actions = {
        action("a", "", "planned", "2026-05-31"), action("b", "", "", "2026-05-31"),
        action("c", "", "done", "2026-05-31"),    action("d", "", "dropped", "2026-05-31"),
        action("e", "", "planned", "2026-06-01"), action("f", "", "planned")};
    const auto late = [&] {
        Members values;
        add_plan_values(values, facts.facts());
        return what_of(values, "late");
    };
    CHECK(late() == "a b");
    facts.as_of = "2026-06-02";
    CHECK(late() == "a b e");
    facts.as_of = "";
    CHECK(late().empty());
}

TEST_CASE("a plan by people, its sums, and what the last plan became") {
    ValueFacts facts;
    auto& plan = facts.assessment.actions;
    plan = {action("a", "Amina", "planned"), action("b", "Bintou", "done"), action("c", "Amina", "dropped"),
            action("d", "", "planned")};
    plan[0].days = 1;
    plan[0].budget = 100;
    plan[2].days = 0.5;
    plan[3].budget = 20.5;
    plan.push_back(action("e", "Chioma", "dropped"));
    plan[4].days = plan[4].budget = 40;
    facts.assessment.rounds.resize(3);
    facts.assessment.rounds[0].actions = {action("old", "", "done"), action("older", "", "planned"),
                                          action("given-up", "", "dropped")};
    facts.assessment.rounds[2].actions = plan;  // a round between without a plan is passed over
    Members values;
    add_plan_values(values, facts.facts());
    CHECK(what_of(values, "actions") == "a b c d e");
    CHECK(what_of(values, "done") == "b old");
    CHECK(what_of(values, "dropped") == "c e given-up");
    CHECK(what_of(values, "last_actions") == "old older given-up");
    CHECK(text_of(values, "plan_days") == "1");  // not those of what was dropped
    CHECK(text_of(values, "plan_budget") == "120.50");
    CHECK(text_of(values, "as_of") == "1 June 2026");
    const auto& people = std::get<std::vector<Members>>(values.find("people")->content);
    REQUIRE(people.size() == 2);  // whoever leads only what was dropped has no page
    CHECK(text_of(people[0], "name") == "Amina");
    CHECK(what_of(people[0], "actions") == "a");
    CHECK(text_of(people[0], "days") == "1");
    CHECK(text_of(people[0], "budget") == "100");
    CHECK(text_of(people[1], "name") == "Bintou");
    CHECK(text_of(people[1], "days").empty());  // nothing to sum is not zero
}

namespace {

/// "name difference" of each with a change, with a blank between.
std::string moved(const Members& values, const char* name) {
    std::string all;
    for (const auto& item : std::get<std::vector<Members>>(values.find(name)->content)) {
        const auto& change = std::get<Members>(item.find("change")->content);
        if (change.list.empty()) continue;
        all += (all.empty() ? "" : " ") + text_of(item, "what") + " " + text_of(change, "difference");
    }
    return all;
}

LevelChange change(const char* from, double difference, Since since) {
    LevelChange made;
    made.from = from;
    made.difference = difference;
    made.since = since;
    return made;
}

}  // namespace

TEST_CASE("an action is credited only with what moved after it began") {
    ValueFacts facts;
    const auto newest = facts.scores.rounds[0];
    facts.scores.rounds = {newest, newest, newest};  // spring 2026 is the newest
    facts.scores.rounds[0].id = "2022";
    facts.scores.rounds[1].id = "2024";
    facts.scores.rounds[0].date = "2022-03-01";
    facts.scores.rounds[1].date = "2024-03-01";
    ComparedDimension compared;
    compared.id = "POL";
    compared.levels = {0, 4};
    compared.changes = {change("2024", 0.5, Since::previous), change("2022", 0.8, Since::first)};
    facts.comparison.dimensions = {compared};
    auto before = action("before", "", "done", "2025-05-31"),
         after = action("after", "", "done", "2026-05-31"), undated = action("undated", "", "done"),
         begun = after;
    begun.what = plain_text("begun");
    begun.start = "2025-01-01";
    for (auto* each : {&before, &after, &undated, &begun}) each->dimension = "POL";
    facts.assessment.actions = {before, after, undated, begun};
    facts.assessment.rounds.resize(3);
    const auto last = [&](std::size_t round) {
        facts.assessment.rounds = {{}, {}, {}};
        facts.assessment.rounds[0].id = "2022";
        facts.assessment.rounds[1].id = "2024";
        facts.assessment.rounds[2].id = "spring";
        facts.assessment.rounds[round].actions = {undated};
        Members values;
        add_plan_values(values, facts.facts());
        return values;
    };
    CHECK(moved(last(1), "actions") == "before +0.5 begun +0.5");
    CHECK(moved(last(1), "last_actions") == "undated +0.5");  // decided on in 2024
    CHECK(moved(last(0), "last_actions") == "undated +0.8");  // in 2022
}

TEST_CASE("open actions: the late ones first, as many as leave room on a page, and how many more there are") {
    ValueFacts facts;
    auto& plan = facts.assessment.actions;
    plan = {action("dated", "Amina", "planned", "2027-05-31"), action("undated", "Amina", "planned"),
            action("done", "Amina", "done", "2025-01-31"), action("late", "Amina", "started", "2025-12-31"),
            action("given-up", "Amina", "dropped", "2025-01-31")};
    facts.as_of = "2026-02-03";
    Members values;
    add_plan_values(values, facts.facts());
    CHECK(what_of(values, "open") == "late dated undated");
    CHECK(what_of(values, "open_first") == "late dated undated");
    CHECK(text_of(values, "open_more").empty());
    CHECK(text_of(values, "plan_state") == "2 planned, 1 started, 1 of these late, 1 done, 1 dropped");

    plan.assign(26, action(std::string(60, 'x'), "Amina", "planned"));
    Members many;
    add_plan_values(many, facts.facts());
    CHECK(text_of(many, "open_more") == "19");
    plan.assign(2, action(std::string(900, 'x'), "Amina", "planned"));
    Members lengthy;
    add_plan_values(lengthy, facts.facts());
    CHECK(text_of(lengthy, "open_more") == "1");
}

TEST_CASE("of what is done and given up an offer has the first ones, and how many more there are") {
    ValueFacts facts;
    auto values = Members();
    add_plan_values(values, facts.facts());
    CHECK(what_of(values, "done_first").empty());
    CHECK(text_of(values, "done_more").empty());
    for (int i = 1; i <= 7; ++i) facts.assessment.actions.push_back(action(std::to_string(i), "A", "done"));
    for (int i = 1; i <= 3; ++i)
        facts.assessment.actions.push_back(action(std::to_string(i), "A", "dropped"));
    values = Members();
    add_plan_values(values, facts.facts());
    CHECK(what_of(values, "done") == "1 2 3 4 5 6 7");
    CHECK(what_of(values, "done_first") == "1 2 3 4 5");
    CHECK(text_of(values, "done_more") == "2");
    CHECK(what_of(values, "dropped_first") == "1 2");
    CHECK(text_of(values, "dropped_more") == "1");
    for (auto& each : facts.assessment.actions) each.result = plain_text(std::string(200, 'x'));
    values = Members();
    add_plan_values(values, facts.facts());
    CHECK(what_of(values, "done_first") == "1 2");  // three lines each, and one
    facts.assessment.actions.front().result = plain_text(std::string(2000, 'x'));
    values = Members();
    add_plan_values(values, facts.facts());
    CHECK(what_of(values, "done_first") == "1");
}
