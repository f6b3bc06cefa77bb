// SPDX-License-Identifier: MIT
#include "report/peers_values.hpp"
#include <algorithm>
#include "model/language_name.hpp"

namespace socratic {
namespace {

std::string said(const PeersFacts& facts, const Text& text) {
    return std::string(in(text, facts.text.language));
}

std::string name_of_language(const PeersFacts& facts, const std::string& tag) {
    return tag.empty() ? std::string() : language_in(facts.text.words, tag);
}

/// Each once, in the order met.
std::string joined(const PeersFacts& facts, const std::vector<std::string>& names) {
    std::vector<std::string> distinct;
    for (const auto& name : names)
        if (std::find(distinct.begin(), distinct.end(), name) == distinct.end()) distinct.push_back(name);
    return members_words(facts.text, distinct);
}

bool is_two_way(const PeerPair& pair) {
    return std::any_of(pair.matches.begin(), pair.matches.end(),
                       [](const PeerMatch& match) { return match.two_way; });
}

/// The dimensions on which one of the two could learn.
std::string learns(const PeersFacts& facts, const PeerPair& pair, const std::string& learner) {
    std::vector<std::string> names;
    for (const auto& match : pair.matches)
        if (match.learner == learner) names.push_back(dimension_name(facts.text, match.dimension));
    return joined(facts, names);
}

Members match_values(const PeersFacts& facts, const PeerMatch& match) {
    Members values;
    values.add("dimension", dimension_name(facts.text, match.dimension));
    values.add("learner", match.learner);
    values.add("teacher", match.teacher);
    values.add("why", match_words(facts.text, match));
    values.add("meeting_language", name_of_language(facts, match.language));
    values.add("is_two_way", match.two_way);
    return values;
}

std::vector<Members> matches_values(const PeersFacts& facts, const std::vector<PeerMatch>& matches) {
    std::vector<Members> list;
    for (const auto& match : matches) list.push_back(match_values(facts, match));
    return list;
}

std::vector<Members> statements_of(const PeersFacts& facts, const Dimension& dimension) {
    std::vector<Members> list;
    for (const auto& question : dimension.questions) {
        if (question.off) continue;
        Members values;
        values.add("text", said(facts, question.text));
        list.push_back(std::move(values));
    }
    return list;
}

/// Those with a match, in the questionnaire's order.
std::vector<Members> dimensions_of(const PeersFacts& facts, const std::vector<PeerMatch>& matches) {
    std::vector<Members> list;
    for (const auto& dimension : facts.text.questionnaire.dimensions) {
        std::vector<Members> of_it;
        for (const auto& match : matches)
            if (match.dimension == dimension.id) of_it.push_back(match_values(facts, match));
        if (of_it.empty()) continue;
        Members values;
        values.add("id", dimension.id);
        values.add("name", said(facts, dimension.name));
        values.add("discuss", said(facts, dimension.discuss));
        values.add("matches", std::move(of_it));
        values.add("statements", statements_of(facts, dimension));
        list.push_back(std::move(values));
    }
    return list;
}

std::vector<Members> two_way_values(const PeersFacts& facts) {
    std::vector<Members> list;
    for (const auto& pair : facts.text.suggestions.pairs) {
        if (!is_two_way(pair)) continue;
        Members values;
        values.add("first", pair.first);
        values.add("second", pair.second);
        values.add("first_learns", learns(facts, pair, pair.first));
        values.add("second_learns", learns(facts, pair, pair.second));
        values.add("meeting_language", name_of_language(facts, pair.matches.front().language));
        list.push_back(std::move(values));
    }
    return list;
}

std::vector<Members> group_values(const PeersFacts& facts) {
    std::vector<Members> list;
    for (const auto& group : facts.text.suggestions.groups) {
        Members values;
        values.add("dimension", dimension_name(facts.text, group.dimension));
        values.add("members", members_words(facts.text, group.members));
        values.add("meeting_language", name_of_language(facts, group.language));
        list.push_back(std::move(values));
    }
    return list;
}

std::vector<Members> theme_values(const PeersFacts& facts) {
    std::vector<Members> list;
    for (const auto& theme : facts.text.suggestions.themes) {
        Members values;
        values.add("dimension", dimension_name(facts.text, theme.dimension));
        values.add("learners", words_for_count(facts.text.words, "head.members", theme.learners));
        values.add("teachers", words_for_count(facts.text.words, "head.members", theme.teachers));
        list.push_back(std::move(values));
    }
    return list;
}

std::vector<Members> need_values(const PeersFacts& facts) {
    std::vector<Members> list;
    for (const auto& need : facts.text.suggestions.unmet) {
        Members values;
        values.add("dimension", dimension_name(facts.text, need.dimension));
        values.add("learner", need.learner);
        values.add("why", unmet_words(facts.text));
        list.push_back(std::move(values));
    }
    return list;
}

/// What both kinds of documents say of where they come from.
Members source_values(const PeersFacts& facts) {
    const auto& questionnaire = facts.text.questionnaire;
    Members values;
    values.add("community", facts.text.community);
    values.add("questionnaire", said(facts, questionnaire.title));
    values.add("questionnaire_id", questionnaire.id);
    values.add("questionnaire_version", questionnaire.version);
    values.add("language", facts.text.language);
    values.add("names_rule", facts.names_rule);
    return values;
}

std::string languages_of(const PeersFacts& facts, const Exchange& exchange) {
    std::vector<std::string> names;
    for (const auto& tag : exchange.languages) names.push_back(name_of_language(facts, tag));
    return joined(facts, names);
}

}  // namespace

Members peers_values(const PeersFacts& facts) {
    const auto& suggestions = facts.text.suggestions;
    auto values = source_values(facts);
    values.add("load", std::to_string(suggestions.load));
    values.add("cut_off",
               suggestions.is_exact ? std::string() : words(facts.text.words, "peers.matches.cut_off"));
    values.add("dimensions", dimensions_of(facts, suggestions.matches));
    values.add("matches", matches_values(facts, suggestions.matches));
    values.add("two_way", two_way_values(facts));
    values.add("groups", group_values(facts));
    values.add("themes", theme_values(facts));
    values.add("unmet", need_values(facts));
    return values;
}

Members exchange_values(const PeersFacts& facts, const Exchange& exchange) {
    const auto& pair = exchange.pair;
    std::vector<std::string> teachers, learners;
    for (const auto& match : pair.matches) {
        teachers.push_back(match.teacher);
        learners.push_back(match.learner);
    }
    auto values = source_values(facts);
    values.add("first", pair.first);
    values.add("second", pair.second);
    values.add("both", members_words(facts.text, {pair.first, pair.second}));
    values.add("teachers", joined(facts, teachers));
    values.add("learners", joined(facts, learners));
    values.add("is_two_way", is_two_way(pair));
    values.add("is_pseudonymous", exchange.is_pseudonymous);
    values.add("meeting_language", name_of_language(facts, exchange.language));
    values.add("languages", languages_of(facts, exchange));
    values.add("dimensions", dimensions_of(facts, pair.matches));
    values.add("power_question", said(facts, facts.text.questionnaire.discuss));
    values.add("minimum_group", std::to_string(facts.minimum_group));
    return values;
}

}  // namespace socratic
