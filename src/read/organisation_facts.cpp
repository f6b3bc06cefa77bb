// SPDX-License-Identifier: MIT
#include "read/organisation_facts.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "read/dimension.hpp"
#include "read/ids.hpp"
#include "read/round.hpp"
#include "read/scalar.hpp"

namespace socratic {
namespace {

std::string read_country(Reading& reading, const Node& node) {
    const auto country = read_word(reading, node, "a country").value_or("");
    const bool shaped = country.size() == 2 && std::all_of(country.begin(), country.end(),
                                                           [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!country.empty() && !shaped)
        report(reading, node, fmt::format("expected a country's code, got {}", got(node)),
               "write its two capital letters, such as CA or SN");
    return country;
}

OrganisationFacts::Peers read_peers(Reading& reading, const Node& node, const Questionnaire* questionnaire) {
    OrganisationFacts::Peers peers;
    if (!check_keys(reading, node, assessment_table("peers"))) return peers;
    if (const auto* consent = field(node, "consent"))
        peers.consent = read_boolean(reading, *consent).value_or(false);
    peers.languages = read_list_of(reading, node, "languages", ValueType::language);
    if (questionnaire == nullptr) {
        peers.offers = read_list_of(reading, node, "offers", ValueType::id);
        peers.seeks = read_list_of(reading, node, "seeks", ValueType::id);
        return peers;
    }
    const auto read_dimension_ids = [&](std::string_view key, std::vector<std::string>& ids) {
        const auto* list = list_field(reading, node, key);
        if (list == nullptr) return;
        for (const auto& item : list->items)
            if (read_dimension_id(reading, item, *questionnaire) != nullptr) ids.push_back(item.text);
    };
    read_dimension_ids("offers", peers.offers);
    read_dimension_ids("seeks", peers.seeks);
    return peers;
}

}  // namespace

OrganisationFacts read_organisation_facts(Reading& reading, const Node& map,
                                          const Questionnaire* questionnaire) {
    OrganisationFacts facts;
    if (const auto* country = field(map, "country")) facts.country = read_country(reading, *country);
    if (const auto* size = field(map, "size")) facts.size = read_whole(reading, *size, {.least = 1});
    if (const auto* language = field(map, "language"))
        facts.language = read_language(reading, *language).value_or("");
    if (const auto* peers = field(map, "peers")) facts.peers = read_peers(reading, *peers, questionnaire);
    return facts;
}

}  // namespace socratic
