// SPDX-License-Identifier: MIT
#include "layout/slopes.hpp"
#include <algorithm>
#include <cmath>
#include "layout/layers_compared.hpp"
#include "model/comparison_words.hpp"

namespace socratic {
namespace {

std::optional<Interval> interval_of(const Layer& layer, std::size_t spoke) {
    return spoke < layer.intervals.size() ? layer.intervals[spoke] : std::nullopt;
}

SlopePoint point_of(const Layer& layer, std::size_t spoke, const Scores& scores) {
    return {layer.values[spoke], interval_of(layer, spoke), layer.look, layer.role == Role::reported,
            scores.rounds[layer.round].id};
}

/// The same group in every round that asked for the fact; a round in which it may not be shown is a gap.
std::vector<const GroupScores*> groups_with_value(const Scores& scores,
                                                  const std::vector<std::size_t>& rounds,
                                                  const GroupScores& group) {
    std::vector<const GroupScores*> found;
    for (const auto round : rounds) {
        const auto& all = scores.rounds[round].groups;
        const auto same = std::find_if(all.begin(), all.end(), [&](const GroupScores& other) {
            return other.fact == group.fact && other.value == group.value && other.hidden == Hidden::no;
        });
        found.push_back(same == all.end() ? nullptr : &*same);
    }
    return found;
}

std::vector<std::size_t> rounds_with_fact(const Scores& scores, const std::string& fact) {
    std::vector<std::size_t> rounds;
    for (std::size_t r = 0; r < scores.rounds.size(); ++r)
        for (const auto& group : scores.rounds[r].groups)
            if (group.fact == fact && group.hidden == Hidden::no) {
                rounds.push_back(r);
                break;
            }
    return rounds;
}

SlopeLine line_of_group(const Picture& picture, const Layer& layer, const std::vector<std::size_t>& rounds,
                        std::size_t spoke) {
    const auto& scores = picture.subject.scores;
    const auto& group = scores.rounds[layer.round].groups[*layer.group];
    SlopeLine line{layer.look, layer.short_name, {}};
    const auto groups = groups_with_value(scores, rounds, group);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        SlopePoint point{{}, {}, layer.look, false, ""};
        if (groups[i] != nullptr)
            point.level = figure_of(groups[i]->dimensions, picture.spokes.list[spoke]).level;
        if (rounds[i] == layer.round) point.interval = interval_of(layer, spoke);
        line.points.push_back(std::move(point));
    }
    return line;
}

/// From the first round that has a level to the last that has one, among those shown.
struct Ends {
    std::size_t first = 0, last = 0;
};

std::optional<Ends> ends_of(const SlopeLine& line) {
    std::optional<Ends> ends;
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        if (!line.points[i].level) continue;
        if (!ends) ends = Ends{i, i};
        ends->last = i;
    }
    return ends && ends->first != ends->last ? ends : std::nullopt;
}

double change_between(const SlopeLine& line, const Ends& ends) {
    return *line.points[ends.last].level - *line.points[ends.first].level;
}

std::string words_of(const Subject& subject, double difference, const std::string& round) {
    return said(subject, "slope.change",
                {{"change", signed_in(subject.words, difference)}, {"round", round}});
}

const LevelChange* find_change(const Comparison& comparison, const std::string& dimension,
                               const std::string& from) {
    for (const auto& compared : comparison.dimensions)
        if (compared.id == dimension)
            for (const auto& change : compared.changes)
                if (change.from == from) return &change;
    return nullptr;
}

/// What an interval says of the changes since the rounds, the first of them first; where there is no
/// interval of the change since the first, that since the previous round is told too.
void tell_verdicts(Slope& slope, const Picture& picture, const Comparison& comparison, const Slopes& slopes) {
    const auto& subject = picture.subject;
    const auto& points = slope.lines.front().points;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const auto* change = find_change(comparison, picture.spokes.list[slope.spoke].id, points[i].round_id);
        if (change == nullptr || change->verdict == Verdict::none) continue;
        const auto verdict = verdict_words(subject.words, change->verdict, VerdictOn::change);
        const auto words = words_of(subject, change->difference, slopes.rounds[i]);
        auto& told = slope.changes_in_words;
        if (!told.empty() && told.front() == words)
            told.front() += ", " + verdict;
        else
            told.push_back(words + ", " + verdict);
    }
}

void set_changes(Slope& slope, const Picture& picture, const Slopes& slopes) {
    double sum = 0, count = 0;
    for (const auto& line : slope.lines) {
        const auto ends = ends_of(line);
        if (!ends) continue;
        const double difference = change_between(line, *ends);
        sum += difference;
        ++count;
        const auto words = words_of(picture.subject, difference, slopes.rounds[ends->first]);
        slope.changes_in_words.push_back(
            line.name.empty() ? words : typeset(picture.subject.words, line.name + ": " + words));
    }
    if (count > 0) slope.change = sum / count;
}

/// Shares of the scale, so that dimensions with scales of their own stand in one order.
double share_of_scale(const Picture& picture, const Slope& slope) {
    const auto& bounds = picture.spokes.list[slope.spoke].bounds;
    return *slope.change / (bounds.max - bounds.min);
}

}  // namespace

Slopes slopes_of(const Picture& picture, const Comparison* comparison) {
    const auto& scores = picture.subject.scores;
    Slopes slopes;
    std::vector<const Layer*> layers;
    for (const auto& layer : picture.layers.list)
        if (is_of_people(layer)) layers.push_back(&layer);
    slopes.of_groups = !layers.empty() && layers.front()->group;
    std::vector<std::size_t> rounds;
    if (slopes.of_groups)
        rounds = rounds_with_fact(scores, picture.subject.options.by);
    else
        for (const auto* layer : layers) rounds.push_back(layer->round);
    for (const auto round : rounds) slopes.rounds.push_back(name_of_round(scores, round));
    for (std::size_t spoke = 0; spoke < picture.spokes.list.size(); ++spoke) {
        Slope slope;
        slope.spoke = spoke;
        if (slopes.of_groups) {
            for (const auto* layer : layers)
                slope.lines.push_back(line_of_group(picture, *layer, rounds, spoke));
        } else if (!layers.empty()) {
            slope.lines.push_back({layers.back()->look, "", {}});
            for (const auto* layer : layers)
                slope.lines.back().points.push_back(point_of(*layer, spoke, scores));
        }
        set_changes(slope, picture, slopes);
        if (!slopes.of_groups && !slope.lines.empty() && comparison != nullptr)
            tell_verdicts(slope, picture, *comparison, slopes);
        slopes.list.push_back(std::move(slope));
    }
    std::stable_sort(slopes.list.begin(), slopes.list.end(), [&](const Slope& a, const Slope& b) {
        if (!a.change || !b.change) return a.change && !b.change;
        return share_of_scale(picture, a) > share_of_scale(picture, b);
    });
    return slopes;
}

std::string signed_in(const Words& words, double difference) {
    const auto size = number_in(words, std::abs(difference), 1);
    if (size == number_in(words, 0, 1)) return size;
    return difference > 0 ? "+" + size : number_in(words, difference, 1);
}

}  // namespace socratic
