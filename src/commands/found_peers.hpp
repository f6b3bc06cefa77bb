// SPDX-License-Identifier: MIT
// Who could learn from whom in a community that was read: once, and then said in the languages asked for.
#pragma once
#include <string>
#include <vector>
#include "commands/community_input.hpp"
#include "commands/peer_names.hpp"
#include "model/peers_words.hpp"

namespace socratic {

struct FoundPeers {
    const CommunityInput& input;
    std::string key;              ///< of the pseudonyms; "" where all names are shown
    std::vector<PeerName> names;  ///< by member of the community, in the questionnaire's first language
    std::vector<Peer> peers;      ///< the members without errors; called as `names` has them
    PeerSuggestions suggestions;  ///< by those names, so that they are the same in every language
};

/// `file` is the community's, beside which the key lies.
FoundPeers find_peers(const CommandLine& line, const CommunityInput& input, const std::string& file,
                      long load);

/// The same in one language.
struct PeersEdition {
    const CommunityInput& input;
    std::string language;
    std::string community;  ///< its name; its id when it has none
    Words words;
    PeerSuggestions suggestions;
    std::string names_rule;  ///< whose names the charter shows, as a sentence

    PeersText text() const;
};

PeersEdition peers_edition(const FoundPeers& found, const std::string& language,
                           std::vector<Problem>& warnings);

}  // namespace socratic
