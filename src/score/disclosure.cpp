// SPDX-License-Identifier: MIT
#include "score/disclosure.hpp"
#include <algorithm>
#include <map>
#include <optional>
#include "score/leak.hpp"
#include "score/modular.hpp"

namespace socratic {
namespace {

struct Group {
    std::size_t fact = 0, value = 0;
};

/// The work on one figure.
struct Decision {
    const Crossing& crossing;
    const FigurePeople& people;
    long minimum;
    GroupDecisions hidden;
    LeakBudget& budget;

    bool is_shown(Group group) const { return hidden[group.fact][group.value] == Hidden::no; }
    long size(Group group) const { return people.groups[group.fact][group.value]; }
    void hide(Group group) { hidden[group.fact][group.value] = Hidden::complement; }
};

void hide_small(Decision& decision) {
    for (std::size_t f = 0; f < decision.hidden.size(); ++f)
        for (std::size_t v = 0; v < decision.hidden[f].size(); ++v)
            if (const long size = decision.size({f, v});
                size > 0 && size < decision.minimum && decision.is_shown({f, v}))
                decision.hidden[f][v] = Hidden::small;
}

/// Of the shown groups of a fact with people in them.
std::optional<Group> find_smallest_shown(const Decision& decision, std::size_t fact) {
    std::optional<Group> smallest;
    for (std::size_t v = 0; v < decision.hidden[fact].size(); ++v) {
        const Group group{fact, v};
        if (decision.is_shown(group) && decision.size(group) > 0 &&
            (!smallest || decision.size(group) < decision.size(*smallest)))
            smallest = group;
    }
    return smallest;
}

long hidden_people(const Decision& decision, std::size_t fact) {
    long people = 0;
    for (std::size_t v = 0; v < decision.hidden[fact].size(); ++v)
        if (!decision.is_shown({fact, v})) people += decision.size({fact, v});
    return people;
}

/// The room less the shown groups is what the hidden ones hold together.
void complement_within(Decision& decision, std::size_t fact) {
    while (true) {
        const long people = hidden_people(decision, fact);
        if (people == 0 || people >= decision.minimum) return;
        const auto smallest = find_smallest_shown(decision, fact);
        if (!smallest) return;
        decision.hide(*smallest);
    }
}

/// By fact, the class of each value when the hidden ones are one class; facts that tell nothing apart have
/// one.
struct Merged {
    std::vector<std::vector<std::uint16_t>> class_of;
    std::vector<std::size_t> classes;
};

Merged merge_hidden(const Decision& decision) {
    Merged merged;
    for (std::size_t f = 0; f < decision.hidden.size(); ++f) {
        auto& class_of = merged.class_of.emplace_back(decision.hidden[f].size());
        std::uint16_t next = hidden_people(decision, f) > 0 ? 1 : 0;
        for (std::size_t v = 0; v < class_of.size(); ++v)
            if (decision.is_shown({f, v}) && decision.size({f, v}) > 0) class_of[v] = next++;
        merged.classes.push_back(std::max<std::size_t>(next, 1));
    }
    return merged;
}

LeakQuestion ask_about(const Decision& decision, const Merged& merged) {
    std::map<std::vector<std::uint16_t>, long> people;
    for (std::size_t c = 0; c < decision.crossing.cells.size(); ++c) {
        if (decision.people.cells[c] == 0) continue;
        auto classes = decision.crossing.cells[c];
        for (std::size_t f = 0; f < classes.size(); ++f) classes[f] = merged.class_of[f][classes[f]];
        people[std::move(classes)] += decision.people.cells[c];
    }
    LeakQuestion question{merged.classes, {}, decision.crossing.complete, decision.minimum};
    for (const auto& [classes, count] : people) question.atoms.push_back({classes, count});
    return question;
}

/// The shown groups, smallest first.
std::vector<Group> shown_by_size(const Decision& decision) {
    std::vector<Group> groups;
    for (std::size_t f = 0; f < decision.hidden.size(); ++f)
        for (std::size_t v = 0; v < decision.hidden[f].size(); ++v)
            if (decision.is_shown({f, v}) && decision.size({f, v}) > 0) groups.push_back({f, v});
    std::stable_sort(groups.begin(), groups.end(),
                     [&](Group a, Group b) { return decision.size(a) < decision.size(b); });
    return groups;
}

/// Writes the figure as a mixture of groups, small ones where there is a choice, and gives the largest
/// of them: the outer one, from which the others were taken away.
std::optional<Group> find_outer(const Decision& decision, const Merged& merged, const LeakQuestion& question,
                                const std::vector<std::uint64_t>& figure) {
    const auto groups = shown_by_size(decision);
    const auto atoms = question.atoms.size();
    // Each row holds a group's values on the atoms, then which groups were mixed to get it.
    std::vector<std::pair<ModularVector, std::size_t>> rows;
    const auto reduce_by_rows = [&](ModularVector values) {
        for (const auto& [row, at] : rows) reduce(values, row, at);
        return values;
    };
    for (std::size_t g = 0; g <= groups.size(); ++g) {
        ModularVector values(atoms + groups.size() + 1);
        for (std::size_t a = 0; a < atoms; ++a)
            values[a] = g == groups.size() || question.atoms[a].classes[groups[g].fact] ==
                                                  merged.class_of[groups[g].fact][groups[g].value];
        values[atoms + g] = 1;
        values = reduce_by_rows(std::move(values));
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(atoms);
        const auto first = std::find_if(values.begin(), end, [](std::uint64_t value) { return value != 0; });
        if (first == end) continue;
        const auto at = static_cast<std::size_t>(first - values.begin());
        const auto inverse = invert(*first);
        for (auto& value : values) value = multiply(value, inverse);
        rows.emplace_back(std::move(values), at);
    }
    ModularVector values(figure);
    values.resize(atoms + groups.size() + 1);
    values = reduce_by_rows(std::move(values));
    for (auto g = groups.size(); g-- > 0;)
        if (values[atoms + g] != 0) {
            // Of groups of one size, the first.
            while (g > 0 && values[atoms + g - 1] != 0 &&
                   decision.size(groups[g - 1]) == decision.size(groups[g]))
                --g;
            return groups[g];
        }
    return std::nullopt;
}

/// A group that is alone in being hidden follows from the room less the others: one more goes with it.
void hide_outer(Decision& decision, Group group) {
    const bool alone = hidden_people(decision, group.fact) == 0;
    decision.hide(group);
    if (!alone) return;
    if (const auto smallest = find_smallest_shown(decision, group.fact)) decision.hide(*smallest);
}

/// Where there are too many cases to look at: the fact that tells most groups apart.
void hide_a_fact(Decision& decision, const Merged& merged) {
    const auto most = std::max_element(merged.classes.begin(), merged.classes.end());
    const auto fact = static_cast<std::size_t>(most - merged.classes.begin());
    for (auto& hidden : decision.hidden[fact])
        if (hidden == Hidden::no) hidden = Hidden::complement;
}

/// True when something was hidden.
bool close_leak(Decision& decision) {
    const auto merged = merge_hidden(decision);
    const auto telling =
        std::count_if(merged.classes.begin(), merged.classes.end(), [](auto n) { return n > 1; });
    if (telling < 2) return false;  // within one fact the complement is enough
    const auto question = ask_about(decision, merged);
    const auto answer = find_leak(question, decision.budget);
    if (answer.kind == LeakAnswer::Kind::safe) return false;
    std::optional<Group> outer;
    if (answer.kind == LeakAnswer::Kind::leak) outer = find_outer(decision, merged, question, answer.figure);
    if (outer)
        hide_outer(decision, *outer);
    else
        hide_a_fact(decision, merged);
    return true;
}

}  // namespace

GroupDecisions show_all(const Crossing& crossing) {
    GroupDecisions decisions;
    for (const auto classes : crossing.classes) decisions.emplace_back(classes, Hidden::no);
    return decisions;
}

GroupDecisions decide(const Crossing& crossing, const FigurePeople& people, long minimum,
                      GroupDecisions before, LeakBudget& budget) {
    Decision decision{crossing, people, minimum, std::move(before), budget};
    hide_small(decision);
    do {
        for (std::size_t f = 0; f < decision.hidden.size(); ++f) complement_within(decision, f);
    } while (close_leak(decision));
    return std::move(decision.hidden);
}

GroupDecisions join(GroupDecisions a, const GroupDecisions& b) {
    for (std::size_t f = 0; f < a.size(); ++f)
        for (std::size_t v = 0; v < a[f].size(); ++v)
            if (a[f][v] == Hidden::no) a[f][v] = b[f][v];
    return a;
}

}  // namespace socratic
