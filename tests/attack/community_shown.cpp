// SPDX-License-Identifier: MIT
#include "community_shown.hpp"
#include <algorithm>

namespace socratic::attack {
namespace {

using Json = nlohmann::json;

/// Adds a figure where it is shown.
void add_figure(const Json& figure, const std::vector<Term>& terms, const std::string& name, ShownSums& shown,
                std::vector<std::string>& complaints) {
    if (!figure.contains("mean")) return;
    const auto members =
        std::count_if(terms.begin(), terms.end(), [](const Term& term) { return term.factor > 0; });
    if (figure["n"].get<long>() != members)
        complaints.push_back(name + " of " + figure["n"].dump() + " members, but they are " +
                             std::to_string(members));
    shown.add(terms);
}

}  // namespace

std::vector<std::string> add_dimension(const Json& json, std::size_t dimension,
                                       const std::vector<MemberInRun>& members, ShownSums& shown) {
    std::vector<std::string> complaints;
    if (!json.contains("dimensions")) return complaints;  // all is withheld
    const auto& described = json["dimensions"][dimension];
    const std::string id = described["id"];
    std::vector<Term> level, change;
    for (const auto& member : members) {
        const auto &latest = member.latest[dimension], &earlier = member.earlier[dimension];
        if (latest.empty()) continue;
        level.push_back({member.id, latest});
        if (earlier.empty()) continue;
        change.push_back({member.id, latest});
        change.push_back({member.id, earlier, -1});
    }
    add_figure(described, level, "the level of " + id, shown, complaints);
    add_figure(described["change"], change, "the change of " + id, shown, complaints);
    for (const auto& group : json["groups"]) {
        const auto fact = static_cast<std::size_t>(
            std::find(member_facts.begin(), member_facts.end(), group["fact"].get<std::string>()) -
            member_facts.begin());
        const auto value = group["value"].is_null() ? std::string() : group["value"].get<std::string>();
        std::vector<Term> terms;
        for (const auto& member : members)
            if (member.facts[fact] == value && !member.latest[dimension].empty())
                terms.push_back({member.id, member.latest[dimension]});
        add_figure(group["dimensions"][dimension], terms, id + " of '" + value + "'", shown, complaints);
    }
    return complaints;
}

}  // namespace socratic::attack
