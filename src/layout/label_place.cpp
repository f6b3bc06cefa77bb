// SPDX-License-Identifier: MIT
// Each label has places it may take, each with a cost. Of all ways to choose one place for each so
// that neighbours on the circle do not touch, the cheapest is found exactly, label by label around the
// circle, for each place of the first label. Labels farther apart seldom meet; where they do, each label
// in turn moves to where its cost and the fines for touching any other are least, until nothing moves.
#include "layout/label_place.hpp"
#include <algorithm>
#include <limits>
#include "layout/label_options.hpp"

namespace socratic {
namespace {

constexpr int most_sweeps = 14;
constexpr std::size_t most_first_places = 4;
constexpr double infinite = std::numeric_limits<double>::infinity();

using Options = std::vector<std::vector<LabelOption>>;

class Search {
public:
    Search(Options options, const PlaceRules& rules)
        : options_(std::move(options)), rules_(rules), now_(options_.size(), 0) {}

    std::optional<std::vector<PlacedLabel>> run() {
        if (!choose_around_circle()) return {};
        for (int sweep = 0; sweep < most_sweeps && !is_clear(); ++sweep)
            improve(rules_.unit * (25 + 6 * sweep));
        if (!is_clear()) return {};
        std::vector<PlacedLabel> placed;
        for (std::size_t i = 0; i < options_.size(); ++i) placed.push_back(now(i));
        return placed;
    }

private:
    const PlacedLabel& now(std::size_t label) const { return options_[label][now_[label]].place; }
    bool touch(const PlacedLabel& a, const PlacedLabel& b) const { return conflict(a, b, rules_); }

    int hits(std::size_t label, const PlacedLabel& place) const {
        int count = 0;
        for (std::size_t other = 0; other < options_.size(); ++other)
            if (other != label && touch(place, now(other))) ++count;
        return count;
    }
    bool is_clear() const {
        for (std::size_t i = 0; i < options_.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (touch(now(i), now(j))) return false;
        return true;
    }

    /// The cheapest choice in which no neighbours touch; false when there is none.
    bool choose_around_circle() {
        double rest = 0;  // what all labels but the first cost at least
        for (std::size_t i = 1; i < options_.size(); ++i) rest += options_[i].front().cost;
        double best = infinite;
        std::vector<std::size_t> chosen;
        const auto tries = std::min(options_[0].size(), most_first_places);
        for (std::size_t k = 0; k < tries; ++k) {
            // The cheapest places of the first label, then a sample of all.
            const auto first = k < tries / 2 ? k : k * options_[0].size() / tries;
            if (options_[0][first].cost + rest >= best) continue;
            if (const double cost = chain_from(first, chosen); cost < best) {
                best = cost;
                now_ = chosen;
            }
        }
        return best < infinite;
    }

    /// The cheapest choice for the others when the first label is where it is said.
    double chain_from(std::size_t first, std::vector<std::size_t>& chosen) const {
        const auto count = options_.size();
        std::vector<std::vector<std::size_t>> from(count);
        std::vector<double> before = {options_[0][first].cost};
        std::vector<std::size_t> order = {first};  // places of the label before, cheapest way first
        std::vector<double> cost;
        for (std::size_t i = 1; i < count; ++i) {
            const auto& mine = options_[i];
            cost.assign(mine.size(), infinite);
            from[i].assign(mine.size(), 0);
            for (std::size_t j = 0; j < mine.size(); ++j) {
                if (i + 1 == count && touch(mine[j].place, options_[0][first].place)) continue;
                for (std::size_t k = 0; k < order.size(); ++k) {
                    if (touch(mine[j].place, options_[i - 1][order[k]].place)) continue;
                    cost[j] = before[k] + mine[j].cost;
                    from[i][j] = order[k];
                    break;
                }
            }
            sort_by_cost(cost, order, before);
            if (order.empty()) return infinite;
        }
        chosen.assign(count, order.front());
        for (auto i = count - 1; i > 0; --i) chosen[i - 1] = from[i][chosen[i]];
        return before.front();
    }

    /// The places that can be reached, cheapest first, and what they cost.
    static void sort_by_cost(const std::vector<double>& cost, std::vector<std::size_t>& order,
                             std::vector<double>& sorted) {
        order.clear();
        for (std::size_t j = 0; j < cost.size(); ++j)
            if (cost[j] < infinite) order.push_back(j);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return cost[a] < cost[b]; });
        sorted.clear();
        for (const auto j : order) sorted.push_back(cost[j]);
    }

    void improve(double fine) {
        for (std::size_t label = 0; label < options_.size(); ++label) {
            double best = infinite;
            for (std::size_t i = 0; i < options_[label].size(); ++i) {
                const auto& option = options_[label][i];
                if (option.cost >= best) break;  // sorted: no later one can be cheaper
                const double cost = option.cost + fine * hits(label, option.place);
                if (cost >= best) continue;
                best = cost;
                now_[label] = i;
            }
        }
    }

    Options options_;
    const PlaceRules& rules_;
    std::vector<std::size_t> now_;  ///< the option each label has taken
};

/// A hairline stays this far from other labels, in units.
constexpr double leader_air = 2.5;

bool crosses_label(const PlacedLabel& with_leader, const PlacedLabel& other, const PlaceRules& rules) {
    if (!with_leader.leader) return false;
    const double air = leader_air * rules.unit;
    const auto& box = other.box;
    return crosses(*with_leader.leader, {box.left - air, box.top - air, box.right + air, box.bottom + air});
}

}  // namespace

bool conflict(const PlacedLabel& a, const PlacedLabel& b, const PlaceRules& rules) {
    return touches(a.box, b.box, rules.gap_x, rules.gap_y) || crosses_label(a, b, rules) ||
           crosses_label(b, a, rules);
}

std::optional<std::vector<PlacedLabel>> place_labels(const std::vector<std::vector<LabelShape>>& labels,
                                                     const std::vector<double>& turns,
                                                     const PlaceRules& rules) {
    if (labels.empty()) return std::vector<PlacedLabel>{};
    for (const bool slide : {false, true}) {
        auto wanted = rules;
        wanted.may_slide = slide;
        Options options;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            options.push_back(label_options(labels[i], turns[i], wanted));
            if (options.back().empty()) break;
        }
        if (!options.back().empty())
            if (auto placed = Search(std::move(options), wanted).run()) return placed;
        if (!rules.may_slide) break;
    }
    return {};
}

}  // namespace socratic
