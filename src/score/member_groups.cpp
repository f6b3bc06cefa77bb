// SPDX-License-Identifier: MIT
#include "score/member_groups.hpp"
#include <algorithm>
#include <map>

namespace socratic {
namespace {

/// Sizes by their lower end, all else by the alphabet; what is not said comes last.
bool comes_before(const std::string& a, const std::string& b) {
    if (a.empty() != b.empty()) return b.empty();
    const auto lower_end = [](const std::string& text) {
        const auto digits = std::find_if(text.begin(), text.end(), [](char c) { return c < '0' || c > '9'; });
        return digits == text.begin() ? -1L : std::stol(std::string(text.begin(), digits));
    };
    const long first = lower_end(a), second = lower_end(b);
    return first != second ? first < second : a < b;
}

}  // namespace

MemberClasses classes_of(const std::vector<MemberValues>& members) {
    MemberClasses classes;
    for (std::size_t f = 0; f < classes.size(); ++f) {
        auto& values = classes[f];
        for (const auto& member : members)
            if (std::find(values.begin(), values.end(), member.facts[f]) == values.end())
                values.push_back(member.facts[f]);
        std::sort(values.begin(), values.end(), comes_before);
    }
    return classes;
}

std::size_t class_of(const MemberClasses& classes, const MemberValues& member, std::size_t fact) {
    const auto& values = classes[fact];
    return static_cast<std::size_t>(std::find(values.begin(), values.end(), member.facts[fact]) -
                                    values.begin());
}

MemberGroups decide_groups(const std::vector<MemberValues>& members, const MemberClasses& classes,
                           std::size_t dimension, long minimum) {
    std::map<std::vector<std::uint16_t>, long> cells;
    MemberGroups groups;
    for (const auto& values : classes) groups.sizes.emplace_back(values.size(), 0L);
    for (const auto& member : members) {
        if (!member.latest[dimension]) continue;
        std::vector<std::uint16_t> cell;
        for (std::size_t f = 0; f < classes.size(); ++f) {
            const auto at = class_of(classes, member, f);
            cell.push_back(static_cast<std::uint16_t>(at));
            ++groups.sizes[f][at];
        }
        ++cells[cell];
    }
    Crossing crossing;
    FigurePeople people;
    for (const auto& values : classes) crossing.classes.push_back(values.size());
    for (const auto& [cell, count] : cells) {
        crossing.cells.push_back(cell);
        people.cells.push_back(count);
    }
    people.groups = groups.sizes;
    LeakBudget budget;
    groups.level = decide(crossing, people, minimum, show_all(crossing), budget);
    groups.distribution = decide(crossing, people, 2 * minimum, groups.level, budget);
    return groups;
}

}  // namespace socratic
