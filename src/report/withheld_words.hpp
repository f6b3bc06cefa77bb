// SPDX-License-Identifier: MIT
// Why figures of a community are not there, in the report's words.
#pragma once
#include <string>
#include <utility>
#include <vector>
#include "model/community_figures.hpp"
#include "model/words.hpp"
#include "report/value.hpp"

namespace socratic {

/// As a part of a sentence: "fewer than 4 members"; "" for a figure that is shown.
std::string withheld_words(const Words& catalogue, const Charter& charter, Withheld withheld);

/// Only why, behind words that say what is not shown: "it would give members away".
std::string withheld_reason(const Words& catalogue, const Charter& charter, Withheld withheld);

/// Why there are no figures at all, as a sentence; "" when there are some.
std::string withheld_sentence(const Words& catalogue, const CommunityFigures& figures);

/// True when there is a figure that may be shown.
inline bool is_shown(const MembersFigure& figure) {
    return figure.withheld == Withheld::no && figure.mean.has_value();
}

/// What is left out, by its reason: dimensions with one reason share a sentence.
class Reasons {
public:
    /// Nothing for a reason of "".
    void add(const std::string& reason, const std::string& name);
    /// Shape "sentence", in the order of their first names.
    std::vector<Members> sentences(const Words& catalogue) const;

private:
    std::vector<std::pair<std::string, std::string>> list_;
};

}  // namespace socratic
