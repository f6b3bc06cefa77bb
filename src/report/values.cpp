// SPDX-License-Identifier: MIT
#include "report/values.hpp"
#include <algorithm>
#include "model/asked_words.hpp"
#include "report/figures.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

std::string source_of(const ReportFacts& facts, const std::string& id) {
    for (const auto& round : facts.assessment.rounds)
        if (round.id == id) return said(facts, round.source);
    return {};
}

std::string respondents_of(const RoundScores& round) {
    const bool has_some = round.hidden == Hidden::no && !round.is_reported && !has_no_answers(round);
    return has_some ? std::to_string(round.respondents) : std::string();
}

std::vector<Members> dimensions_of(const ReportFacts& facts) {
    std::vector<Members> list;
    for (const auto& scores : newest_round(facts.scores).dimensions)
        list.push_back(dimension_values(facts, scores));
    return list;
}

std::vector<Members> changed_dimensions(const ReportFacts& facts) {
    std::vector<Members> list;
    for (const auto& scores : newest_round(facts.scores).dimensions)
        if (!change_since(facts, scores.id, Since::previous).list.empty() ||
            !change_since(facts, scores.id, Since::first).list.empty())
            list.push_back(dimension_values(facts, scores));
    return list;
}

bool changed_since(const ReportFacts& facts, Since since) {
    const auto& dimensions = newest_round(facts.scores).dimensions;
    return std::any_of(dimensions.begin(), dimensions.end(), [&](const DimensionScores& scores) {
        return !change_since(facts, scores.id, since).list.empty();
    });
}

/// Of the last round, as long as nobody has answered: what is still to come needs no clock.
std::string coming_date(const ReportFacts& facts) {
    const auto& last = facts.scores.rounds.back();
    return has_no_answers(last) ? date_in(facts.words, last.date) : std::string();
}

std::string asked_facts(const ReportFacts& facts) {
    std::string names;
    for (const auto& fact : facts.questionnaire.facts)
        names += (names.empty() ? "" : "; ") + said(facts, fact.name);
    return names;
}

bool is_prompted(const Questionnaire& questionnaire) {
    return std::any_of(questionnaire.dimensions.begin(), questionnaire.dimensions.end(),
                       [](const Dimension& dimension) { return !dimension.discuss.empty(); });
}

std::vector<Members> dimensions_named(const ReportFacts& facts, const std::vector<std::string>& ids) {
    std::vector<Members> list;
    for (const auto& id : ids)
        for (const auto& scores : newest_round(facts.scores).dimensions)
            if (scores.id == id) list.push_back(dimension_values(facts, scores));
    return list;
}

}  // namespace

std::vector<Members> round_values(const ReportFacts& facts) {
    std::vector<Members> list;
    for (const auto& round : facts.scores.rounds) {
        Members values;
        values.add("id", round.id);
        values.add("name", name_of_round(facts, round.id));
        values.add("date", date_in(facts.words, round.date));
        values.add("respondents", respondents_of(round));
        values.add("invited", count_words(round.invited));
        values.add("answered", answered_words(facts, round));
        values.add("is_reported", round.is_reported);
        values.add("source", source_of(facts, round.id));
        list.push_back(std::move(values));
    }
    return list;
}

std::vector<Members> level_values(const Questionnaire& questionnaire, std::string_view language) {
    std::vector<Members> list;
    for (const auto& [number, level] : questionnaire.scale.levels) {
        Members values;
        values.add("number", std::to_string(number));
        values.add("name", in(level.name, language));
        values.add("meaning", in(level.meaning, language));
        list.push_back(std::move(values));
    }
    return list;
}

Members report_values(const ReportFacts& facts) {
    const auto& scores = facts.scores;
    const auto& round = newest_round(scores);
    Members values;
    values.add("organisation", said(facts, scores.organisation));
    values.add("questionnaire", said(facts, facts.questionnaire.title));
    values.add("questionnaire_id", scores.questionnaire_id);
    values.add("questionnaire_version", scores.questionnaire_version);
    values.add("instruction", said(facts, facts.questionnaire.instruction));
    values.add("minutes", std::to_string(minutes_to_answer(facts.questionnaire)));
    values.add("is_spectrum", is_spectrum(facts));
    values.add("language", facts.language);
    values.add("round", name_of_round(facts, round.id));
    values.add("date", date_in(facts.words, round.date));
    values.add("coming_date", coming_date(facts));
    values.add("respondents", respondents_of(round));
    values.add("invited", count_words(round.invited));
    values.add("answered", answered_words(facts, round));
    values.add("too_few", round.hidden != Hidden::no);
    values.add("not_yet", has_no_answers(round));
    values.add("wheel", has_wheel(facts));
    values.add("shows_figures", std::any_of(round.dimensions.begin(), round.dimensions.end(), shows_figures));
    values.add("minimum_group", std::to_string(scores.minimum_group));
    values.add("minimum_lowered", scores.minimum_lowered);
    values.add("lowest", std::to_string(scores.scale.min));
    values.add("highest", std::to_string(scores.scale.max));
    values.add("levels", level_values(facts.questionnaire, facts.language));
    values.add("dimensions", dimensions_of(facts));
    values.add("strength", strength_values(facts));
    values.add("topics", topic_values(facts));
    values.add("requests", request_values(facts));
    values.add("power_question", said(facts, facts.questionnaire.discuss));
    values.add("is_prompted", is_prompted(facts.questionnaire));
    values.add("rounds", round_values(facts));
    add_plan_values(values, facts);
    values.add("asked_facts", asked_facts(facts));
    values.add("changes", changed_dimensions(facts));
    values.add("is_first_apart", changed_since(facts, Since::first));
    values.add("facts", fact_values(facts));
    values.add("example", example_values(facts));
    values.add("method", method_values(facts));
    values.add("offers", dimensions_named(facts, facts.assessment.peers.offers));
    values.add("seeks", dimensions_named(facts, facts.assessment.peers.seeks));
    values.add("left_out", left_out_values(facts));
    values.add("community", community_values(facts));
    return values;
}

}  // namespace socratic
