// SPDX-License-Identifier: MIT
#include "score/pair_disclosure.hpp"
#include <algorithm>
#include <functional>
#include "score/score.hpp"

namespace socratic {
namespace {

/// Whether a person with a code belongs to the people behind a figure.
using IsBehind = std::function<bool(const PersonThen&)>;

/// The people of one round, by facts and by whether they are paired with each partner.
struct PairedPeople {
    const PairBook& book;
    const TallyCounts& counts;
    std::size_t round, dimension;
    const std::vector<std::size_t>& partners;

    bool is_paired(const std::vector<PersonThen>& person, std::size_t partner) const {
        const auto &now = person[round], &then = person[partner];
        return now.came && then.came && now.scores[dimension] && then.scores[dimension];
    }

    /// 0 for each partner the person is paired with, else 1.
    std::vector<std::uint16_t> classes_of(const std::vector<PersonThen>& person) const {
        auto classes = person[round].classes;
        for (const auto partner : partners) classes.push_back(is_paired(person, partner) ? 0 : 1);
        return classes;
    }

    /// People behind a figure by class: those with a code from the book, the others are in no pair.
    std::map<std::vector<std::uint16_t>, long> count(const CountPeople& all,
                                                     const IsBehind& is_behind) const {
        std::map<std::vector<std::uint16_t>, long> people;
        for (const auto& cell : counts.cells) {
            auto classes = cell.classes;
            classes.resize(classes.size() + partners.size(), 1);
            people[classes] += all(cell.block);
        }
        for (const auto& person : book.people()) {
            if (!person[round].came || !is_behind(person[round])) continue;
            auto unpaired = person[round].classes;
            unpaired.resize(unpaired.size() + partners.size(), 1);
            --people[unpaired];
            ++people[classes_of(person)];
        }
        return people;
    }
};

/// True when no group has to be hidden for the sake of these people beyond what is hidden already.
bool hides_nothing(const std::map<std::vector<std::uint16_t>, long>& people, const GroupDecisions& hidden,
                   std::size_t partners, long minimum) {
    Crossing crossing;
    FigurePeople behind;
    for (const auto& values : hidden) crossing.classes.push_back(values.size());
    for (std::size_t i = 0; i < partners; ++i) crossing.classes.push_back(2);
    for (const auto classes : crossing.classes) behind.groups.emplace_back(classes);
    for (const auto& [classes, count] : people) {
        crossing.cells.push_back(classes);
        behind.cells.push_back(count);
        for (std::size_t f = 0; f < classes.size(); ++f) behind.groups[f][classes[f]] += count;
    }
    auto before = hidden;
    for (std::size_t i = 0; i < partners; ++i) before.emplace_back(2, Hidden::no);
    LeakBudget budget;
    return decide(crossing, behind, minimum, before, budget) == before;
}

const FigureSet* find_set(const TallyLayout& layout, std::size_t dimension, std::size_t& index) {
    for (index = 0; index < layout.figures.size(); ++index)
        if (layout.figures[index].dimension == dimension) return &layout.figures[index];
    return nullptr;
}

}  // namespace

PairDisclosure::PairDisclosure(const PairBook& book, const std::vector<Plan>& plans,
                               const std::vector<Tally>& tallies, long minimum)
    : book_(book), plans_(plans), tallies_(tallies), minimum_(std::max(1L, minimum)) {
    for (std::size_t r = 0; r < plans.size(); ++r)
        tiers_.push_back(decide_round(plans[r], tallies[r].counts(), minimum_));
}

bool PairDisclosure::is_shown(std::size_t round, std::size_t dimension) const {
    const auto& counts = tallies_[round].counts();
    const auto everybody = block_of_all(counts);
    return everybody.respondents >= minimum_ && scored_in(counts.layout, everybody, dimension) >= minimum_ &&
           tiers_[round].rooms[dimension].hidden == Hidden::no;
}

bool PairDisclosure::admit(std::size_t from, std::size_t to, std::size_t dimension) {
    if (!is_shown(from, dimension) || !is_shown(to, dimension)) return false;
    auto &of_from = admitted_[{from, dimension}], &of_to = admitted_[{to, dimension}];
    of_from.push_back(to);
    of_to.push_back(from);
    if (is_safe(from, dimension, of_from) && is_safe(to, dimension, of_to)) return true;
    of_from.pop_back();
    of_to.pop_back();
    return false;
}

bool PairDisclosure::is_safe(std::size_t round, std::size_t dimension, const Partners& partners) const {
    const auto& counts = tallies_[round].counts();
    if (!counts.complete || plans_[round].dimensions[dimension].too_many_figures) return false;
    std::size_t index = 0;
    const auto* set = find_set(counts.layout, dimension, index);
    if (set != nullptr && set->linked.back().relation == Relation::crossed) return false;
    const auto& hidden = tiers_[round].dimensions[dimension].first;
    const PairedPeople people{book_, counts, round, dimension, partners};
    const auto scored =
        people.count([&](const CountBlock& block) { return scored_in(counts.layout, block, dimension); },
                     [&](const PersonThen& person) { return person.scores[dimension].has_value(); });
    long paired = 0;
    for (const auto& [classes, count] : scored) paired += classes.back() == 0 ? count : 0;
    if (paired < minimum_ || !hides_nothing(scored, hidden, partners.size(), minimum_)) return false;
    if (set == nullptr || !set->has_own) return true;
    for (const auto other : set->linked.back().figures) {
        const auto place = set->differ(other, set->size() - 1);
        const auto differing =
            people.count([&](const CountBlock& block) { return static_cast<long>(block.figures[place]); },
                         [&](const PersonThen& person) { return person.differs[index][other]; });
        if (!hides_nothing(differing, hidden, partners.size(), minimum_)) return false;
    }
    return true;
}

}  // namespace socratic
