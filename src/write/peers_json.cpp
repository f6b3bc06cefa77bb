// SPDX-License-Identifier: MIT
#include "base/version.hpp"
#include "write/json_text.hpp"
#include "write/peers.hpp"

namespace socratic {
namespace {

JsonObject about(const PeersText& text, const std::string& dimension) {
    JsonObject object;
    object.add("dimension", json_string(dimension)).add("name", json_string(dimension_name(text, dimension)));
    return object;
}

std::string language_json(const std::string& language) {
    return language.empty() ? "null" : json_string(language);
}

std::string reasons_json(const PeerReason& reason) {
    std::vector<std::string> reasons;
    if (reason.seeks) reasons.push_back("seeks");
    if (reason.aims_higher) reasons.push_back("aims_higher");
    if (reason.offers) reasons.push_back("offers");
    if (reason.stands_higher && !reason.offers) reasons.push_back("could_show");
    return json_strings(reasons);
}

std::string match_json(const PeersText& text, const PeerMatch& match) {
    return about(text, match.dimension)
        .add("teacher", json_string(match.teacher))
        .add("learner", json_string(match.learner))
        .add("language", language_json(match.language))
        .add("two_way", match.two_way ? "true" : "false")
        .add("reasons", reasons_json(match.reason))
        .add("why", json_string(match_words(text, match)))
        .text();
}

std::string group_json(const PeersText& text, const PeerGroup& group) {
    return about(text, group.dimension)
        .add("language", language_json(group.language))
        .add("members", json_strings(group.members))
        .text();
}

std::string theme_json(const PeersText& text, const PeerTheme& theme) {
    return about(text, theme.dimension)
        .add("learners", json_number(theme.learners))
        .add("teachers", json_number(theme.teachers))
        .text();
}

std::string unmet_json(const PeersText& text, const UnmetNeed& need) {
    return about(text, need.dimension)
        .add("learner", json_string(need.learner))
        .add("why", json_string(unmet_words(text)))
        .text();
}

template <class Items, class Write>
std::string lines_of(const PeersText& text, const Items& items, Write write) {
    std::vector<std::string> lines;
    for (const auto& item : items) lines.push_back(write(text, item));
    return json_lines(lines, 2);
}

}  // namespace

std::string peers_json(const PeersText& text) {
    const auto& suggestions = text.suggestions;
    const auto community = JsonObject()
                               .add("id", json_string(text.community_id))
                               .add("name", json_string(text.community))
                               .text();
    const auto questionnaire = JsonObject()
                                   .add("id", json_string(text.questionnaire.id))
                                   .add("version", json_string(text.questionnaire.version))
                                   .text();
    return JsonObject()
               .add("generator", json_string("socratic-wheel " + std::string(version())))
               .new_line(1)
               .add("community", community)
               .new_line(1)
               .add("questionnaire", questionnaire)
               .new_line(1)
               .add("load", json_number(suggestions.load))
               .new_line(1)
               .add("two_way_exact", text.suggestions.is_exact ? "true" : "false")
               .new_line(1)
               .add("matches", lines_of(text, suggestions.matches, match_json))
               .new_line(1)
               .add("groups", lines_of(text, suggestions.groups, group_json))
               .new_line(1)
               .add("themes", lines_of(text, suggestions.themes, theme_json))
               .new_line(1)
               .add("unmet", lines_of(text, suggestions.unmet, unmet_json))
               .text() +
           "\n";
}

}  // namespace socratic
