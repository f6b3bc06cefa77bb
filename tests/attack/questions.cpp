// SPDX-License-Identifier: MIT
#include "questions.hpp"
#include <algorithm>
#include <map>
#include "outputs.hpp"
#include "span.hpp"

namespace socratic::attack {
namespace {

constexpr int tries = 20;

/// Whose figure, and on which dimension.
struct Block {
    std::string fact, value, dimension;
    auto operator<=>(const Block&) const = default;
};

/// What the outputs show of a block.
struct Shown {
    long n = 0;
    bool has_mean = false;
    std::vector<bool> questions;
};

using Blocks = std::map<Block, Shown>;

void read(const std::vector<DimensionScores>& dimensions, Block block, Blocks& blocks) {
    for (const auto& dimension : dimensions) {
        block.dimension = dimension.id;
        auto& shown = blocks[block];
        shown.questions.resize(dimension.questions.size());
        if (dimension.mean) {
            shown.n = dimension.n;
            shown.has_mean = true;
        }
        for (std::size_t q = 0; q < dimension.questions.size(); ++q)
            if (dimension.questions[q].mean) shown.questions[q] = true;
    }
}

bool belongs(const Person& person, const Questionnaire& questionnaire, const Block& block) {
    for (std::size_t f = 0; f < questionnaire.facts.size(); ++f) {
        if (questionnaire.facts[f].id != block.fact) continue;
        const auto mine = person.facts[f];
        const auto& values = questionnaire.facts[f].values;
        return (mine == no_fact_value ? std::string() : values[static_cast<std::size_t>(mine)].id) ==
               block.value;
    }
    return true;
}

/// The dimension's mean first.
std::vector<Sum> sums_of(const Survey& survey, const Block& block, const Shown& shown) {
    std::size_t first = 0;
    for (const auto& dimension : survey.questionnaire.dimensions) {
        if (dimension.id == block.dimension) break;
        first += dimension.questions.size();
    }
    std::vector<Sum> sums(1 + shown.questions.size());
    for (std::size_t p = 0; p < survey.people.size(); ++p) {
        const auto& person = survey.people[p];
        if (!belongs(person, survey.questionnaire, block)) continue;
        std::int64_t answered = 0, applicable = 0;
        for (std::size_t q = 0; q < shown.questions.size(); ++q) {
            answered += person.cells[first + q] >= 0 ? 1 : 0;
            applicable += person.cells[first + q] != cell_not_applicable ? 1 : 0;
        }
        for (std::size_t q = 0; q < shown.questions.size(); ++q) {
            if (person.cells[first + q] < 0) continue;
            if (shown.questions[q]) sums[1 + q][{p, q}] = 1;
            if (2 * answered >= applicable) sums[0][{p, q}] = fraction(1, answered);
        }
    }
    return sums;
}

}  // namespace

QuestionAttack attack_questions(const Survey& survey, const std::vector<long>& minimums, long minimum,
                                std::mt19937& random) {
    Blocks blocks;
    for (const auto least : minimums) {
        const auto scores = score(survey, least);
        for (const auto& group : scores.rounds[0].groups)
            read(group.dimensions, {group.fact, group.value.value_or(""), ""}, blocks);
    }
    QuestionAttack attack;
    for (const auto& [block, shown] : blocks) {
        if (!shown.has_mean || shown.n >= 2 * minimum ||
            std::none_of(shown.questions.begin(), shown.questions.end(), [](bool is) { return is; }))
            continue;
        ++attack.tried;
        const auto people = fewest_behind(sums_of(survey, block, shown), tries, random);
        if (people && *people < minimum && !attack.leak)
            attack.leak = block.dimension + " of " + block.fact + " '" + block.value + "', " +
                          std::to_string(shown.n) +
                          " people, less its questions: " + std::to_string(*people) + " people";
    }
    return attack;
}

}  // namespace socratic::attack
