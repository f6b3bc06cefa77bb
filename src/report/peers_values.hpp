// SPDX-License-Identifier: MIT
// What the templates of `peers` may use: suggestions, and what two members meet for. No figure of a member is
// among it: the values are made from sentences and from texts of the questionnaire.
#pragma once
#include <string>
#include <vector>
#include "model/peers_words.hpp"
#include "report/value.hpp"

namespace socratic {

/// Suggestions with the names that the charter shows, in the document's language.
struct PeersFacts {
    const PeersText& text;
    std::string names_rule;  ///< whose names the charter shows, as a sentence
    long minimum_group = 5;  ///< of the charter
};

/// Two members that are to meet.
struct Exchange {
    const PeerPair& pair;
    std::string language;                ///< that they share; "" for none
    std::vector<std::string> languages;  ///< where they share none: what they speak; may be empty
    bool is_pseudonymous = false;        ///< one of the two names is a pseudonym
};

/// Shape "peers".
Members peers_values(const PeersFacts& facts);
/// Shape "exchange".
Members exchange_values(const PeersFacts& facts, const Exchange& exchange);

}  // namespace socratic
