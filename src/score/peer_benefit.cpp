// SPDX-License-Identifier: MIT
#include "score/peer_benefit.hpp"
#include <algorithm>
#include <cmath>

namespace socratic {
namespace {

// Shares of the scale; a level of five apart is 0.2.
constexpr double rounding = 1e-9;  // of the figures, far below any step of a level
constexpr double least_gap = 0.05 - rounding;
constexpr double least_lead = 0.1 - rounding;
constexpr long unknown_gain = 20;
constexpr long for_seeking = 20;
constexpr long for_offering = 10;

bool has(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<double> figure_of(const Peer& member, const std::map<std::string, double>& figures,
                                const std::string& dimension) {
    const auto found = figures.find(dimension);
    if (!member.consent || found == figures.end()) return std::nullopt;
    return found->second;
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find('-')); }

/// In hundredths of the scale; at least 1, so that an offer always counts.
long gain(double teacher, double learner, std::optional<double> target) {
    const auto reached = target && *target > learner ? std::min(teacher, *target) : teacher;
    return std::max(1L, std::lround((reached - learner) * 100));
}

}  // namespace

std::optional<double> gap_to_target(const Peer& member, const std::string& dimension) {
    const auto level = figure_of(member, member.levels, dimension);
    const auto target = figure_of(member, member.targets, dimension);
    if (!level || !target) return std::nullopt;
    return std::max(0.0, *target - *level);
}

bool needs(const Peer& learner, const std::string& dimension) {
    return has(learner.seeks, dimension) || gap_to_target(learner, dimension).value_or(0) >= least_gap;
}

std::vector<std::string> shared_languages(const Peer& teacher, const Peer& learner) {
    std::vector<std::string> shared;
    for (const auto& mine : teacher.languages)
        for (const auto& theirs : learner.languages)
            if (primary(mine) == primary(theirs) && !has(shared, std::string(primary(mine))))
                shared.emplace_back(primary(mine));
    return shared;
}

std::string shared_language(const Peer& teacher, const Peer& learner) {
    const auto shared = shared_languages(teacher, learner);
    return shared.empty() ? std::string() : shared.front();
}

std::optional<PeerBenefit> find_benefit(const Peer& teacher, const Peer& learner,
                                        const std::string& dimension) {
    if (!needs(learner, dimension)) return std::nullopt;
    const auto above = figure_of(teacher, teacher.levels, dimension);
    const auto below = figure_of(learner, learner.levels, dimension);
    PeerBenefit benefit;
    benefit.reason.seeks = has(learner.seeks, dimension);
    benefit.reason.aims_higher = gap_to_target(learner, dimension).value_or(0) >= least_gap;
    benefit.reason.offers = has(teacher.offers, dimension);
    const bool known = above && below;
    benefit.reason.stands_higher = known && *above - *below >= least_lead;
    if (!benefit.reason.stands_higher && !benefit.reason.offers) return std::nullopt;
    benefit.points =
        known ? gain(*above, *below, figure_of(learner, learner.targets, dimension)) : unknown_gain;
    if (benefit.reason.seeks) benefit.points += for_seeking;
    if (benefit.reason.offers) benefit.points += for_offering;
    if (shared_language(teacher, learner).empty()) benefit.points = std::max(1L, benefit.points / 2);
    return benefit;
}

}  // namespace socratic
