// SPDX-License-Identifier: MIT
#include "score/compare_levels.hpp"
#include <algorithm>

namespace socratic {
namespace {

const DimensionScores* find_dimension(const RoundScores& round, const std::string& id) {
    const auto found = std::find_if(round.dimensions.begin(), round.dimensions.end(),
                                    [&](const DimensionScores& dimension) { return dimension.id == id; });
    return found == round.dimensions.end() ? nullptr : &*found;
}

LevelThen level_of(const RoundScores& round, const std::string& id, Noise noise) {
    LevelThen level;
    level.round = round.id;
    const auto* dimension = find_dimension(round, id);
    if (dimension == nullptr) {
        level.gap = round.is_reported ? Gap::not_reported : Gap::not_asked;
        return level;
    }
    level.gap = dimension->gap;
    level.hidden = dimension->hidden;
    level.reported = dimension->reported;
    if (level.gap != Gap::none || level.reported) return level;
    level.n = dimension->n;
    level.mean = dimension->mean;
    level.consensus = dimension->consensus;
    if (noise == Noise::intervals)
        if (const auto sample = sample_of(*dimension, round.invited))
            level.interval = interval_of_mean(*sample);
    return level;
}

/// The place of a round among those with answers.
std::size_t place_of(const Scores& scores, std::size_t round) {
    return static_cast<std::size_t>(
        std::count_if(scores.rounds.begin(), scores.rounds.begin() + static_cast<std::ptrdiff_t>(round),
                      [](const RoundScores& other) { return has_answers(other); }));
}

/// Everybody who was invited answered both times: then there is no chance in it.
bool everybody_answered(const RoundScores& a, const RoundScores& b, const LevelThen& then,
                        const LevelThen& now) {
    return a.invited && b.invited && then.n == a.invited && now.n == b.invited;
}

class Changes {
public:
    Changes(const Scores& scores, const std::vector<PairedRounds>& pairs, Noise noise)
        : scores_(scores), pairs_(pairs), noise_(noise) {}

    std::optional<LevelChange> find(const ComparedDimension& dimension, std::size_t from, std::size_t to,
                                    Since since) const {
        const auto &then = dimension.rounds[from], &now = dimension.rounds[to];
        if (!then.level() || !now.level()) return std::nullopt;
        LevelChange change;
        change.from = then.round;
        change.to = now.round;
        change.since = since;
        change.difference = *now.level() - *then.level();
        change.from_reported = then.reported || now.reported;
        if (then.consensus && now.consensus) change.consensus = *now.consensus - *then.consensus;
        if (change.from_reported) return change;
        set_interval(change, dimension.id, from, to);
        set_paired(change, dimension, from, to);
        return change;
    }

private:
    void set_interval(LevelChange& change, const std::string& id, std::size_t from, std::size_t to) const {
        if (noise_ != Noise::intervals) return;
        const auto older = sample_of(*find_dimension(scores_.rounds[from], id), scores_.rounds[from].invited);
        const auto newer = sample_of(*find_dimension(scores_.rounds[to], id), scores_.rounds[to].invited);
        if (older && newer) change.interval = interval_of_difference(*newer, *older);
        change.verdict = judge(change.interval);
    }

    void set_paired(LevelChange& change, const ComparedDimension& dimension, std::size_t from,
                    std::size_t to) const {
        const auto a = place_of(scores_, from), b = place_of(scores_, to);
        const auto pair = std::find_if(pairs_.begin(), pairs_.end(), [&](const PairedRounds& candidate) {
            return candidate.from == a && candidate.to == b;
        });
        if (pair == pairs_.end()) return;
        const auto& found = pair->dimensions[index_of(dimension.id, to)];
        if (!found) return;
        PairedChange paired{found->n, found->difference, std::nullopt, Verdict::none};
        const bool census = everybody_answered(scores_.rounds[from], scores_.rounds[to],
                                               dimension.rounds[from], dimension.rounds[to]);
        if (noise_ == Noise::intervals && found->deviation && !census) {
            paired.interval =
                interval_of_mean({found->n, found->difference, *found->deviation, std::nullopt});
            paired.verdict = judge(paired.interval);
        }
        change.paired = paired;
    }

    std::size_t index_of(const std::string& id, std::size_t round) const {
        const auto& dimensions = scores_.rounds[round].dimensions;
        return static_cast<std::size_t>(find_dimension(scores_.rounds[round], id) - dimensions.data());
    }

    const Scores& scores_;
    const std::vector<PairedRounds>& pairs_;
    Noise noise_;
};

/// The rounds that have something, as indexes.
std::vector<std::size_t> rounds_with_figures(const Scores& scores) {
    std::vector<std::size_t> rounds;
    for (std::size_t r = 0; r < scores.rounds.size(); ++r)
        if (!scores.rounds[r].not_yet) rounds.push_back(r);
    return rounds;
}

void set_questions(ComparedDimension& compared, const Scores& scores) {
    for (const auto& round : scores.rounds)
        if (const auto* dimension = find_dimension(round, compared.id);
            dimension != nullptr && has_answers(round)) {
            compared.questions_used = dimension->questions_used;
            compared.questions_of = dimension->questions_of;
        }
}

}  // namespace

bool has_answers(const RoundScores& round) { return !round.is_reported && !round.not_yet; }

std::vector<const RoundScores*> rounds_with_answers(const Scores& scores) {
    std::vector<const RoundScores*> rounds;
    for (const auto& round : scores.rounds)
        if (has_answers(round)) rounds.push_back(&round);
    return rounds;
}

std::optional<Sample> sample_of(const DimensionScores& dimension, std::optional<long> invited) {
    if (!dimension.mean || !dimension.sd) return std::nullopt;
    return Sample{dimension.n, *dimension.mean, *dimension.sd, invited};
}

std::vector<ComparedDimension> compare_levels(const Scores& scores, const std::vector<PairedRounds>& pairs,
                                              Noise noise) {
    const auto rounds = rounds_with_figures(scores);
    std::vector<ComparedDimension> result;
    if (scores.rounds.empty()) return result;
    const Changes changes(scores, pairs, noise);
    const auto& newest = scores.rounds[rounds.empty() ? scores.rounds.size() - 1 : rounds.back()];
    for (const auto& dimension : newest.dimensions) {
        ComparedDimension compared;
        compared.id = dimension.id;
        compared.levels = dimension.levels;
        compared.agreed = dimension.agreed;
        compared.target = dimension.target;
        set_questions(compared, scores);
        for (const auto& round : scores.rounds)
            compared.rounds.push_back(level_of(round, dimension.id, noise));
        if (rounds.size() > 1) {
            const auto previous = rounds[rounds.size() - 2];
            if (auto change = changes.find(compared, previous, rounds.back(), Since::previous))
                compared.changes.push_back(std::move(*change));
            if (rounds.front() != previous)
                if (auto change = changes.find(compared, rounds.front(), rounds.back(), Since::first))
                    compared.changes.push_back(std::move(*change));
        }
        result.push_back(std::move(compared));
    }
    return result;
}

}  // namespace socratic
