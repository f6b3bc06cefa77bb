// SPDX-License-Identifier: MIT
#include "score/member_differences.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <set>
#include "score/member_leak.hpp"

namespace socratic {
namespace {

/// When two values of a member are one: the same round's, or also equal. What is added to an answer sheet
/// later changes a value by a little; either way of looking at it must be safe.
enum class Sameness { round, digest };

std::string name_of(Sameness sameness, const std::string& round, std::uint64_t digest) {
    if (digest == 0) return {};
    return sameness == Sameness::round ? round : fmt::format("{} {:016x}", round, digest);
}

/// Names of a member's values in a run; "" without one.
struct Part {
    std::string latest, earlier;
};

Part part_of(const PublishedMember& member, std::size_t place, Sameness sameness) {
    return {name_of(sameness, member.round, member.latest[place]),
            name_of(sameness, member.before, member.earlier[place])};
}

/// Every figure, by the run's number and its name, and where it stands in a vector.
using Places = std::map<std::pair<std::size_t, std::string>, std::size_t>;

std::string group_name(std::size_t fact, const std::string& value) {
    return fmt::format("group {} {}", fact, value);
}

void add_places(Places& places, std::size_t run, const PublishedDimension& shown) {
    const auto add = [&](const std::string& name) { places.emplace(std::pair(run, name), places.size()); };
    if (shown.level) add("level");
    if (shown.change) add("change");
    for (std::size_t f = 0; f < shown.groups.size(); ++f)
        for (const auto& value : shown.groups[f]) add(group_name(f, value));
}

/// By value of a member: what it counts in each figure.
using Counted = std::map<std::string, ModularVector>;

void count_part(Counted& counted, const Places& places, std::size_t run, const PublishedMember& member,
                const Part& part) {
    const auto add = [&](const std::string& value, const std::string& figure, std::uint64_t factor) {
        const auto found = places.find({run, figure});
        if (found == places.end()) return;
        auto& values = counted[value];
        values.resize(places.size());
        values[found->second] = factor;
    };
    if (part.latest.empty()) return;
    add(part.latest, "level", 1);
    for (std::size_t f = 0; f < member.facts.size(); ++f) add(part.latest, group_name(f, member.facts[f]), 1);
    if (part.earlier.empty()) return;
    add(part.latest, "change", 1);
    add(part.earlier, "change", modulus - 1);
}

using MemberValueName = std::pair<std::string, std::string>;  ///< member and value

std::set<MemberValueName> values_in(const ShownInRun& run, Sameness sameness) {
    std::set<MemberValueName> values;
    for (const auto& member : run.members) {
        const auto part = part_of(member, run.place, sameness);
        for (const auto& value : {part.latest, part.earlier})
            if (!value.empty()) values.emplace(member.id, value);
    }
    return values;
}

/// Those that have a value in common with this run, or with one that has. Figures of the others take nothing
/// away from any of these, so a mixture with them rests on more members than the one without.
std::vector<const ShownInRun*> related_to(const ShownInRun& now, const std::vector<ShownInRun>& earlier,
                                          Sameness sameness) {
    auto reached = values_in(now, sameness);
    std::vector<std::pair<const ShownInRun*, std::set<MemberValueName>>> left;
    for (const auto& run : earlier) left.emplace_back(&run, values_in(run, sameness));
    std::vector<const ShownInRun*> related;
    const auto find_next = [&] {
        return std::find_if(left.begin(), left.end(), [&](const auto& each) {
            return std::any_of(each.second.begin(), each.second.end(),
                               [&](const auto& value) { return reached.count(value) > 0; });
        });
    };
    for (auto next = find_next(); next != left.end(); next = find_next()) {
        related.push_back(next->first);
        reached.merge(next->second);
        left.erase(next);
    }
    return related;
}

LeakAnswer::Kind find_leak_with(Sameness sameness, const ShownInRun& now,
                                const std::vector<ShownInRun>& earlier, long minimum, LeakBudget& budget) {
    auto runs = related_to(now, earlier, sameness);
    Places places;
    for (std::size_t r = 0; r < runs.size(); ++r) add_places(places, r, runs[r]->shown);
    const auto known = places.size();
    add_places(places, runs.size(), now.shown);
    runs.push_back(&now);
    std::map<std::string, Counted> by_member;
    for (std::size_t r = 0; r < runs.size(); ++r)
        for (const auto& member : runs[r]->members)
            count_part(by_member[member.id], places, r, member, part_of(member, runs[r]->place, sameness));
    std::map<std::vector<ModularVector>, long> alike;
    for (const auto& [id, counted] : by_member) {
        std::vector<ModularVector> values;
        for (const auto& [name, value] : counted) values.push_back(value);
        std::sort(values.begin(), values.end());
        if (!values.empty()) ++alike[values];
    }
    std::vector<MembersAlike> groups;
    for (const auto& [values, count] : alike) groups.push_back({values, count});
    return find_member_leak(std::move(groups), known, minimum, budget);
}

bool has_value(const PublishedMember& member) {
    return std::any_of(member.latest.begin(), member.latest.end(), [](auto digest) { return digest != 0; });
}

const PublishedMember* find_member(const PublishedRun& run, const std::string& id) {
    const auto found = std::lower_bound(
        run.members.begin(), run.members.end(), id,
        [](const PublishedMember& member, const std::string& wanted) { return member.id < wanted; });
    return found == run.members.end() || found->id != id ? nullptr : &*found;
}

std::vector<std::string> find_differing(const std::vector<PublishedMember>& members,
                                        const PublishedRun& earlier, Sameness sameness) {
    std::vector<std::string> differing;
    std::set<std::string> met;
    for (const auto& member : members) {
        const auto* before = find_member(earlier, member.id);
        const bool then = before != nullptr && has_value(*before), now = has_value(member);
        met.insert(member.id);
        const bool is_changed = then && (before->round != member.round ||
                                         (sameness == Sameness::digest && member.latest != before->latest));
        if (then != now || (now && is_changed)) differing.push_back(member.id);
    }
    for (const auto& member : earlier.members)
        if (has_value(member) && met.count(member.id) == 0) differing.push_back(member.id);
    std::sort(differing.begin(), differing.end());
    return differing;
}

}  // namespace

std::vector<PublishedMember> published_members(const std::vector<MemberValues>& members,
                                               const std::vector<std::string>& dimensions,
                                               const ValueKey& key) {
    std::vector<PublishedMember> published;
    for (const auto& member : members) {
        const auto digests_of = [&](const std::string& round, const auto& values) {
            std::vector<std::uint64_t> digests;
            for (std::size_t d = 0; d < values.size(); ++d)
                digests.push_back(values[d] ? key.digest(fmt::format("{}\x1F{}\x1F{}\x1F{:.9g}", member.id,
                                                                     round, dimensions[d], *values[d]))
                                            : 0);
            return digests;
        };
        published.push_back({member.id, member.round, member.before, member.facts,
                             digests_of(member.round, member.latest),
                             digests_of(member.before, member.earlier)});
    }
    return published;
}

std::vector<std::string> find_differing(const std::vector<PublishedMember>& members,
                                        const PublishedRun& earlier) {
    auto by_round = find_differing(members, earlier, Sameness::round);
    return by_round.empty() ? find_differing(members, earlier, Sameness::digest) : by_round;
}

LeakAnswer::Kind find_difference_leak(const ShownInRun& now, const std::vector<ShownInRun>& earlier,
                                      long minimum, LeakBudget& budget) {
    for (const auto sameness : {Sameness::round, Sameness::digest}) {
        const auto kind = find_leak_with(sameness, now, earlier, minimum, budget);
        if (kind != LeakAnswer::Kind::safe) return kind;
    }
    return LeakAnswer::Kind::safe;
}

}  // namespace socratic
