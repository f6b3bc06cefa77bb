// SPDX-License-Identifier: MIT
#include "score/peer_groups.hpp"
#include <algorithm>
#include <set>
#include "score/peer_benefit.hpp"

namespace socratic {
namespace {

using Members = std::vector<const Peer*>;

bool speaks(const Peer& peer, const std::string& language) {
    return std::any_of(peer.languages.begin(), peer.languages.end(),
                       [&](const std::string& tag) { return tag.substr(0, tag.find('-')) == language; });
}

Members who_need(const Members& peers, const std::string& dimension, const std::string& language) {
    Members found;
    for (const auto* peer : peers)
        if (speaks(*peer, language) && needs(*peer, dimension)) found.push_back(peer);
    return found;
}

/// Of those who are too many for one group, as many as make equal groups of the size allowed; the widest
/// gaps first, those who only seek after them, then by name.
Members first_group(Members members, const std::string& dimension) {
    const auto gap = [&](const Peer* peer) { return gap_to_target(*peer, dimension).value_or(0); };
    std::stable_sort(members.begin(), members.end(),
                     [&](const Peer* a, const Peer* b) { return gap(a) > gap(b); });
    const auto groups = (members.size() + largest_peer_group - 1) / largest_peer_group;
    members.resize((members.size() + groups - 1) / groups);
    return members;
}

PeerGroup named(const std::string& dimension, const std::string& language, const Members& members) {
    PeerGroup group{dimension, language, {}};
    for (const auto* member : members) group.members.push_back(member->name);
    std::sort(group.members.begin(), group.members.end());
    return group;
}

}  // namespace

std::vector<PeerGroup> group_peers(std::vector<Peer> peers, const std::vector<std::string>& dimensions) {
    std::sort(peers.begin(), peers.end(), [](const Peer& a, const Peer& b) { return a.name < b.name; });
    Members left;
    std::set<std::string> languages;
    for (const auto& peer : peers) {
        left.push_back(&peer);
        for (const auto& tag : peer.languages) languages.insert(tag.substr(0, tag.find('-')));
    }
    std::vector<PeerGroup> groups;
    for (;;) {
        Members most;
        std::string dimension, language;
        for (const auto& id : dimensions)
            for (const auto& tag : languages) {
                auto members = who_need(left, id, tag);
                if (members.size() <= most.size()) continue;
                most = std::move(members);
                dimension = id;
                language = tag;
            }
        if (most.size() < smallest_peer_group) return groups;
        const auto members = first_group(std::move(most), dimension);
        groups.push_back(named(dimension, language, members));
        std::erase_if(left, [&](const Peer* peer) {
            return std::find(members.begin(), members.end(), peer) != members.end();
        });
    }
}

std::vector<PeerTheme> find_themes(const std::vector<Peer>& peers,
                                   const std::vector<std::string>& dimensions) {
    std::vector<PeerTheme> themes;
    for (const auto& id : dimensions) {
        PeerTheme theme{id, 0, 0};
        for (const auto& peer : peers) theme.learners += needs(peer, id) ? 1 : 0;
        for (const auto& teacher : peers)
            theme.teachers += std::any_of(peers.begin(), peers.end(), [&](const Peer& learner) {
                return &learner != &teacher && find_benefit(teacher, learner, id).has_value();
            });
        if (theme.learners >= static_cast<long>(smallest_peer_group)) themes.push_back(theme);
    }
    std::stable_sort(themes.begin(), themes.end(),
                     [](const PeerTheme& a, const PeerTheme& b) { return a.learners > b.learners; });
    return themes;
}

}  // namespace socratic
