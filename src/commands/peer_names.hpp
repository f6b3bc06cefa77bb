// SPDX-License-Identifier: MIT
// What the charter lets a member be called among its peers, in names and in names of files.
#pragma once
#include <map>
#include <string>
#include <vector>
#include "commands/community_input.hpp"
#include "model/peers.hpp"

namespace socratic {

/// How one member appears.
struct PeerName {
    std::string shown;  ///< distinct: its name, or its pseudonym
    std::string file;   ///< the same for a part of a file's name: its id, or its pseudonym
    bool is_pseudonym = false;
};

/// By member of the community. Organisations that are called alike are told apart by their ids, never one
/// whose name is hidden. `key` is that of the pseudonyms, or "" where all names are shown.
std::vector<PeerName> peer_names(const CommunityInput& input, const std::string& key,
                                 const std::string& language);

/// New names by old ones.
using Renaming = std::map<std::string, std::string>;

/// The same suggestions, everybody called by another name.
PeerSuggestions renamed(PeerSuggestions suggestions, const Renaming& names);

}  // namespace socratic
