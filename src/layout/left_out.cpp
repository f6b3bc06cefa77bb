// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include "layout/answers_words.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_ids = 8;

/// "PRO3, CYC2 and so on": at most eight, the others counted.
std::string list_of(const Subject& subject, const std::vector<std::string>& ids) {
    std::string out;
    for (std::size_t i = 0; i < std::min(ids.size(), most_ids); ++i) out += (i > 0 ? ", " : "") + ids[i];
    if (ids.size() <= most_ids) return out;
    return out + ", " + words_for_count(subject.words, "left.more", static_cast<long>(ids.size() - most_ids));
}

void add_questions(std::vector<std::string>& parts, const Subject& subject, std::string_view key,
                   const std::vector<std::string>& ids) {
    if (ids.empty()) return;
    parts.push_back(words_for_count(
        subject.words, key, static_cast<long>(ids.size()),
        {{"ids", list_of(subject, ids)}, {"minimum", std::to_string(subject.scores.minimum_group)}}));
}

/// Ids left out of any of the rounds shown, each once, in the order met.
std::vector<std::string> together(const Scores& scores, const std::set<std::size_t>& rounds,
                                  std::vector<std::string> LeftOut::*which) {
    std::vector<std::string> ids;
    for (const auto round : rounds)
        for (const auto& id : scores.rounds[round].left_out.*which)
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    return ids;
}

std::set<std::size_t> rounds_shown(const Picture& picture) {
    std::set<std::size_t> rounds;
    for (const auto& layer : picture.layers.list)
        if (is_of_people(layer)) rounds.insert(layer.round);
    return rounds;
}

/// Why a round has no figure at all; "" where it has one, or where the reasons are several.
std::string reason_of_all(const Subject& subject, const RoundScores& round) {
    const auto& dimensions = round.dimensions;
    if (round.is_reported || dimensions.empty()) return {};
    const auto& first = dimensions.front();
    const bool is_one = std::all_of(dimensions.begin(), dimensions.end(), [&](const DimensionScores& each) {
        return !each.level() && each.gap == first.gap && each.hidden == first.hidden;
    });
    return is_one ? gap_in(subject.words, first.gap, first.hidden, subject.scores.minimum_group)
                  : std::string();
}

/// Rounds that are there but not drawn, and why where they have no figures to draw.
void add_rounds(std::vector<std::string>& parts, const Picture& picture, const std::set<std::size_t>& shown) {
    const auto& subject = picture.subject;
    const auto minimum = std::to_string(subject.scores.minimum_group);
    std::string others;
    for (std::size_t i = 0; i < subject.scores.rounds.size(); ++i) {
        if (shown.count(i) > 0) continue;
        const auto& round = subject.scores.rounds[i];
        const auto name = name_of_round(subject.scores, i);
        if (round.not_yet)
            parts.push_back(words(subject.words, "left.not_yet", {{"round", name}}));
        else if (round.hidden != Hidden::no)
            parts.push_back(
                words(subject.words, "left.hidden_round", {{"round", name}, {"minimum", minimum}}));
        else if (const auto reason = reason_of_all(subject, round); !reason.empty())
            parts.push_back(words(subject.words, "left.no_figures", {{"round", name}, {"reason", reason}}));
        else
            others += (others.empty() ? "" : ", ") + name;
    }
    if (!others.empty() && !picture.layers.all_rounds_shown)
        parts.push_back(words(subject.words, "left.rounds", {{"rounds", others}}));
}

}  // namespace

bool has_not_shown(const Picture& picture) {
    for (const auto& layer : picture.layers.list)
        if (is_of_people(layer))
            for (const auto& figure : layer.figures)
                if (figure.hidden == Hidden::complement || (layer.group && figure.hidden != Hidden::no))
                    return true;
    return false;
}

std::vector<std::string> left_out(const Picture& picture) {
    const auto& subject = picture.subject;
    const auto& scores = subject.scores;
    std::vector<std::string> parts;
    const auto shown = rounds_shown(picture);
    long empty_sheets = 0;
    for (const auto round : shown) empty_sheets += scores.rounds[round].left_out.empty_sheets;
    if (empty_sheets > 0) parts.push_back(words_for_count(subject.words, "left.empty", empty_sheets));
    for (const auto round : shown) {
        auto ids = scores.rounds[round].left_out.not_asked;
        const auto first_aim = std::stable_partition(ids.begin(), ids.end(),
                                                     [](const std::string& id) { return !is_aim_id(id); });
        std::vector<std::string> aims(first_aim, ids.end());
        for (auto& id : aims) id.erase(id.rfind(':'));
        ids.erase(first_aim, ids.end());
        for (auto* list : {&ids, &aims})
            if (shown.size() > 1 && !list->empty())
                list->front() = name_of_round(scores, round) + ": " + list->front();
        add_questions(parts, subject, "left.not_asked", ids);
        add_questions(parts, subject, "left.aims", aims);
    }
    add_questions(parts, subject, "left.not_common", together(scores, shown, &LeftOut::not_common));
    add_questions(parts, subject, "left.hidden_questions",
                  together(scores, shown, &LeftOut::hidden_questions));
    if (picture.layers.some_groups_hidden) parts.push_back(words(subject.words, "left.groups"));
    add_rounds(parts, picture, shown);
    return parts;
}

}  // namespace socratic
