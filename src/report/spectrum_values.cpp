// SPDX-License-Identifier: MIT
// What a spectrum has in place of means and differences: medians by the names of their levels, then and now.
#include <algorithm>
#include <cmath>
#include <functional>
#include "model/comparison_words.hpp"
#include "report/value_parts.hpp"

namespace socratic {
namespace {

/// Of a level, or of the two that a half stands between.
std::string at_level(const ReportFacts& facts, std::optional<double> level,
                     const std::function<std::string(int)>& said_of) {
    if (!level) return {};
    const auto lower = said_of(static_cast<int>(std::floor(*level)));
    const auto higher = said_of(static_cast<int>(std::ceil(*level)));
    if (lower.empty() || higher.empty() || *level == std::floor(*level)) return lower;
    return words(facts.words, "report.between", {{"lower", lower}, {"higher", higher}});
}

Members group_medians(const ReportFacts& facts, const std::string& fact, const ComparedDimension& compared) {
    std::string sentence;
    for (const auto& group : compared.groups) {
        if (!group.places || !group.places->median) continue;
        const auto name = group.value ? name_of_value(facts.questionnaire, fact, *group.value, facts.language)
                                      : words(facts.words, "people.none");
        sentence +=
            (sentence.empty() ? "" : "; ") + name + ": " +
            words(facts.words, "spectrum.say.median", {{"median", level_words(facts, group.places->median)}});
    }
    if (sentence.empty()) return {};
    const auto* dimension = find_dimension(facts.questionnaire, compared.id);
    Members values;
    values.add("dimension", dimension == nullptr ? compared.id : said(facts, dimension->name));
    values.add("sentence", sentence);
    return values;
}

}  // namespace

bool is_spectrum(const ReportFacts& facts) { return facts.questionnaire.kind == Kind::spectrum; }

std::string stand_words(const ReportFacts& facts, const LevelRange& levels, std::optional<double> level) {
    return is_spectrum(facts) ? level_words(facts, level) : mean_words(facts, levels, level);
}

std::string level_name_words(const ReportFacts& facts, std::optional<double> level) {
    if (!is_spectrum(facts)) return {};
    return at_level(facts, level, [&](int whole) {
        const auto found = facts.questionnaire.scale.levels.find(whole);
        return found == facts.questionnaire.scale.levels.end() ? std::string()
                                                               : said(facts, found->second.name);
    });
}

std::string description_words(const ReportFacts& facts, const Dimension& dimension,
                              std::optional<double> level) {
    if (!is_spectrum(facts)) return {};
    const auto& anchors = dimension.questions.front().anchors;
    return at_level(facts, level, [&](int whole) {
        const auto found = anchors.find(whole);
        return found == anchors.end()
                   ? std::string()
                   : words(facts.words, "report.description", {{"text", said(facts, found->second)}});
    });
}

std::string aim_words(const ReportFacts& facts, const DimensionScores& scores) {
    for (const auto& question : scores.questions)
        if (question.aim) return level_words(facts, question.median);
    return {};
}

Members median_change(const ReportFacts& facts, const ComparedDimension& compared, Since since) {
    std::vector<const LevelThen*> rounds;
    for (const auto& then : compared.rounds)
        if (then.places && then.places->median) rounds.push_back(&then);
    const bool is_first = since == Since::first;
    if (rounds.size() < (is_first ? 3 : 2) || rounds.back()->round != newest_round(facts.scores).id)
        return {};
    const auto& was = is_first ? *rounds.front() : *rounds[rounds.size() - 2];
    const auto then = *was.places->median, now = *rounds.back()->places->median;
    Members values;
    values.add("from", name_of_round(facts, was.round));
    values.add("difference", "");
    values.add("was", level_words(facts, then));
    values.add("now", level_words(facts, now));
    values.add("is_up", now > then);
    values.add("is_down", now < then);
    return values;
}

std::vector<Members> median_values(const ReportFacts& facts, const Comparison& comparison) {
    std::vector<Members> list;
    for (const auto& compared : comparison.dimensions)
        if (auto values = group_medians(facts, comparison.groups->fact, compared); !values.list.empty())
            list.push_back(std::move(values));
    return list;
}

}  // namespace socratic
