// SPDX-License-Identifier: MIT
#include "score/peer_two_way.hpp"
#include <algorithm>
#include <map>
#include <utility>

namespace socratic {
namespace {

using Choice = std::vector<std::optional<std::size_t>>;
constexpr std::size_t none = static_cast<std::size_t>(-1);

/// What has been decided of a service.
enum class Fate : char { open, out, in };
using Fates = std::vector<Fate>;

/// The services of one direction between two peers.
struct Direction {
    std::vector<std::size_t> services;
    std::size_t reverse = none;  ///< the other direction; `none` where it has no service
};

class TwoWaySearch {
public:
    TwoWaySearch(const std::vector<Service>& services, const std::vector<std::size_t>& learners,
                 std::size_t peers, long load, std::int64_t most_work)
        : services_(services), learners_(learners), loads_(peers, load), most_work_(most_work) {}

    TwoWayChoice run() {
        auto optimum = choose_services(services_, loads_, learners_.size());
        work_ = size(services_.size());
        Fates fates(services_.size(), Fate::open);
        for (std::size_t i = 0; i < services_.size(); ++i)
            if (!optimum.may_use[i]) fates[i] = Fate::out;
        find_directions(fates);
        for (const auto& service : optimum.chosen)
            if (service) greatest_ += services_[*service].weight;
        best_ = {std::move(optimum.chosen), 0, true};
        best_.two_way = count(best_.services);
        improve(fates);
        branch(fates);
        return best_;
    }

private:
    /// A choice within what was decided, and a bound on the two-way services of all such choices.
    struct Relaxed {
        std::int64_t weight = 0;
        long bound = 0;
        Choice chosen;
    };

    static std::int64_t size(std::size_t n) { return static_cast<std::int64_t>(n); }

    void find_directions(const Fates& fates) {
        std::map<std::pair<std::size_t, std::size_t>, std::size_t> known;
        direction_of_.assign(services_.size(), none);
        for (std::size_t i = 0; i < services_.size(); ++i) {
            if (fates[i] == Fate::out) continue;
            const auto key = std::make_pair(services_[i].teacher, learners_[services_[i].need]);
            const auto [found, is_new] = known.emplace(key, directions_.size());
            if (is_new) directions_.emplace_back();
            directions_[found->second].services.push_back(i);
            direction_of_[i] = found->second;
        }
        for (const auto& [key, direction] : known)
            if (const auto other = known.find({key.second, key.first}); other != known.end())
                directions_[direction].reverse = other->second;
        services_of_teacher_.resize(loads_.size());
        services_of_need_.resize(learners_.size());
        for (std::size_t i = 0; i < services_.size(); ++i) {
            if (fates[i] == Fate::out) continue;
            services_of_teacher_[services_[i].teacher].push_back(i);
            services_of_need_[services_[i].need].push_back(i);
        }
    }

    /// By direction: how many of its services are chosen.
    std::vector<long> used_by(const Choice& choice) const {
        std::vector<long> used(directions_.size(), 0);
        for (const auto& service : choice)
            if (service) ++used[direction_of_[*service]];
        return used;
    }

    bool has_reverse(std::size_t direction, const std::vector<long>& used) const {
        const auto reverse = directions_[direction].reverse;
        return reverse != none && used[reverse] > 0;
    }

    long count(const Choice& choice) const {
        const auto used = used_by(choice);
        long two_way = 0;
        for (std::size_t d = 0; d < used.size(); ++d)
            if (has_reverse(d, used)) two_way += used[d];
        return two_way;
    }

    /// The greatest weight; then the most services of which the reverse direction is among `wished`.
    Relaxed relax(const Fates& fates, const std::vector<long>& wished) {
        const auto scale = size(learners_.size()) + 1;  // more than all wishes together
        auto loads = loads_;
        Relaxed relaxed;
        relaxed.chosen.resize(learners_.size());
        std::vector<Service> open;
        std::vector<std::size_t> indices;
        for (std::size_t i = 0; i < services_.size(); ++i) {
            if (fates[i] == Fate::open) {
                open.push_back(services_[i]);
                open.back().weight =
                    open.back().weight * scale + (has_reverse(direction_of_[i], wished) ? 1 : 0);
                indices.push_back(i);
            } else if (fates[i] == Fate::in) {
                --loads[services_[i].teacher];
                relaxed.chosen[services_[i].need] = i;
            }
        }
        work_ += size(services_.size());
        const auto flow = choose_services(open, loads, learners_.size());
        for (const auto& service : flow.chosen)
            if (service) relaxed.chosen[open[*service].need] = indices[*service];
        for (const auto& service : relaxed.chosen) {
            if (!service) continue;
            relaxed.weight += services_[*service].weight;
            relaxed.bound += has_reverse(direction_of_[*service], wished) ? 1 : 0;
        }
        return relaxed;
    }

    void keep_better(const Relaxed& relaxed) {
        if (relaxed.weight < greatest_) return;
        const auto two_way = count(relaxed.chosen);
        if (two_way > best_.two_way) best_ = {relaxed.chosen, two_way, true};
    }

    /// A first choice to measure others by: again and again the other directions of the best so far.
    void improve(const Fates& fates) {
        for (auto before = -1L; before < best_.two_way;) {
            before = best_.two_way;
            keep_better(relax(fates, used_by(best_.services)));
        }
    }

    /// By direction: how many of its services are not out.
    std::vector<long> possible(const Fates& fates) const {
        std::vector<long> left(directions_.size(), 0);
        for (std::size_t i = 0; i < fates.size(); ++i)
            if (fates[i] != Fate::out) ++left[direction_of_[i]];
        return left;
    }

    /// Takes a service in; with it go out what else would serve the need, and what its teacher has no more
    /// time for. False when there was no time for it already.
    bool take(Fates& fates, std::size_t service) const {
        fates[service] = Fate::in;
        for (const auto other : services_of_need_[services_[service].need])
            if (other != service) fates[other] = Fate::out;
        const auto& of_teacher = services_of_teacher_[services_[service].teacher];
        const auto taken = std::count_if(of_teacher.begin(), of_teacher.end(),
                                         [&](std::size_t other) { return fates[other] == Fate::in; });
        const auto load = loads_[services_[service].teacher];
        if (taken == load)
            for (const auto other : of_teacher)
                if (fates[other] == Fate::open) fates[other] = Fate::out;
        return taken <= load;
    }

    /// The direction to decide on: it is not used though what goes the other way counts on it; of those the
    /// one with the fewest services left. `none` when all that count on another have it.
    std::size_t undecided(const Relaxed& relaxed, const std::vector<long>& left) const {
        const auto used = used_by(relaxed.chosen);
        std::size_t found = none;
        for (std::size_t d = 0; d < directions_.size(); ++d) {
            const auto reverse = directions_[d].reverse;
            if (used[d] == 0 || reverse == none || used[reverse] > 0 || left[reverse] == 0) continue;
            if (found == none || left[reverse] < left[found]) found = reverse;
        }
        return found;
    }

    void branch(const Fates& fates) {
        if (work_ > most_work_) {
            best_.is_exact = false;
            return;
        }
        const auto left = possible(fates);
        const auto relaxed = relax(fates, left);
        if (relaxed.weight < greatest_ || relaxed.bound <= best_.two_way) return;
        const bool was_exact = best_.is_exact;
        keep_better(relaxed);
        best_.is_exact = was_exact;
        if (relaxed.bound <= best_.two_way) return;
        const auto direction = undecided(relaxed, left);
        auto rest = fates;
        for (const auto service : directions_[direction].services) {
            if (rest[service] != Fate::open) continue;
            auto with = rest;
            if (take(with, service)) branch(with);
            rest[service] = Fate::out;
        }
        branch(rest);
    }

    const std::vector<Service>& services_;
    const std::vector<std::size_t>& learners_;
    std::vector<long> loads_;
    std::int64_t most_work_, work_ = 0, greatest_ = 0;
    std::vector<Direction> directions_;
    std::vector<std::size_t> direction_of_;  ///< by service; `none` for one that is never used
    std::vector<std::vector<std::size_t>> services_of_teacher_, services_of_need_;
    TwoWayChoice best_;
};

}  // namespace

TwoWayChoice choose_two_way(const std::vector<Service>& services, const std::vector<std::size_t>& learners,
                            std::size_t peers, long load, std::int64_t most_work) {
    return TwoWaySearch(services, learners, peers, load, most_work).run();
}

}  // namespace socratic
