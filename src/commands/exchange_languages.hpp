// SPDX-License-Identifier: MIT
// In which languages two members get their page.
#pragma once
#include <functional>
#include <set>
#include <string>
#include <vector>
#include "model/peers.hpp"

namespace socratic {

struct ExchangeLanguages {
    std::vector<std::string> pages;   ///< one, or two side by side: of the first and of the second member
    std::string shared;               ///< that the two have in common; "" for none
    std::vector<std::string> spoken;  ///< where they share none: what each speaks, if it says so
};

/// What there can be a page in.
struct PageLanguages {
    std::function<std::string(const std::string& tag)> find;  ///< the language of a page for it; "" for none
    std::string otherwise;                                    ///< the community's, for who has no other
    std::set<std::string> missing;                            ///< those that were looked for in vain
};

ExchangeLanguages exchange_languages(const Peer& first, const Peer& second, PageLanguages& there_are);

}  // namespace socratic
