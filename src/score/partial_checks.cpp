// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <numeric>
#include "score/partial.hpp"
#include "score/tally_counts.hpp"

namespace socratic {
namespace {

std::string misfit_of_question(const PartialQuestion& first, const PartialQuestion& second) {
    if (first.hash != second.hash)
        return fmt::format("the question '{}' has another wording, scale or direction", first.id);
    if (first.dimension != second.dimension)
        return fmt::format("the question '{}' is in the dimension '{}', not in '{}'", first.id,
                           second.dimension, first.dimension);
    return first.weight == second.weight ? std::string()
                                         : fmt::format("the question '{}' has another weight", first.id);
}

template <class Item>
const Item* find_by_id(const std::vector<Item>& items, const std::string& id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::string misfit_of_questions(const PartialScores& first, const PartialScores& second) {
    for (const auto& question : first.questions) {
        const auto* other = find_by_id(second.questions, question.id);
        if (other == nullptr) return fmt::format("the question '{}' was not asked there", question.id);
        if (const auto misfit = misfit_of_question(question, *other); !misfit.empty()) return misfit;
    }
    for (const auto& question : second.questions)
        if (find_by_id(first.questions, question.id) == nullptr)
            return fmt::format("the question '{}' was asked there only", question.id);
    return first.questions == second.questions ? "" : "the questions stand in another order";
}

std::string misfit_of_facts(const PartialScores& first, const PartialScores& second) {
    for (const auto& fact : first.facts) {
        const auto* other = find_by_id(second.facts, fact.id);
        if (other == nullptr) return fmt::format("the fact '{}' was not asked there", fact.id);
        if (other->values != fact.values) return fmt::format("the fact '{}' has other values", fact.id);
    }
    for (const auto& fact : second.facts)
        if (find_by_id(first.facts, fact.id) == nullptr)
            return fmt::format("the fact '{}' was asked there only", fact.id);
    return first.facts == second.facts ? "" : "the facts stand in another order";
}

long sum_of(const std::vector<long>& counts) { return std::accumulate(counts.begin(), counts.end(), 0L); }

/// The weight of all a dimension's questions that count, and the largest sum over them.
Contribution most_of(const TallyLayout& layout, const DimensionLayout& dimension) {
    Contribution most;
    for (auto q = dimension.first; q < dimension.last; ++q) {
        const auto& question = layout.questions[q];
        const auto weight = layout.contributions[question.answers + kinds_of_no_level].answered;
        most.answered += weight;
        most.sum += weight * (question.levels - 1);
    }
    return most;
}

std::string impossible_scores(const Contribution& most, int levels_above,
                              const std::vector<PartialScore>& scores, long respondents) {
    long people = 0;
    const PartialScore* before = nullptr;
    for (const auto& score : scores) {
        if (before != nullptr &&
            std::pair(before->answered, before->sum) >= std::pair(score.answered, score.sum))
            return "a score that is there twice, or not in order";
        before = &score;
        if (score.people < 1 || score.answered < 1 || score.answered > most.answered || score.sum < 0 ||
            score.sum > score.answered * levels_above)
            return "a score that no answers give";
        people += score.people;
    }
    return people > respondents ? "more scores than people" : "";
}

/// People whose answers to a dimension were too few have no score: the scores are part of the answers.
std::string impossible_totals(const TallyLayout& layout, const DimensionLayout& dimension,
                              const PartialBlock& block, const std::vector<PartialScore>& scores) {
    __extension__ using Wide = __int128;
    Wide sum = 0, answered = 0;
    for (auto q = dimension.first; q < dimension.last; ++q)
        for (std::size_t i = 0; i < block.answers[q].size(); ++i) {
            const auto& adds = layout.contributions[layout.questions[q].answers + i];
            sum += Wide(adds.sum) * block.answers[q][i];
            answered += Wide(adds.answered) * block.answers[q][i];
        }
    for (const auto& score : scores) {
        sum -= Wide(score.sum) * score.people;
        answered -= Wide(score.answered) * score.people;
    }
    return sum < 0 || answered < 0 ? "scores that are more than the answers" : "";
}

std::string impossible_block(const Plan& plan, const TallyLayout& layout, const PartialBlock& block) {
    if (block.respondents < 0 || block.empty_sheets < 0) return "fewer than no people";
    if (block.answers.size() != layout.questions.size() || block.scores.size() != layout.dimensions.size())
        return "counts of other questions";
    for (std::size_t q = 0; q < layout.questions.size(); ++q) {
        const auto& question = layout.questions[q];
        if (block.answers[q].size() != static_cast<std::size_t>(kinds_of_no_level + question.levels))
            return fmt::format("counts of other levels for the question '{}'",
                               plan.dimensions[question.dimension].questions[question.question].id);
        if (sum_of(block.answers[q]) != block.respondents ||
            *std::min_element(block.answers[q].begin(), block.answers[q].end()) < 0)
            return fmt::format("other numbers of answers and of people for the question '{}'",
                               plan.dimensions[question.dimension].questions[question.question].id);
    }
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d) {
        const auto& planned = plan.dimensions[d];
        if (!layout.dimensions[d].scored && !block.scores[d].empty())
            return fmt::format("scores on the dimension '{}', of which nothing was asked", planned.id);
        auto wrong = impossible_scores(most_of(layout, layout.dimensions[d]), planned.max - planned.min,
                                       block.scores[d], block.respondents);
        if (wrong.empty()) wrong = impossible_totals(layout, layout.dimensions[d], block, block.scores[d]);
        if (!wrong.empty()) return fmt::format("{} on the dimension '{}'", wrong, planned.id);
    }
    return {};
}

/// Counts of groups that must be those of everybody in all.
std::string impossible_groups(const Plan& plan, const TallyLayout& layout, const PartialScores& partial) {
    if (partial.groups.size() != partial.facts.size()) return "groups of other facts";
    if (auto wrong = impossible_block(plan, layout, *partial.everybody); !wrong.empty()) return wrong;
    for (std::size_t f = 0; f < partial.facts.size(); ++f) {
        if (partial.groups[f].size() != partial.facts[f].values.size() + 1)
            return fmt::format("groups of other values of the fact '{}'", partial.facts[f].id);
        long people = 0;
        for (const auto& block : partial.groups[f]) {
            if (auto wrong = impossible_block(plan, layout, block); !wrong.empty()) return wrong;
            people += block.respondents;
        }
        if (people != partial.everybody->respondents)
            return fmt::format("groups of the fact '{}' that are not everybody", partial.facts[f].id);
    }
    return {};
}

bool has_values(const PartialScores& partial, const PartialPeople& people) {
    if (people.facts.size() != partial.facts.size()) return false;
    for (std::size_t f = 0; f < people.facts.size(); ++f)
        if (people.facts[f] < 0 || people.facts[f] > static_cast<int>(partial.facts[f].values.size()))
            return false;
    return true;
}

/// What complete cases of so many people on so many levels can add up to.
bool can_be_sums(const PartialCases& cases, std::int64_t levels_above) {
    const auto questions = cases.sums.size();
    for (const auto sum : cases.sums)
        if (sum < 0 || sum > cases.n * levels_above) return false;
    for (std::size_t i = 0; i < questions; ++i)
        for (std::size_t j = 0; j < questions; ++j) {
            const auto product = cases.products[i * questions + j];
            const auto most = j < i ? 0 : cases.n * levels_above * levels_above;
            if (product < 0 || product > most) return false;
        }
    return true;
}

std::string impossible_cases(const Plan& plan, const TallyLayout& layout, const PartialScores& partial) {
    if (partial.complete_cases.size() != layout.dimensions.size())
        return "complete cases of other dimensions";
    const long respondents = respondents_of(partial);
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d) {
        const auto& planned = plan.dimensions[d];
        const auto questions = layout.dimensions[d].used.size();
        const auto& cases = partial.complete_cases[d];
        if (cases.n < 0 || cases.sums.size() != questions || cases.products.size() != questions * questions)
            return fmt::format("complete cases of other questions on the dimension '{}'", planned.id);
        // a dimension of which nothing counts has everybody as a complete case of nothing
        if (questions > 0 && cases.n > respondents)
            return fmt::format("more complete cases than people on the dimension '{}'", planned.id);
        if (!can_be_sums(cases, planned.max - planned.min))
            return fmt::format("sums that no answers lead to on the dimension '{}'", planned.id);
    }
    return {};
}

}  // namespace

std::string find_misfit(const PartialScores& first, const PartialScores& second) {
    if (first.questionnaire_id != second.questionnaire_id)
        return fmt::format("the questionnaire is '{}', not '{}'", second.questionnaire_id,
                           first.questionnaire_id);
    if (first.questionnaire_version != second.questionnaire_version)
        return fmt::format("the questionnaire has the version '{}', not '{}'", second.questionnaire_version,
                           first.questionnaire_version);
    if (first.minimum_answered != second.minimum_answered)
        return "another part of the questions must be answered ('minimum_answered')";
    if (auto misfit = misfit_of_questions(first, second); !misfit.empty()) return misfit;
    if (first.dimensions != second.dimensions) return "the dimensions are others";
    return misfit_of_facts(first, second);
}

std::string find_impossible(const Plan& plan, const PartialScores& partial) {
    const auto layout = lay_out_tally(plan);
    for (std::size_t i = 0; i < partial.people.size(); ++i) {
        const auto& people = partial.people[i];
        if (!has_values(partial, people)) return "people with other facts";
        if (i > 0 && !(partial.people[i - 1].facts < people.facts))
            return "a combination of facts that is there twice, or not in order";
        if (auto wrong = impossible_block(plan, layout, people.counts); !wrong.empty()) return wrong;
    }
    if (partial.everybody)
        if (auto wrong = impossible_groups(plan, layout, partial); !wrong.empty()) return wrong;
    return impossible_cases(plan, layout, partial);
}

}  // namespace socratic
