// SPDX-License-Identifier: MIT
#include "layout/answers_words.hpp"
#include "model/asked_words.hpp"
#include "model/topics.hpp"
#include "report/level_looks.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

std::string look_at(const std::map<int, std::string>& looks, int level) {
    const auto found = looks.find(level);
    return found == looks.end() ? std::string() : found->second;
}

std::string gap_of(const ReportFacts& facts, const QuestionScores& scores) {
    const auto gap = scores.mean || scores.median ? Gap::none : Gap::nobody_scored;
    return gap_in(facts.words, gap, scores.hidden, facts.scores.minimum_group);
}

std::string unknown_words(const ReportFacts& facts, const QuestionScores& scores) {
    if (!scores.dont_know || *scores.dont_know + scores.n == 0) return {};
    return percent_words(
        facts, static_cast<double>(*scores.dont_know) / static_cast<double>(*scores.dont_know + scores.n));
}

}  // namespace

std::map<int, std::string> looks_of(const ReportFacts& facts, const Scale& scale, const Question& question) {
    std::map<int, std::string> looks;
    for (const auto& [level, anchor] : question.anchors)
        looks[question.reverse ? scale.min + scale.max - level : level] = said(facts, anchor);
    return looks;
}

Members question_values(const ReportFacts& facts, const Dimension& dimension, const QuestionScores& scores) {
    const Question* question = nullptr;
    for (const auto& known : dimension.questions)
        if (known.id == scores.id) question = &known;
    const auto& scale = scale_of(facts.questionnaire, dimension);
    const auto looks = question == nullptr ? std::map<int, std::string>() : looks_of(facts, scale, *question);
    const LevelRange levels{scale.min, scale.max};
    std::vector<Members> anchors;
    for (const auto& [level, look] : looks) {
        Members anchor;
        anchor.add("number", std::to_string(level));
        anchor.add("text", look);
        anchors.push_back(std::move(anchor));
    }
    Members values;
    values.add("id", scores.id);
    values.add("text", question == nullptr
                           ? std::string()
                           : asked_in(facts.words, facts.questionnaire.kind, *question, facts.language));
    values.add("is_aim", scores.aim);
    values.add("is_reversed", question != nullptr && question->reverse);
    values.add("level", stand_words(facts, levels, scores.mean ? scores.mean : scores.median));
    values.add("n", scores.mean || scores.median ? std::to_string(scores.n) : std::string());
    values.add("sd", scores.sd ? number_in(facts.words, *scores.sd, 1) : std::string());
    values.add("median", level_words(facts, scores.median));
    values.add("consensus", percent_words(facts, scores.consensus));
    values.add("views", views_words(facts, scores.views));
    values.add("is_split", scores.views == Views::split);
    values.add("dont_know", count_words(scores.dont_know));
    values.add("some_dont_know", scores.dont_know.value_or(0) > 0);
    values.add("varies", count_words(scores.varies));
    values.add("not_applicable", count_words(scores.not_applicable));
    values.add("no_answer", count_words(scores.empty));
    values.add("unknown", unknown_words(facts, scores));
    values.add("is_unknown", !scores.aim && unknown_of(scores) > 0);
    values.add("gap", gap_of(facts, scores));
    values.add("histogram", scores.counts.has_value());
    values.add("anchors", std::move(anchors));
    values.add("lowest_anchor", look_at(looks, scale.min));
    values.add("highest_anchor", look_at(looks, scale.max));
    return values;
}

}  // namespace socratic
