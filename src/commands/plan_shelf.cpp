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

}  // namespace

std::string PlanShelf::name_of(const std::vector<RoundAsked>& asked, const std::vector<std::size_t>& shown) {
    std::string name;
    for (std::size_t i = 0; i + 1 < asked.size(); ++i) {
        name += std::to_string(questionnaires_.find_same(*asked[i].questionnaire)) + ' ';
        add_bits(name, asked[i].columns.questions);
        add_bits(name, asked[i].columns.facts);
    }
    for (const auto round : shown) name += std::to_string(round) + ' ';
    return name;
}

std::shared_ptr<const Plan> PlanShelf::find(const std::vector<RoundAsked>& asked,
                                            const std::vector<std::size_t>& shown) {
    const auto name = name_of(asked, shown);
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = plans_.find(name); found != plans_.end()) return found->second;
    }
    auto plan = std::make_shared<const Plan>(plan_rounds(asked, shown).front());
    const std::lock_guard lock(mutex_);
    if (plans_.size() >= most_kept) plans_.clear();
    return plans_.emplace(name, std::move(plan)).first->second;
}

}  // namespace socratic
