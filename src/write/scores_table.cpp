// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "base/utf8.hpp"
#include "write/scores.hpp"
#include "write/table_blocks.hpp"
#include "write/table_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t page_width = 98;

/// The newest round that has anything to show is the one with all its figures.
std::size_t newest_round(const Scores& scores) {
    for (auto r = scores.rounds.size(); r-- > 0;)
        if (!scores.rounds[r].not_yet) return r;
    return scores.rounds.size() - 1;
}

std::string title_of(const Scores& scores, const Questionnaire& questionnaire, const TableOptions& options) {
    const auto organisation = in(scores.organisation, options.language);
    auto title = organisation.empty() ? std::string() : std::string(organisation) + "\n";
    title += fmt::format("{} {}, {}\n", scores.questionnaire_id, scores.questionnaire_version,
                         scale_words(scores.scale, questionnaire));
    return title;
}

std::string round_line(const RoundScores& round, long minimum) {
    auto line = "round " + round.id;
    if (!round.date.empty() && round.date != round.id) line += ", " + round.date;
    return line + ": " + respondents_words(round, minimum) + "\n";
}

std::string paragraph(const std::string& words) {
    std::string text;
    for (const auto& line : wrap_words(words, page_width)) text += (text.empty() ? "" : "  ") + line + "\n";
    return text;
}

std::string notes_of(const Scores& scores) {
    std::string notes;
    for (auto round = scores.rounds.rbegin(); round != scores.rounds.rend(); ++round)
        for (const auto& words : left_out_words(*round))
            notes += paragraph(scores.rounds.size() > 1 ? round->id + ", " + words : words);
    if (scores.minimum_lowered)
        notes +=
            paragraph(fmt::format("careful: figures of as few as {} people are shown; the usual minimum is 5",
                                  scores.minimum_group));
    return notes;
}

/// Rounds with figures for different dimensions have overall figures of different things.
bool has_unlike_overalls(const Scores& scores) {
    const std::vector<std::string>* gaps = nullptr;
    for (const auto& round : scores.rounds) {
        if (!round.overall || !round.overall->mean) continue;
        if (gaps != nullptr && *gaps != round.overall->gaps) return true;
        gaps = &round.overall->gaps;
    }
    return false;
}

std::string overall_of(const Scores& scores, const Questionnaire& questionnaire) {
    if (!shares_one_scale(questionnaire)) return "no overall figure: not all dimensions share one scale\n";
    std::string text;
    for (auto round = scores.rounds.rbegin(); round != scores.rounds.rend(); ++round) {
        const auto words = overall_words(*round);
        if (!words.empty()) text += paragraph(scores.rounds.size() > 1 ? round->id + ", " + words : words);
    }
    if (has_unlike_overalls(scores))
        text += "do not compare these overall figures: they are of different dimensions\n";
    return text;
}

void add_block(std::string& text, const std::string& block) {
    if (!block.empty()) text += "\n" + block;
}

}  // namespace

std::string scores_table(const Scores& scores, const Questionnaire& questionnaire,
                         const TableOptions& options) {
    if (scores.rounds.empty()) return title_of(scores, questionnaire, options);
    const TableContext context{scores, questionnaire, options, newest_round(scores)};
    auto text = title_of(scores, questionnaire, options);
    for (auto round = scores.rounds.rbegin(); round != scores.rounds.rend(); ++round)
        text += round_line(*round, scores.minimum_group);
    const bool is_spectrum = scores.kind == Kind::spectrum;
    add_block(text, is_spectrum ? places_block(context) : dimensions_block(context));
    if (options.questions) add_block(text, questions_block(context));
    if (!options.by.empty()) add_block(text, groups_block(context));
    add_block(text, notes_of(scores));
    if (!is_spectrum) add_block(text, overall_of(scores, questionnaire));
    return text;
}

}  // namespace socratic
