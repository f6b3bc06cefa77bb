// SPDX-License-Identifier: MIT
#include "score/tiers.hpp"
#include <functional>
#include <map>
#include "score/score.hpp"

namespace socratic {
namespace {

/// How many people of a block are behind a figure.
using CountPeople = std::function<long(const CountBlock&)>;

class FigureDecisions {
public:
    FigureDecisions(const TallyCounts& counts, long minimum) : counts_(counts) {
        crossing_.classes = counts.classes;
        crossing_.complete = counts.complete;
        for (const auto& cell : counts.cells) crossing_.cells.push_back(cell.classes);
        if (minimum > default_minimum_group) minimums_.push_back(default_minimum_group);
        minimums_.push_back(minimum);
    }

    /// One for each minimum; what `outer` hides stays hidden.
    const std::vector<Tiers>& decide_figure(const CountPeople& count, const std::vector<Tiers>* outer) {
        const auto people = people_behind(count);
        const auto known = decided_.find(people.cells);
        if (known != decided_.end() && counts_.complete) return known->second;
        std::vector<Tiers> tiers;
        for (std::size_t i = 0; i < minimums_.size(); ++i) {
            auto first = outer != nullptr ? (*outer)[i].first : show_all(crossing_);
            if (i > 0) first = join(std::move(first), tiers.back().first);
            first = decide(crossing_, people, minimums_[i], std::move(first), budget_);
            auto second = i > 0 ? join(first, tiers.back().second) : first;
            second = decide(crossing_, people, 2 * minimums_[i], std::move(second), budget_);
            tiers.push_back({std::move(first), std::move(second)});
        }
        return decided_[people.cells] = std::move(tiers);
    }

private:
    FigurePeople people_behind(const CountPeople& count) const {
        FigurePeople people;
        for (const auto classes : crossing_.classes) people.groups.emplace_back(classes);
        for (const auto& cell : counts_.cells) people.cells.push_back(count(cell.block));
        for (std::size_t f = 0; f < people.groups.size(); ++f)
            for (std::size_t v = 0; v < people.groups[f].size(); ++v)
                if (!counts_.complete) people.groups[f][v] = count(counts_.groups[f][v]);
        if (counts_.complete)
            for (std::size_t c = 0; c < crossing_.cells.size(); ++c)
                for (std::size_t f = 0; f < people.groups.size(); ++f)
                    people.groups[f][crossing_.cells[c][f]] += people.cells[c];
        return people;
    }

    const TallyCounts& counts_;
    Crossing crossing_;
    LeakBudget budget_;
    std::vector<long> minimums_;  ///< ascending; the last is the one asked for
    /// Figures with the same people in every combination are decided once.
    std::map<std::vector<long>, std::vector<Tiers>> decided_;
};

/// By asked fact and class.
using GroupBlocks = std::vector<std::vector<CountBlock>>;

GroupBlocks blocks_of_groups(const TallyCounts& counts) {
    GroupBlocks blocks;
    for (std::size_t f = 0; f < counts.facts.size(); ++f) {
        auto& values = blocks.emplace_back();
        for (std::size_t v = 0; v < counts.classes[f]; ++v) values.push_back(block_of_group(counts, f, v));
    }
    return blocks;
}

std::vector<bool> may_show_single_questions(const TallyLayout& layout, const GroupBlocks& blocks,
                                            const GroupDecisions& distribution, std::size_t dimension) {
    std::vector<bool> may(blocks.size(), true);
    for (std::size_t f = 0; f < blocks.size(); ++f)
        for (std::size_t v = 0; v < blocks[f].size(); ++v)
            if (distribution[f][v] != Hidden::no && !all_answered_all(layout, blocks[f][v], dimension))
                may[f] = false;
    return may;
}

}  // namespace

long answered_in(const CountBlock& block, const QuestionLayout& question) {
    long n = 0;
    for (int level = 0; level < question.levels; ++level)
        n += block.answers[question.answers + static_cast<std::size_t>(kinds_of_no_level + level)];
    return n;
}

RoundTiers decide_round(const TallyCounts& counts, long minimum) {
    FigureDecisions decisions(counts, minimum);
    RoundTiers tiers;
    const auto respondents =
        decisions.decide_figure([](const CountBlock& block) { return block.respondents; }, nullptr);
    tiers.respondents = respondents.back();
    for (std::size_t d = 0; d < counts.layout.dimensions.size(); ++d)
        tiers.dimensions.push_back(
            decisions
                .decide_figure([&](const CountBlock& block) { return scored_in(counts.layout, block, d); },
                               &respondents)
                .back());
    const auto blocks = blocks_of_groups(counts);
    for (std::size_t d = 0; d < counts.layout.dimensions.size(); ++d)
        tiers.single_questions.push_back(
            may_show_single_questions(counts.layout, blocks, tiers.dimensions[d].second, d));
    for (const auto& question : counts.layout.questions)
        tiers.questions.push_back(
            decisions
                .decide_figure([&](const CountBlock& block) { return answered_in(block, question); },
                               &respondents)
                .back());
    return tiers;
}

}  // namespace socratic
