// SPDX-License-Identifier: MIT
#include "commands/layers.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "commands/command_line.hpp"

namespace socratic {
namespace {

using What = LayerChoice::What;

/// The index of the newest round with answers or reported figures; of the newest when none has.
std::size_t latest_round(const Scores& scores) {
    for (auto i = scores.rounds.size(); i > 0; --i)
        if (!scores.rounds[i - 1].not_yet) return i - 1;
    return scores.rounds.size() - 1;
}

std::vector<LayerChoice> layers_for(const std::string& word, const Scores& scores) {
    const auto latest = latest_round(scores);
    if (word == "answers") return {{What::answers, latest, 0}};
    if (word == "agreed") return {{What::agreed, latest, 0}};
    if (word == "targets") return {{What::targets, latest, 0}};
    std::vector<LayerChoice> result;
    std::vector<std::string> known = {"answers", "agreed", "targets", "earlier"};
    for (std::size_t i = 0; i < scores.rounds.size(); ++i) {
        const bool is_earlier = i < latest && !scores.rounds[i].not_yet;
        if (word == "earlier" ? is_earlier : word == scores.rounds[i].id)
            result.push_back({What::answers, i, 0});
        known.push_back(scores.rounds[i].id);
    }
    if (!result.empty()) return result;
    if (word == "earlier") throw usage_failure("--layers: there is no earlier round", "leave 'earlier' out");
    const auto guess = did_you_mean(word, known);
    throw usage_failure(fmt::format("--layers: unknown layer '{}'", word),
                        guess.empty() ? fmt::format("the layers are {}", fmt::join(known, ", ")) : guess);
}

}  // namespace

std::vector<LayerChoice> choose_layers(const std::vector<std::string>& words, const Scores& scores) {
    std::vector<LayerChoice> result;
    for (const auto& word : words)
        for (const auto& layer : layers_for(word, scores)) result.push_back(layer);
    return result;
}

void refuse_empty_wheel(const Scores& scores) {
    const auto has_levels = [](const DimensionScores& dimension) { return dimension.agreed.has_value(); };
    const auto has_something = [&](const RoundScores& round) {
        return !round.not_yet || std::any_of(round.dimensions.begin(), round.dimensions.end(), has_levels);
    };
    if (std::any_of(scores.rounds.begin(), scores.rounds.end(), has_something)) return;
    throw Failure("there is nothing to draw yet: no round has answers or agreed levels",
                  "'socratic-wheel draw --blank QUESTIONNAIRE -o blank.pdf' draws the empty wheel");
}

}  // namespace socratic
