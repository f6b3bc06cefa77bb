// SPDX-License-Identifier: MIT
#include "score/topics.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include "score/aim_dominance.hpp"

namespace socratic {
namespace {

constexpr std::size_t of_each_kind = 2;

/// The mean; on a spectrum, which has none, the median.
template <class Scored>
std::optional<double> stand_of(const Scored& scores) {
    return scores.mean ? scores.mean : scores.median;
}

/// Where it stands between the lowest level, 0, and the highest, 1.
double height_of(const DimensionScores& dimension) {
    return dimension.levels.share_of(*stand_of(dimension) - dimension.levels.lowest);
}

using Kind = bool TopicReasons::*;
constexpr std::array<Kind, 5> kinds{&TopicReasons::split, &TopicReasons::unknown, &TopicReasons::unplaced,
                                    &TopicReasons::weak, &TopicReasons::aimed};
/// The places of some in `kinds`.
constexpr std::size_t split = 0, unknown = 1, weak = 3, aimed = 4;

/// A dimension with how strongly each kind of reason speaks for it; the larger the sooner.
struct Candidate {
    const DimensionScores* dimension = nullptr;
    TopicReasons reasons;
    std::array<double, kinds.size()> weight{};
};

/// Today's or the aim of a spectrum; nullptr when it is not there.
const QuestionScores* find_lane(const DimensionScores& dimension, bool aim) {
    for (const auto& question : dimension.questions)
        if (question.aim == aim) return &question;
    return nullptr;
}

/// How much aims stand above today, when the medians say so too; else 0.
double aimed_of(const DimensionScores& dimension) {
    const auto* aim = find_lane(dimension, true);
    const auto* today = find_lane(dimension, false);
    if (aim == nullptr || today == nullptr || !aim->median || !today->median) return 0;
    return *aim->median > *today->median ? aim_dominance(*today, *aim).value_or(0) : 0;
}

/// Not those that are kept back because of others: how many answered them is not shown.
bool is_unplaced(const DimensionScores& dimension) {
    return dimension.gap == Gap::nobody_scored ||
           (dimension.gap == Gap::hidden && dimension.hidden == Hidden::small);
}

Candidate judge(const DimensionScores& dimension) {
    Candidate candidate;
    candidate.dimension = &dimension;
    auto& reasons = candidate.reasons;
    double lowest_consensus = dimension.views == Views::split ? dimension.consensus.value_or(1) : 1;
    reasons.split = dimension.views == Views::split;
    for (const auto& question : dimension.questions) {
        if (question.views == Views::split) {
            reasons.split = true;
            lowest_consensus = std::min(lowest_consensus, question.consensus.value_or(1));
        }
        if (!question.aim)
            candidate.weight[unknown] = std::max(candidate.weight[unknown], unknown_of(question));
    }
    candidate.weight[split] = 1 - lowest_consensus;
    reasons.unknown = candidate.weight[unknown] > 0;
    if (stand_of(dimension)) {
        reasons.weak = dimension.views == Views::agreed && height_of(dimension) < 0.5;
        candidate.weight[weak] = 1 - height_of(dimension);
    }
    candidate.weight[aimed] = aimed_of(dimension);
    return candidate;
}

/// Nearly all aims stand above today: only the highest say where to talk.
void choose_aimed(std::vector<Candidate>& candidates) {
    std::vector<double> weights;
    for (const auto& candidate : candidates) weights.push_back(candidate.weight[aimed]);
    std::sort(weights.rbegin(), weights.rend());
    if (weights.empty()) return;
    const double least = weights[std::min(of_each_kind, weights.size()) - 1];
    for (auto& candidate : candidates)
        candidate.reasons.aimed = candidate.weight[aimed] > 0 && candidate.weight[aimed] >= least;
}

template <class Value>
void sort_questions(std::vector<const QuestionScores*>& questions, Value value) {
    std::stable_sort(questions.begin(), questions.end(),
                     [&](const auto* a, const auto* b) { return value(*a) > value(*b); });
}

std::vector<const QuestionScores*> with_figures(const DimensionScores& dimension) {
    std::vector<const QuestionScores*> questions;
    for (const auto& question : dimension.questions)
        if (stand_of(question)) questions.push_back(&question);
    return questions;
}

/// Of a spectrum today comes first, then the aim.
std::vector<std::string> ids_of(std::vector<const QuestionScores*> questions) {
    sort_questions(questions, [](const auto& question) { return !question.aim; });
    std::vector<std::string> ids;
    for (const auto* question : questions) ids.push_back(question->id);
    return ids;
}

/// The questions that make the dimension a topic of its first kind; all from the lowest on when it is weak.
std::vector<std::string> questions_behind(const Candidate& candidate) {
    auto questions = with_figures(*candidate.dimension);
    const auto& reasons = candidate.reasons;
    if (reasons.split) {
        sort_questions(questions, [](const auto& question) { return -question.consensus.value_or(1); });
        if (std::any_of(questions.begin(), questions.end(),
                        [](const auto* question) { return question->views == Views::split; }))
            std::erase_if(questions, [](const auto* question) { return question->views != Views::split; });
    } else if (reasons.unknown) {
        questions.clear();  // a question that too few could place has no mean, and is the first to talk about
        for (const auto& question : candidate.dimension->questions)
            if (!question.aim && unknown_of(question) > 0) questions.push_back(&question);
        sort_questions(questions, unknown_of);
    } else if (reasons.unplaced) {
        questions.clear();
        for (const auto& question : candidate.dimension->questions)
            if (!question.aim) questions.push_back(&question);
    } else {
        sort_questions(questions, [](const auto& question) { return -*stand_of(question); });
    }
    return ids_of(questions);
}

/// Never one that is itself something to talk about: it would be named a strength and not be talked about.
/// Nor one that the room placed lowest; `lowest` may be nullptr.
const DimensionScores* find_strength(const std::vector<Candidate>& candidates, const Candidate* lowest) {
    const DimensionScores* best = nullptr;
    const auto is_better = [&](const DimensionScores& dimension) {
        if (best == nullptr) return true;
        const bool agreed = dimension.views == Views::agreed, best_agreed = best->views == Views::agreed;
        return agreed != best_agreed ? agreed : height_of(dimension) > height_of(*best);
    };
    for (const auto& candidate : candidates) {
        const auto& dimension = *candidate.dimension;
        if (&candidate == lowest && dimension.agreed) continue;
        const bool is_high = stand_of(dimension) && height_of(dimension) > 0.5;
        if (is_high && candidate.reasons == TopicReasons{} && is_better(dimension)) best = &dimension;
    }
    return best;
}

/// The candidates of a kind that no earlier kind has, the strongest first.
std::vector<const Candidate*> of_kind(const std::vector<Candidate>& candidates, std::size_t kind) {
    std::vector<const Candidate*> list;
    for (const auto& candidate : candidates) {
        const bool earlier = std::any_of(kinds.begin(), kinds.begin() + static_cast<long>(kind),
                                         [&](Kind other) { return candidate.reasons.*other; });
        if (candidate.reasons.*kinds[kind] && !earlier) list.push_back(&candidate);
    }
    std::stable_sort(list.begin(), list.end(),
                     [&](const auto* a, const auto* b) { return a->weight[kind] > b->weight[kind]; });
    return list;
}

/// How many of each kind: two at first, then what is left in the order of the kinds.
std::array<std::size_t, kinds.size()> share_places(const std::array<std::size_t, kinds.size()>& there,
                                                   std::size_t left) {
    std::array<std::size_t, kinds.size()> taken{};
    for (const auto most : {of_each_kind, most_topics})
        for (std::size_t kind = 0; kind < there.size(); ++kind) {
            const auto more = std::min(std::min(there[kind], most) - std::min(taken[kind], most), left);
            taken[kind] += more;
            left -= more;
        }
    return taken;
}

/// At most so many, of all kinds.
std::vector<const Candidate*> by_kinds(const std::vector<Candidate>& candidates, std::size_t most) {
    std::array<std::vector<const Candidate*>, kinds.size()> by_kind;
    std::array<std::size_t, kinds.size()> there{};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        by_kind[kind] = of_kind(candidates, kind);
        there[kind] = by_kind[kind].size();
    }
    const auto taken = share_places(there, most);
    std::vector<const Candidate*> chosen;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        chosen.insert(chosen.end(), by_kind[kind].begin(),
                      by_kind[kind].begin() + static_cast<std::ptrdiff_t>(taken[kind]));
    return chosen;
}

/// The height of the level that the room agreed on, else of where answers stand; nothing without either.
std::optional<double> settled_height(const DimensionScores& dimension) {
    if (dimension.agreed) return dimension.levels.share_of(*dimension.agreed - dimension.levels.lowest);
    return stand_of(dimension) ? std::optional(height_of(dimension)) : std::nullopt;
}

bool is_level_with(const DimensionScores& a, const DimensionScores& b) {
    return std::abs(*settled_height(a) - *settled_height(b)) < 1e-9;
}

/// The first of those that no other stands below; nullptr where all are level with each other.
Candidate* find_lowest(std::vector<Candidate>& candidates) {
    Candidate* lowest = nullptr;
    bool differ = false;
    for (auto& candidate : candidates) {
        const auto& dimension = *candidate.dimension;
        const auto height = settled_height(dimension);
        if (!height) continue;
        const bool differs = lowest != nullptr && !is_level_with(*lowest->dimension, dimension);
        differ = differ || differs;
        if (lowest == nullptr || (differs && *height < *settled_height(*lowest->dimension)))
            lowest = &candidate;
    }
    return differ ? lowest : nullptr;
}

bool is_as_low(const Candidate& candidate, const Candidate& lowest) {
    return settled_height(*candidate.dimension) && is_level_with(*candidate.dimension, *lowest.dimension);
}

/// Those of all kinds, and what stands lowest at the end where nothing as low is among them: views that are
/// mixed must not hide it, as long as it is below the middle or the room agreed. The strength stays the
/// strength.
std::vector<const Candidate*> choose(const std::vector<Candidate>& candidates, Candidate* lowest,
                                     const DimensionScores* strength) {
    auto chosen = by_kinds(candidates, most_topics);
    if (lowest == nullptr || lowest->dimension == strength) return chosen;
    if (!lowest->dimension->agreed && height_of(*lowest->dimension) >= 0.5) return chosen;
    if (std::any_of(chosen.begin(), chosen.end(),
                    [&](const Candidate* each) { return is_as_low(*each, *lowest); }))
        return chosen;
    lowest->reasons.lowest = true;
    if (chosen.size() == most_topics) chosen = by_kinds(candidates, most_topics - 1);
    chosen.push_back(lowest);
    return chosen;
}

}  // namespace

Topics choose_topics(const RoundScores& round, long minimum_group) {
    Topics topics;
    std::vector<Candidate> candidates;
    for (const auto& dimension : round.dimensions) {
        candidates.push_back(judge(dimension));
        candidates.back().reasons.unplaced = is_unplaced(dimension) && round.respondents >= 2 * minimum_group;
    }
    choose_aimed(candidates);
    auto* lowest = find_lowest(candidates);
    const auto* strength = find_strength(candidates, lowest);
    if (strength != nullptr) {
        auto questions = with_figures(*strength);
        sort_questions(questions, [](const auto& question) { return *stand_of(question); });
        topics.strength = Topic{strength->id, {}, ids_of(questions)};
    }
    for (const auto* candidate : choose(candidates, lowest, strength)) {
        topics.list.push_back({candidate->dimension->id, candidate->reasons, questions_behind(*candidate)});
        if (lowest != nullptr && topics.lowest.empty() && is_as_low(*candidate, *lowest))
            topics.lowest = candidate->dimension->id;
    }
    return topics;
}

}  // namespace socratic
