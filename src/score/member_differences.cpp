// SPDX-License-Identifier: MIT
#include "score/member_differences.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include "score/member_leak.hpp"

namespace socratic {
namespace {

/// When two values of a member are one: the same round's, or also equal. What is added to an answer sheet
/// later changes a value by a little; either way of looking at it must be safe.
enum class Sameness { round, digest };

std::string name_of(Sameness sameness, const std::string& round, std::uint64_t digest) {
    return sameness == Sameness::round ? round : fmt::format("{} {:016x}", round, digest);
}

/// The figures, and where each stands in a vector.
struct Figures {
    std::map<std::string, std::size_t> places;
    std::size_t place(const std::string& name) { return places.emplace(name, places.size()).first->second; }
};

std::string group_name(const char* run, std::size_t fact, const std::string& value) {
    return fmt::format("{} {} {}", run, fact, value);
}

/// What one run shows, in one form for both.
struct Shown {
    const char* run;
    bool level, change;
    const std::array<std::vector<std::string>, member_facts.size()>& groups;
};

void add_places(Figures& figures, const Shown& shown) {
    if (shown.level) figures.place(std::string(shown.run) + " level");
    if (shown.change) figures.place(std::string(shown.run) + " change");
    for (std::size_t f = 0; f < shown.groups.size(); ++f)
        for (const auto& value : shown.groups[f]) figures.place(group_name(shown.run, f, value));
}

/// By value of a member: what it counts in each figure.
using Counted = std::map<std::string, ModularVector>;

/// A member's part in one run.
struct Part {
    std::string latest, earlier;  ///< names of its values; "" without one
    const std::array<std::string, member_facts.size()>& facts;
};

void count_part(Counted& counted, const Figures& figures, const Shown& shown, const Part& part) {
    const auto add = [&](const std::string& value, const std::string& figure, std::uint64_t factor) {
        const auto found = figures.places.find(figure);
        if (found == figures.places.end()) return;
        auto& values = counted[value];
        values.resize(figures.places.size());
        values[found->second] = factor;
    };
    if (part.latest.empty()) return;
    add(part.latest, std::string(shown.run) + " level", 1);
    for (std::size_t f = 0; f < part.facts.size(); ++f)
        add(part.latest, group_name(shown.run, f, part.facts[f]), 1);
    if (part.earlier.empty()) return;
    add(part.latest, std::string(shown.run) + " change", 1);
    add(part.earlier, std::string(shown.run) + " change", modulus - 1);
}

Part part_now(const MemberValues& member, std::size_t dimension, Sameness sameness) {
    const auto& latest = member.latest[dimension];
    const auto& earlier = member.earlier[dimension];
    return {latest ? name_of(sameness, member.round, digest_of(*latest)) : "",
            earlier ? name_of(sameness, member.before, digest_of(*earlier)) : "", member.facts};
}

Part part_then(const PublishedMember& member, std::size_t dimension, Sameness sameness) {
    const auto latest = member.latest[dimension], earlier = member.earlier[dimension];
    return {latest != 0 ? name_of(sameness, member.round, latest) : "",
            earlier != 0 ? name_of(sameness, member.before, earlier) : "", member.facts};
}

const PublishedMember* find_member(const PublishedRun& run, const std::string& id) {
    const auto found = std::lower_bound(
        run.members.begin(), run.members.end(), id,
        [](const PublishedMember& member, const std::string& wanted) { return member.id < wanted; });
    return found == run.members.end() || found->id != id ? nullptr : &*found;
}

bool has_value(const MemberValues& member) {
    return std::any_of(member.latest.begin(), member.latest.end(),
                       [](const auto& value) { return value.has_value(); });
}

bool has_value(const PublishedMember& member) {
    return std::any_of(member.latest.begin(), member.latest.end(), [](auto digest) { return digest != 0; });
}

bool has_other_digests(const MemberValues& member, const PublishedMember& before) {
    if (member.latest.size() != before.latest.size()) return true;
    for (std::size_t d = 0; d < member.latest.size(); ++d)
        if ((member.latest[d] ? digest_of(*member.latest[d]) : 0) != before.latest[d]) return true;
    return false;
}

long count_differing(const std::vector<MemberValues>& members, const PublishedRun& last, Sameness sameness) {
    long differing = 0, met = 0;
    for (const auto& member : members) {
        const auto* before = find_member(last, member.id);
        const bool then = before != nullptr && has_value(*before), now = has_value(member);
        met += then ? 1 : 0;
        if (then != now)
            ++differing;
        else if (then && (before->round != member.round ||
                          (sameness == Sameness::digest && has_other_digests(member, *before))))
            ++differing;
    }
    return differing +
           std::count_if(last.members.begin(), last.members.end(),
                         [](const auto& member) { return has_value(member); }) -
           met;
}

LeakAnswer::Kind find_leak_with(Sameness sameness, const std::vector<MemberValues>& members,
                                std::size_t dimension, const Shown& now, const PublishedRun& last,
                                std::size_t last_dimension, long minimum, LeakBudget& budget) {
    const auto& published = last.dimensions[last_dimension];
    const Shown then{"then", published.level, published.change, published.groups};
    Figures figures;
    add_places(figures, now);
    add_places(figures, then);
    std::map<std::string, Counted> by_member;
    for (const auto& member : members)
        count_part(by_member[member.id], figures, now, part_now(member, dimension, sameness));
    for (const auto& member : last.members)
        count_part(by_member[member.id], figures, then, part_then(member, last_dimension, sameness));
    std::map<std::vector<ModularVector>, long> alike;
    for (const auto& [id, counted] : by_member) {
        std::vector<ModularVector> values;
        for (const auto& [name, value] : counted) values.push_back(value);
        std::sort(values.begin(), values.end());
        if (!values.empty()) ++alike[values];
    }
    std::vector<MembersAlike> groups;
    for (const auto& [values, count] : alike) groups.push_back({values, count});
    return find_member_leak(std::move(groups), minimum, budget);
}

}  // namespace

std::uint64_t digest_of(double value) {
    std::uint64_t state = 0xCBF29CE484222325ULL;  // FNV-1a
    for (const char c : fmt::format("{:.9g}", value))
        state = (state ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return state == 0 ? 1 : state;
}

long count_differing(const std::vector<MemberValues>& members, const PublishedRun& last) {
    const long by_round = count_differing(members, last, Sameness::round);
    return by_round > 0 ? by_round : count_differing(members, last, Sameness::digest);
}

LeakAnswer::Kind find_difference_leak(const std::vector<MemberValues>& members, std::size_t dimension,
                                      const DimensionShown& shown, const PublishedRun& last,
                                      std::size_t last_dimension, long minimum, LeakBudget& budget) {
    const Shown now{"now", shown.level, shown.change, shown.groups};
    for (const auto sameness : {Sameness::round, Sameness::digest}) {
        const auto kind =
            find_leak_with(sameness, members, dimension, now, last, last_dimension, minimum, budget);
        if (kind != LeakAnswer::Kind::safe) return kind;
    }
    return LeakAnswer::Kind::safe;
}

}  // namespace socratic
