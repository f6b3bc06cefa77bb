// SPDX-License-Identifier: MIT
#include "score/tiers.hpp"

namespace socratic {
namespace {

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

/// `is_complete` says whether in a group nobody left a question out.
template <class IsComplete>
void restrict_single_questions(std::vector<bool>& may, const GroupBlocks& blocks,
                               const GroupDecisions& distribution, IsComplete is_complete) {
    for (std::size_t f = 0; f < blocks.size(); ++f)
        for (std::size_t v = 0; v < blocks[f].size(); ++v)
            if (distribution[f][v] != Hidden::no && !is_complete(blocks[f][v])) may[f] = false;
}

const FigureSet* find_set(const TallyLayout& layout, std::size_t dimension) {
    for (const auto& set : layout.figures)
        if (set.dimension == dimension) return &set;
    return nullptr;
}

/// A dimension that no other output scores on other questions.
void decide_alone(RoundTiers& tiers, FigureDecisions& decisions, const TallyLayout& layout,
                  const std::vector<Tiers>& respondents) {
    const auto d = tiers.dimensions.size();
    const auto& decided = decisions.decide_figure(
        [&](const CountBlock& block) { return scored_in(layout, block, d); }, &respondents);
    tiers.dimensions.push_back(decided.back());
    tiers.rooms.emplace_back();
    tiers.one_of_several.push_back(false);
}

/// A dimension in a set of figures; what the others allow of single questions is seen to here.
void decide_among(RoundTiers& tiers, const std::vector<FigureTiers>& members, const FigureSet& set,
                  const GroupBlocks& blocks) {
    auto& may = tiers.single_questions.back();
    for (std::size_t m = 0; m < members.size(); ++m)
        if (members[m].exists && members[m].room.hidden == Hidden::no)
            restrict_single_questions(may, blocks, members[m].groups.second, [&](const CountBlock& block) {
                return block.figures[set.incomplete(m)] == 0;
            });
    tiers.one_of_several.push_back(true);
    tiers.rooms.push_back(set.has_own ? members.back().room : RoomLimits{});
    tiers.dimensions.push_back(members.back().groups);
}

/// Too many figures to tell apart.
void decide_unsure(RoundTiers& tiers) {
    const auto hide = [](GroupDecisions decisions) {
        for (auto& values : decisions)
            for (auto& value : values) value = Hidden::complement;
        return decisions;
    };
    tiers.dimensions.push_back({hide(tiers.respondents.first), hide(tiers.respondents.first)});
    tiers.rooms.push_back({Hidden::complement, false});
    tiers.one_of_several.push_back(true);
    tiers.single_questions.back().assign(tiers.single_questions.back().size(), false);
}

}  // namespace

long answered_in(const CountBlock& block, const QuestionLayout& question) {
    long n = 0;
    for (int level = 0; level < question.levels; ++level)
        n += block.answers[question.answers + static_cast<std::size_t>(kinds_of_no_level + level)];
    return n;
}

RoundTiers decide_round(const Plan& plan, const TallyCounts& counts, long minimum) {
    FigureDecisions decisions(counts, minimum);
    RoundTiers tiers;
    const auto& layout = counts.layout;
    const auto respondents =
        decisions.decide_figure([](const CountBlock& block) { return block.respondents; }, nullptr);
    tiers.respondents = respondents.back();
    const auto blocks = blocks_of_groups(counts);
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d) {
        tiers.single_questions.emplace_back(blocks.size(), true);
        if (plan.dimensions[d].too_many_figures) {
            decide_unsure(tiers);
        } else if (const auto* set = find_set(layout, d)) {
            decide_among(tiers, decisions.decide_set(*set, respondents), *set, blocks);
        } else {
            decide_alone(tiers, decisions, layout, respondents);
            restrict_single_questions(
                tiers.single_questions.back(), blocks, tiers.dimensions.back().second,
                [&](const CountBlock& block) { return all_answered_all(layout, block, d); });
        }
    }
    for (const auto& question : layout.questions)
        tiers.questions.push_back(
            decisions
                .decide_figure([&](const CountBlock& block) { return answered_in(block, question); },
                               &respondents)
                .back());
    return tiers;
}

}  // namespace socratic
