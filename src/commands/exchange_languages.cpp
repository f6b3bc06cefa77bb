// SPDX-License-Identifier: MIT
#include "commands/exchange_languages.hpp"
#include "score/peer_benefit.hpp"

namespace socratic {
namespace {

struct Choice {
    std::string tag, page;  ///< `tag` is "" of who names no language
};

Choice choose(const std::vector<std::string>& tags, PageLanguages& there_are) {
    for (const auto& tag : tags)
        if (auto page = there_are.find(tag); !page.empty()) return {tag, std::move(page)};
    if (tags.empty()) return {"", there_are.otherwise};
    there_are.missing.insert(tags.front());
    return {tags.front(), there_are.otherwise};
}

}  // namespace

ExchangeLanguages exchange_languages(const Peer& first, const Peer& second, PageLanguages& there_are) {
    if (const auto shared = shared_languages(first, second); !shared.empty()) {
        const auto choice = choose(shared, there_are);
        return {{choice.page}, choice.tag, {}};
    }
    const auto left = choose(first.languages, there_are), right = choose(second.languages, there_are);
    ExchangeLanguages languages{{left.page}, {}, {}};
    if (right.page != left.page) languages.pages.push_back(right.page);
    for (const auto* choice : {&left, &right})
        if (!choice->tag.empty()) languages.spoken.push_back(choice->tag);
    return languages;
}

}  // namespace socratic
