// SPDX-License-Identifier: MIT
// What `peers` suggests, in sentences. None of them carries a figure: they say that somebody seeks, offers,
// aims higher or could show it. That one stands higher than another is said to these two alone.
#pragma once
#include <string>
#include <vector>
#include "model/peers.hpp"
#include "model/questionnaire.hpp"
#include "model/words.hpp"

namespace socratic {

/// Whom a sentence is for.
enum class PeersReaders { all_members, the_two };

/// What is said about a community's suggestions, and in which words.
struct PeersText {
    const PeerSuggestions& suggestions;
    std::string community_id, community;  ///< `community` is its name; its id when it has none
    const Questionnaire& questionnaire;
    const std::string& language;  ///< of names
    const Words& words;           ///< of sentences
    PeersReaders readers = PeersReaders::all_members;
};

/// The name of a dimension; its id when the questionnaire does not know it.
std::string dimension_name(const PeersText& text, const std::string& id);

/// "B seeks it, and A offers it": why the match.
std::string match_words(const PeersText& text, const PeerMatch& match);

/// "In French." or that they have no language in common; with more words when the match goes both ways.
std::string language_words(const PeersText& text, const PeerMatch& match);

/// "A, B and C"
std::string members_words(const PeersText& text, const std::vector<std::string>& members);

std::string theme_words(const PeersText& text, const PeerTheme& theme);
/// The same of every need.
std::string unmet_words(const PeersText& text);

}  // namespace socratic
