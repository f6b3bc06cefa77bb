// SPDX-License-Identifier: MIT
#include "commands/found_peers.hpp"
#include <algorithm>
#include "commands/community_key.hpp"
#include "commands/language.hpp"
#include "read/charter.hpp"
#include "score/peers.hpp"

namespace socratic {
namespace {

/// Where a level stands between the lowest and the highest of its dimension.
double share_of(double level, const Scale& scale) { return (level - scale.min) / (scale.max - scale.min); }

Peer peer_of(const CommunityInput& input, const MemberSurvey& survey, std::string name) {
    Peer peer;
    peer.name = std::move(name);
    peer.consent = survey.facts.peers.consent;
    peer.languages = survey.facts.peers.languages;
    if (peer.languages.empty() && !survey.facts.language.empty()) peer.languages = {survey.facts.language};
    peer.offers = survey.facts.peers.offers;
    peer.seeks = survey.facts.peers.seeks;
    const auto values = std::find_if(input.values.begin(), input.values.end(),
                                     [&](const MemberValues& found) { return found.id == survey.id; });
    if (!peer.consent || values == input.values.end()) return peer;
    const auto& dimensions = input.common.questionnaire.dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& scale = scale_of(input.common.questionnaire, dimensions[d]);
        if (values->latest[d]) peer.levels[dimensions[d].id] = share_of(*values->latest[d], scale);
        if (const auto target = survey.targets.find(dimensions[d].id); target != survey.targets.end())
            peer.targets[dimensions[d].id] = share_of(target->second.level, scale);
    }
    return peer;
}

}  // namespace

FoundPeers find_peers(const CommandLine& line, const CommunityInput& input, const std::string& file,
                      long load) {
    FoundPeers found{input, {}, {}, {}, {}};
    if (input.community.charter.names != Names::shown) found.key = key_in_use(line, file);
    found.names = peer_names(input, found.key, find_language("", "", input.common.questionnaire));
    for (std::size_t i = 0; i < input.surveys.size(); ++i)
        if (!has_errors(input.surveys[i]))
            found.peers.push_back(peer_of(input, input.surveys[i], found.names[i].shown));
    std::vector<std::string> dimensions;
    for (const auto& dimension : input.common.questionnaire.dimensions) dimensions.push_back(dimension.id);
    found.suggestions = suggest_peers(found.peers, dimensions, load);
    return found;
}

PeersText PeersEdition::text() const {
    return {suggestions, input.community.id, community, input.common.questionnaire, language, words};
}

PeersEdition peers_edition(const FoundPeers& found, const std::string& language,
                           std::vector<Problem>& warnings) {
    const auto& community = found.input.community;
    const auto name = in(community.name, language);
    PeersEdition edition{found.input, language, name.empty() ? community.id : std::string(name), {}, {}, {}};
    edition.words = with_names(load_words(language, warnings));
    const auto names = peer_names(found.input, found.key, language);
    Renaming renaming;
    for (std::size_t i = 0; i < names.size(); ++i) renaming[found.names[i].shown] = names[i].shown;
    edition.suggestions = renamed(found.suggestions, renaming);
    const auto rule = "charter.names." + std::string(names_text(community.charter.names));
    edition.names_rule = words(edition.words, rule);
    return edition;
}

}  // namespace socratic
