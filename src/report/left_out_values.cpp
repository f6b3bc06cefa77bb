// SPDX-License-Identifier: MIT
#include <algorithm>
#include "report/value_parts.hpp"
#include "report/withheld_words.hpp"

namespace socratic {
namespace {

void add_questions(std::vector<Members>& list, const ReportFacts& facts, std::string_view key,
                   const std::vector<std::string>& ids) {
    if (ids.empty()) return;
    std::string together;
    for (const auto& id : ids) together += (together.empty() ? "" : ", ") + id;
    list.push_back(sentence_values(
        words_for_count(facts.words, key, static_cast<long>(ids.size()),
                        {{"ids", together}, {"minimum", std::to_string(facts.scores.minimum_group)}})));
}

/// Dimensions with the same reason share a sentence; nothing where the round itself is left out.
void add_gaps(std::vector<Members>& list, const ReportFacts& facts, const RoundScores& round) {
    if (has_no_answers(round) || round.hidden != Hidden::no) return;
    Reasons reasons;
    for (const auto& scores : round.dimensions)
        reasons.add(gap_words(facts, scores),
                    said(facts, find_dimension(facts.questionnaire, scores.id)->name));
    for (auto& sentence : reasons.sentences(facts.words)) list.push_back(std::move(sentence));
}

bool has_hidden_groups(const RoundScores& round) {
    const auto is_hidden = [](const auto& scores) { return scores.hidden != Hidden::no; };
    return std::any_of(round.groups.begin(), round.groups.end(), [&](const GroupScores& group) {
        return is_hidden(group) || std::any_of(group.dimensions.begin(), group.dimensions.end(), is_hidden);
    });
}

}  // namespace

Members sentence_values(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    Members values;
    values.add("text", text + ".");
    return values;
}

std::vector<Members> left_out_values(const ReportFacts& facts) {
    std::vector<Members> list;
    std::vector<std::string> not_common;
    for (const auto& round : facts.scores.rounds) {
        for (const auto& id : round.left_out.not_common)
            if (std::find(not_common.begin(), not_common.end(), id) == not_common.end())
                not_common.push_back(id);
        const auto name = name_of_round(facts, round.id);
        if (has_no_answers(round))
            list.push_back(sentence_values(words(facts.words, "left.not_yet", {{"round", name}})));
        else if (round.hidden != Hidden::no)
            list.push_back(sentence_values(
                words(facts.words, "left.hidden_round",
                      {{"round", name}, {"minimum", std::to_string(facts.scores.minimum_group)}})));
    }
    add_questions(list, facts, "left.not_common", not_common);
    const auto& newest = newest_round(facts.scores);
    if (newest.left_out.empty_sheets > 0)
        list.push_back(
            sentence_values(words_for_count(facts.words, "left.empty", newest.left_out.empty_sheets)));
    add_questions(list, facts, "left.not_asked", newest.left_out.not_asked);
    add_gaps(list, facts, newest);
    add_questions(list, facts, "left.hidden_questions", newest.left_out.hidden_questions);
    if (has_hidden_groups(newest)) list.push_back(sentence_values(words(facts.words, "left.groups")));
    return list;
}

}  // namespace socratic
