// SPDX-License-Identifier: MIT
#include "commands/peer_names.hpp"
#include "commands/community_key.hpp"

namespace socratic {
namespace {

void rename(std::vector<PeerMatch>& matches, const Renaming& names) {
    for (auto& match : matches) {
        match.teacher = names.at(match.teacher);
        match.learner = names.at(match.learner);
    }
}

}  // namespace

std::vector<PeerName> peer_names(const CommunityInput& input, const std::string& key,
                                 const std::string& language) {
    const auto rule = input.community.charter.names;
    std::map<std::string, int> used;
    std::vector<PeerName> names;
    for (const auto& survey : input.surveys) {
        const bool is_open = rule == Names::shown || (rule == Names::consented && survey.facts.peers.consent);
        PeerName name{std::string(in(survey.organisation, language)), survey.id, !is_open};
        if (!is_open) name.shown = name.file = pseudonym_of(survey.id, key);
        ++used[name.shown];
        names.push_back(std::move(name));
    }
    for (auto& name : names)
        if (used[name.shown] > 1 && !name.is_pseudonym) name.shown += " (" + name.file + ")";
    return names;
}

PeerSuggestions renamed(PeerSuggestions suggestions, const Renaming& names) {
    rename(suggestions.matches, names);
    for (auto& pair : suggestions.pairs) {
        pair.first = names.at(pair.first);
        pair.second = names.at(pair.second);
        rename(pair.matches, names);
    }
    for (auto& group : suggestions.groups)
        for (auto& member : group.members) member = names.at(member);
    for (auto& need : suggestions.unmet) need.learner = names.at(need.learner);
    return suggestions;
}

}  // namespace socratic
