// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include "layout/answers_words.hpp"
#include "model/shown_number.hpp"
#include "report/level_looks.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

const Question* find_question(const Dimension& dimension, std::string_view id) {
    for (const auto& question : dimension.questions)
        if (question.id == id) return &question;
    return nullptr;
}

const ComparedDimension* find_compared(const ReportFacts& facts, std::string_view id) {
    for (const auto& compared : facts.comparison.dimensions)
        if (compared.id == id) return &compared;
    return nullptr;
}

std::string level_then(const ReportFacts& facts, const ComparedDimension& compared,
                       const std::string& round) {
    for (const auto& then : compared.rounds)
        if (then.round == round) return mean_words(facts, compared.levels, then.level());
    return {};
}

Members change_values(const ReportFacts& facts, const ComparedDimension& compared,
                      const LevelChange& change) {
    const auto& levels = compared.levels;
    const auto size = mean_words(facts, levels, std::abs(change.difference));
    const auto zero = mean_words(facts, levels, 0.0);
    const bool is_none = size == zero;
    const auto* sign = is_none ? "" : change.difference > 0 ? "+" : "\u2212";
    Members values;
    values.add("from", name_of_round(facts, change.from));
    values.add("difference", sign + size);
    values.add("was", level_then(facts, compared, change.from));
    values.add("now", level_then(facts, compared, change.to));
    values.add("is_up", !is_none && change.difference > 0);
    values.add("is_down", !is_none && change.difference < 0);
    return values;
}

/// The question whose anchors say where to go: of a topic the first one behind it, else the lowest one.
const Question* find_leading(const ReportFacts& facts, const Dimension& dimension,
                             const DimensionScores& scores) {
    for (const auto& topic : facts.topics.list)
        if (topic.dimension == scores.id && !topic.questions.empty())
            return find_question(dimension, topic.questions.front());
    const QuestionScores* lowest = nullptr;
    for (const auto& question : scores.questions)
        if (question.mean && (lowest == nullptr || *question.mean < *lowest->mean)) lowest = &question;
    if (lowest != nullptr) return find_question(dimension, lowest->id);
    for (const auto& question : dimension.questions)
        if (!question.off) return &question;
    return nullptr;
}

const Round* find_round(const ReportFacts& facts) {
    const auto& id = newest_round(facts.scores).id;
    for (const auto& round : facts.assessment.rounds)
        if (round.id == id) return &round;
    return nullptr;
}

std::string why_of(const ReportFacts& facts, const std::string& dimension) {
    const auto* round = find_round(facts);
    if (round == nullptr) return {};
    const auto found = round->agreed.find(dimension);
    return found == round->agreed.end() ? std::string() : said(facts, found->second.why);
}

std::string note_of(const ReportFacts& facts, const std::string& dimension) {
    const auto* round = find_round(facts);
    if (round == nullptr) return {};
    const auto found = round->notes.find(dimension);
    return found == round->notes.end() ? std::string() : said(facts, found->second);
}

std::vector<Members> questions_of(const ReportFacts& facts, const Dimension& dimension,
                                  const DimensionScores& scores) {
    std::vector<Members> list;
    for (const auto& question : scores.questions)
        if (question.asked) list.push_back(question_values(facts, dimension, question));
    return list;
}

}  // namespace

bool shows_figures(const DimensionScores& scores) {
    return scores.level() ||
           std::any_of(scores.questions.begin(), scores.questions.end(), [](const QuestionScores& question) {
               return question.mean || question.median || question.dont_know;
           });
}

std::string gap_words(const ReportFacts& facts, const DimensionScores& scores) {
    if (scores.hidden == Hidden::complement) return words(facts.words, "report.gap.complement");
    return gap_in(facts.words, scores.gap, scores.hidden, facts.scores.minimum_group);
}

Members change_since(const ReportFacts& facts, std::string_view dimension, Since since) {
    const auto* compared = find_compared(facts, dimension);
    if (compared == nullptr) return {};
    if (is_spectrum(facts)) return median_change(facts, *compared, since);
    for (const auto& change : compared->changes)
        if (change.since == since) return change_values(facts, *compared, change);
    return {};
}

Direction find_direction(const ReportFacts& facts, const Dimension& dimension, const DimensionScores& scores,
                         const Question* question) {
    const auto& scale = scale_of(facts.questionnaire, dimension);
    auto stands = scores.agreed;
    if (!stands && scores.level()) stands = as_shown(*scores.level(), mean_decimals(scores.levels));
    const auto looks = question == nullptr ? std::map<int, std::string>() : looks_of(facts, scale, *question);
    const auto look_of = [&](int level) {
        if (const auto look = looks.find(level); look != looks.end()) return look->second;
        const auto named = scale.levels.find(level);
        return named == scale.levels.end() ? std::string() : said(facts, named->second.meaning);
    };
    Direction direction;
    if (!stands || *stands >= scale.max) return direction;
    const int next = std::min(static_cast<int>(std::floor(*stands + 1e-9)) + 1, scale.max);
    direction.next_level = std::to_string(next);
    direction.next = look_of(next);
    if (next < scale.max) direction.horizon = look_of(scale.max);
    return direction;
}

Members dimension_values(const ReportFacts& facts, const DimensionScores& scores) {
    const auto& dimension = *find_dimension(facts.questionnaire, scores.id);
    const auto* section = find_section(facts.questionnaire, dimension.section);
    const auto direction = find_direction(facts, dimension, scores, find_leading(facts, dimension, scores));
    Members values;
    values.add("id", scores.id);
    values.add("name", said(facts, dimension.name));
    values.add("short", said(facts, dimension.short_name.empty() ? dimension.name : dimension.short_name));
    values.add("section", section == nullptr ? std::string() : said(facts, section->name));
    values.add("lowest", std::to_string(scores.levels.lowest));
    values.add("highest", std::to_string(scores.levels.highest));
    values.add("level", stand_words(facts, scores.levels, scores.level()));
    values.add("level_name", level_name_words(facts, scores.level()));
    values.add("description", description_words(facts, dimension, scores.level()));
    values.add("aim", aim_words(facts, scores));
    values.add("n", scores.mean || scores.median ? std::to_string(scores.n) : std::string());
    values.add("sd", scores.sd ? number_in(facts.words, *scores.sd, 1) : std::string());
    values.add("consensus", percent_words(facts, scores.consensus));
    values.add("views", views_words(facts, scores.views));
    values.add("is_unknown",
               std::any_of(scores.questions.begin(), scores.questions.end(),
                           [](const auto& question) { return !question.aim && unknown_of(question) > 0; }));
    values.add("shows_figures", shows_figures(scores));
    values.add("gap", gap_words(facts, scores));
    values.add("agreed", level_words(facts, scores.agreed));
    values.add("agreed_name", level_name_words(facts, scores.agreed));
    values.add("agreed_why", why_of(facts, scores.id));
    values.add("note", note_of(facts, scores.id));
    values.add("target", level_words(facts, scores.target));
    values.add("target_by", date_in(facts.words, scores.target_by));
    values.add("discuss", said(facts, dimension.discuss));
    values.add("questions", questions_of(facts, dimension, scores));
    values.add("change", change_since(facts, scores.id, Since::previous));
    values.add("change_first", change_since(facts, scores.id, Since::first));
    values.add("next_level", direction.next_level);
    values.add("direction", direction.next);
    values.add("horizon", direction.horizon);
    values.add("actions", action_values(facts, scores.id));
    values.add("common_level", common_level(facts, scores));
    values.add("community", community_level(facts, scores));
    return values;
}

}  // namespace socratic
