// SPDX-License-Identifier: MIT
#include "commands/plan_shelf.hpp"

namespace socratic {
namespace {

/// Where members differ more than this, their plans are made anew rather than kept.
constexpr std::size_t most_kept = 256;

void add_bits(std::string& name, const std::vector<bool>& bits) {
    for (const bool bit : bits) name += bit ? '1' : '0';
    name += ' ';
}

/// Those that the sheet has a column for, and their values.
void add_facts(std::string& name, const RoundAsked& round) {
    const auto& facts = round.questionnaire->facts;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        name += facts[i].id;
        name += i < round.columns.facts.size() && round.columns.facts[i] ? '+' : '-';
        for (const auto& value : facts[i].values) name += value.id + ',';
    }
    name += ' ';
}

}  // namespace

void PlanShelf::forget() {
    const std::lock_guard lock(mutex_);
    plans_.clear();
}

PlanShelf::Plans PlanShelf::find(std::string name, std::size_t count, const std::vector<RoundAsked>& asked,
                                 const std::vector<std::size_t>& shown) {
    for (std::size_t i = 0; i < count; ++i) {
        name += std::to_string(questionnaires_.find_same(*asked[i].questionnaire)) + ' ';
        add_bits(name, asked[i].columns.questions);
        add_facts(name, asked[i]);
    }
    for (const auto round : shown) name += std::to_string(round) + ' ';
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = plans_.find(name); found != plans_.end()) return found->second;
    }
    auto plans = std::make_shared<const std::vector<Plan>>(plan_rounds(asked, shown));
    const std::lock_guard lock(mutex_);
    if (plans_.size() >= most_kept) plans_.clear();
    return plans_.emplace(name, std::move(plans)).first->second;
}

}  // namespace socratic
