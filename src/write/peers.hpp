// SPDX-License-Identifier: MIT
// Who could learn from whom, as JSON, CSV and a table for reading.
#pragma once
#include <string>
#include "model/peers_words.hpp"

namespace socratic {

/// The shape is in docs/files.md; ends in a line end.
std::string peers_json(const PeersText& text);

/// One line a suggestion: part, dimension, teacher, learner, members, language, two_way, why.
std::string peers_csv(const PeersText& text);

struct PeersLook {
    bool bold = false;       ///< with escape sequences
    std::size_t width = 98;  ///< of a line, in columns of a terminal
};
std::string peers_table(const PeersText& text, const PeersLook& look);

}  // namespace socratic
