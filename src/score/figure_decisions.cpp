// SPDX-License-Identifier: MIT
#include "score/figure_decisions.hpp"
#include "score/mixtures.hpp"
#include "score/score.hpp"

namespace socratic {
namespace {

bool is_few(long people, long minimum) { return people > 0 && people < minimum; }

CountPeople counter_at(std::size_t place) {
    return [place](const CountBlock& block) { return static_cast<long>(block.figures[place]); };
}

GroupDecisions hide_all(const Crossing& crossing) {
    auto hidden = show_all(crossing);
    for (auto& values : hidden)
        for (auto& value : values) value = Hidden::complement;
    return hidden;
}

/// What only a difference to another figure hides is not itself of few.
GroupDecisions for_others_sake(GroupDecisions before, const GroupDecisions& decided) {
    for (std::size_t f = 0; f < before.size(); ++f)
        for (std::size_t v = 0; v < before[f].size(); ++v)
            if (before[f][v] == Hidden::no && decided[f][v] != Hidden::no) before[f][v] = Hidden::complement;
    return before;
}

}  // namespace

FigureDecisions::FigureDecisions(const TallyCounts& counts, long minimum)
    : counts_(counts), all_(block_of_all(counts)) {
    crossing_.classes = counts.classes;
    crossing_.complete = counts.complete;
    for (const auto& cell : counts.cells) crossing_.cells.push_back(cell.classes);
    if (minimum > default_minimum_group) minimums_.push_back(default_minimum_group);
    minimums_.push_back(minimum);
}

const std::vector<Tiers>& FigureDecisions::decide_figure(const CountPeople& count,
                                                         const std::vector<Tiers>* outer) {
    const auto people = people_behind(count);
    const auto known = decided_.find(people.cells);
    if (known != decided_.end() && counts_.complete) return known->second;
    std::vector<Tiers> tiers;
    for (std::size_t i = 0; i < minimums_.size(); ++i) {
        auto first = outer != nullptr ? (*outer)[i].first : show_all(crossing_);
        if (i > 0) first = join(std::move(first), tiers.back().first);
        first = decide(crossing_, people, minimums_[i], std::move(first), budget_);
        auto second = i > 0 ? join(first, tiers.back().second) : first;
        second = decide(crossing_, people, 2 * minimums_[i], std::move(second), budget_);
        tiers.push_back({std::move(first), std::move(second)});
    }
    return decided_[people.cells] = std::move(tiers);
}

std::vector<FigureTiers> FigureDecisions::decide_set(const FigureSet& set, const std::vector<Tiers>& outer) {
    std::vector<FigureTiers> result(set.size());
    for (std::size_t i = 0; i < minimums_.size(); ++i) {
        std::vector<FigureTiers> members;
        for (std::size_t m = 0; m < set.size(); ++m) {
            FigureTiers start = result[m];
            if (i == 0)
                start.groups = {outer[i].first, outer[i].first};
            else
                start.groups.first = join(std::move(start.groups.first), outer[i].first);
            members.push_back(decide_member(set, m, members, std::move(start), minimums_[i]));
        }
        result = std::move(members);
    }
    return result;
}

FigureTiers FigureDecisions::decide_member(const FigureSet& set, std::size_t member,
                                           const std::vector<FigureTiers>& before, FigureTiers start,
                                           long minimum) {
    const long people = all_.figures[set.scored(member)];
    start.exists = people >= minimum;
    std::vector<std::size_t> others;  // the shown ones that say something else
    bool says_something_new = true;
    for (const auto m : set.linked[member].figures) {
        if (!before[m].exists || before[m].room.hidden != Hidden::no) continue;
        const long differ = all_.figures[set.differ(m, member)];
        const long apart = all_.figures[set.apart(m, member)];
        if (is_few(differ, minimum) || is_few(apart, minimum)) start.room.hidden = Hidden::complement;
        if (is_few(differ, 2 * minimum) || is_few(apart, 2 * minimum)) start.room.distribution = false;
        if (differ == 0) says_something_new = false;
        start.groups.first = join(std::move(start.groups.first), before[m].groups.first);
        start.groups.second = join(std::move(start.groups.second), before[m].groups.second);
        others.push_back(m);
    }
    const bool is_mixed =
        set.linked[member].relation == Relation::crossed && !others.empty() && says_something_new;
    if (is_mixed && start.exists && !is_safe_among(set, others, member, minimum))
        start.room.hidden = Hidden::complement;
    if (is_mixed) start.room.distribution = false;
    if (!start.exists || start.room.hidden != Hidden::no) {
        start.groups = {hide_all(crossing_), hide_all(crossing_)};
        return start;
    }
    if (is_mixed) {
        start.groups = {hide_all(crossing_), hide_all(crossing_)};
        return start;
    }
    start.groups.first = hide_in_member(set, member, others, std::move(start.groups.first), minimum);
    start.groups.second = join(std::move(start.groups.second), start.groups.first);
    start.groups.second = hide_in_member(set, member, others, std::move(start.groups.second), 2 * minimum);
    return start;
}

bool FigureDecisions::is_safe_among(const FigureSet& set, std::vector<std::size_t> chosen, std::size_t member,
                                    long minimum) const {
    const auto at = static_cast<std::size_t>(&set - counts_.layout.figures.data());
    chosen.push_back(member);
    return are_mixtures_safe(set, chosen, counts_.patterns[at], minimum);
}

/// Until nothing follows of fewer people, from the figure alone or less another one.
GroupDecisions FigureDecisions::hide_in_member(const FigureSet& set, std::size_t member,
                                               const std::vector<std::size_t>& others, GroupDecisions hidden,
                                               long minimum) {
    std::vector<FigurePeople> people{people_behind(counter_at(set.scored(member)))};
    for (const auto other : others) {
        people.push_back(people_behind(counter_at(set.differ(other, member))));
        people.push_back(people_behind(counter_at(set.apart(other, member))));
    }
    while (true) {
        const auto start = hidden;
        for (std::size_t i = 0; i < people.size(); ++i) {
            auto decided = decide(crossing_, people[i], minimum, hidden, budget_);
            hidden = i == 0 ? std::move(decided) : for_others_sake(std::move(hidden), decided);
        }
        if (hidden == start) return hidden;
    }
}

FigurePeople FigureDecisions::people_behind(const CountPeople& count) const {
    FigurePeople people;
    for (const auto classes : crossing_.classes) people.groups.emplace_back(classes);
    for (const auto& cell : counts_.cells) people.cells.push_back(count(cell.block));
    for (std::size_t f = 0; f < people.groups.size(); ++f)
        for (std::size_t v = 0; v < people.groups[f].size(); ++v)
            if (!counts_.complete) people.groups[f][v] = count(counts_.groups[f][v]);
    if (counts_.complete)
        for (std::size_t c = 0; c < crossing_.cells.size(); ++c)
            for (std::size_t f = 0; f < people.groups.size(); ++f)
                people.groups[f][crossing_.cells[c][f]] += people.cells[c];
    return people;
}

}  // namespace socratic
