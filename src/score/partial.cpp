// SPDX-License-Identifier: MIT
#include "score/partial.hpp"
#include <algorithm>
#include "score/tally_counts.hpp"

namespace socratic {
namespace {

std::vector<PartialScore> scores_of(const TallyLayout& layout, const CountBlock& block,
                                    std::size_t dimension) {
    std::vector<PartialScore> scores;
    for_each_score(layout, block, dimension, [&](std::int64_t sum, std::int64_t answered, long people) {
        scores.push_back({sum, answered, people});
    });
    std::sort(scores.begin(), scores.end(), [](const PartialScore& a, const PartialScore& b) {
        return std::pair(a.answered, a.sum) < std::pair(b.answered, b.sum);
    });
    return scores;
}

PartialBlock block_from(const TallyLayout& layout, const CountBlock& block) {
    PartialBlock partial{block.respondents, block.empty_sheets, {}, {}};
    for (const auto& question : layout.questions) {
        const auto* first = block.answers.data() + question.answers;
        partial.answers.emplace_back(first, first + kinds_of_no_level + question.levels);
    }
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d)
        partial.scores.push_back(scores_of(layout, block, d));
    return partial;
}

CountBlock block_to(const TallyLayout& layout, const PartialBlock& partial) {
    auto block = empty_block(layout);
    block.respondents = partial.respondents;
    block.empty_sheets = partial.empty_sheets;
    for (std::size_t q = 0; q < layout.questions.size(); ++q)
        for (std::size_t i = 0; i < partial.answers[q].size(); ++i)
            block.answers[layout.questions[q].answers + i] =
                static_cast<std::uint32_t>(partial.answers[q][i]);
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d)
        for (const auto& score : partial.scores[d])
            count_people(layout, d, {score.sum, score.answered}, score.people, block);
    return block;
}

void add_scores(std::vector<PartialScore>& into, const std::vector<PartialScore>& more) {
    const auto place = [](const PartialScore& score) { return std::pair(score.answered, score.sum); };
    std::vector<PartialScore> sum;
    auto a = into.begin();
    for (auto b = more.begin(); a != into.end() || b != more.end();) {
        if (b == more.end() || (a != into.end() && place(*a) < place(*b))) {
            sum.push_back(*a++);
        } else if (a == into.end() || place(*b) < place(*a)) {
            sum.push_back(*b++);
        } else {
            sum.push_back({a->sum, a->answered, a->people + b->people});
            ++a;
            ++b;
        }
    }
    into = std::move(sum);
}

void add_counts(PartialBlock& into, const PartialBlock& more) {
    into.respondents += more.respondents;
    into.empty_sheets += more.empty_sheets;
    for (std::size_t q = 0; q < into.answers.size(); ++q)
        for (std::size_t i = 0; i < into.answers[q].size(); ++i) into.answers[q][i] += more.answers[q][i];
    for (std::size_t d = 0; d < into.scores.size(); ++d) add_scores(into.scores[d], more.scores[d]);
}

/// From here on everybody is counted by group too.
void count_in_groups(const TallyLayout& layout, PartialScores& partial) {
    if (partial.everybody) return;
    const auto none = block_from(layout, empty_block(layout));
    partial.everybody = none;
    for (const auto& fact : partial.facts) partial.groups.emplace_back(fact.values.size() + 1, none);
    for (const auto& people : partial.people) {
        add_counts(*partial.everybody, people.counts);
        for (std::size_t f = 0; f < people.facts.size(); ++f)
            add_counts(partial.groups[f][static_cast<std::size_t>(people.facts[f])], people.counts);
    }
}

bool by_facts(const PartialPeople& a, const PartialPeople& b) { return a.facts < b.facts; }

void add_people(std::vector<PartialPeople>& into, const std::vector<PartialPeople>& more) {
    for (const auto& people : more) {
        const auto at = std::lower_bound(into.begin(), into.end(), people, by_facts);
        if (at != into.end() && at->facts == people.facts)
            add_counts(at->counts, people.counts);
        else
            into.insert(at, people);
    }
}

FactClasses classes_of(const PartialPeople& people) { return {people.facts.begin(), people.facts.end()}; }

/// Keeps the combinations that a tally of all the answers would have kept.
void keep_most(const TallyLayout& layout, PartialScores& partial) {
    const auto most = most_cells(layout);
    if (partial.people.size() <= most) return;
    std::vector<std::size_t> values;
    for (const auto& fact : partial.facts) values.push_back(fact.values.size());
    std::vector<std::pair<CellRank, std::size_t>> ranks;
    for (std::size_t i = 0; i < partial.people.size(); ++i)
        ranks.emplace_back(rank_of_cell(classes_of(partial.people[i]), values), i);
    std::sort(ranks.begin(), ranks.end());
    std::vector<PartialPeople> kept;
    for (std::size_t i = 0; i < most; ++i) kept.push_back(std::move(partial.people[ranks[i].second]));
    std::sort(kept.begin(), kept.end(), by_facts);
    partial.people = std::move(kept);
}

void add_cases(PartialCases& into, const PartialCases& more) {
    into.n += more.n;
    for (std::size_t i = 0; i < into.sums.size(); ++i) into.sums[i] += more.sums[i];
    for (std::size_t i = 0; i < into.products.size(); ++i) into.products[i] += more.products[i];
}

void describe_questions(const Plan& plan, const TallyLayout& layout, PartialScores& partial) {
    for (const auto& dimension : plan.dimensions) partial.dimensions.push_back(dimension.id);
    for (const auto& question : layout.questions) {
        const auto& dimension = plan.dimensions[question.dimension];
        const auto& planned = dimension.questions[question.question];
        partial.questions.push_back({planned.id, dimension.id, planned.hash, planned.weight});
    }
    for (const auto& fact : plan.facts)
        if (fact.asked) partial.facts.push_back({fact.id, fact.values});
}

}  // namespace

PartialScores partial_of(const Plan& plan, const Questionnaire& questionnaire, const Tally& tally) {
    const auto& counts = tally.counts();
    PartialScores partial;
    partial.questionnaire_id = questionnaire.id;
    partial.questionnaire_version = questionnaire.version;
    partial.minimum_answered = plan.minimum_answered;
    describe_questions(plan, counts.layout, partial);
    for (const auto& cell : counts.cells)
        partial.people.push_back(
            {{cell.classes.begin(), cell.classes.end()}, block_from(counts.layout, cell.block)});
    std::sort(partial.people.begin(), partial.people.end(), by_facts);
    if (!counts.complete) {
        partial.everybody = block_from(counts.layout, counts.all);
        for (const auto& fact : counts.groups) {
            auto& groups = partial.groups.emplace_back();
            for (const auto& block : fact) groups.push_back(block_from(counts.layout, block));
        }
    }
    for (const auto& cases : counts.complete_cases)
        partial.complete_cases.push_back({cases.n, cases.sums, cases.products});
    return partial;
}

SheetColumns columns_of(const PartialScores& partial, const Questionnaire& questionnaire) {
    const auto holds = [](const auto& items, const std::string& id) {
        return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    };
    SheetColumns columns;
    for (const auto& [dimension, question] : asked_questions(questionnaire))
        columns.questions.push_back(
            holds(partial.questions, questionnaire.dimensions[dimension].questions[question].id));
    for (const auto& fact : questionnaire.facts) columns.facts.push_back(holds(partial.facts, fact.id));
    return columns;
}

long respondents_of(const PartialScores& partial) {
    if (partial.everybody) return partial.everybody->respondents;
    long respondents = 0;
    for (const auto& people : partial.people) respondents += people.counts.respondents;
    return respondents;
}

void add_partial(const Plan& plan, PartialScores& into, const PartialScores& part) {
    const auto layout = lay_out_tally(plan);
    auto more = part;
    if (into.everybody || more.everybody) {
        count_in_groups(layout, into);
        count_in_groups(layout, more);
        add_counts(*into.everybody, *more.everybody);
        for (std::size_t f = 0; f < into.groups.size(); ++f)
            for (std::size_t value = 0; value < into.groups[f].size(); ++value)
                add_counts(into.groups[f][value], more.groups[f][value]);
    }
    add_people(into.people, more.people);
    if (into.people.size() > most_cells(layout)) count_in_groups(layout, into);
    keep_most(layout, into);
    for (std::size_t d = 0; d < into.complete_cases.size(); ++d)
        add_cases(into.complete_cases[d], more.complete_cases[d]);
    into.sources.insert(into.sources.end(), more.sources.begin(), more.sources.end());
    std::sort(into.sources.begin(), into.sources.end());
}

Tally restore_tally(const Plan& plan, const PartialScores& partial, bool alpha) {
    Tally tally(plan, alpha);
    auto counts = tally.counts();
    for (const auto& people : partial.people)
        counts.cells.push_back({classes_of(people), block_to(counts.layout, people.counts)});
    if (partial.everybody) {
        counts.complete = false;
        counts.all = block_to(counts.layout, *partial.everybody);
        for (const auto& fact : partial.groups) {
            auto& groups = counts.groups.emplace_back();
            for (const auto& block : fact) groups.push_back(block_to(counts.layout, block));
        }
    }
    for (std::size_t d = 0; d < counts.complete_cases.size(); ++d) {
        counts.complete_cases[d].n = partial.complete_cases[d].n;
        counts.complete_cases[d].sums = partial.complete_cases[d].sums;
        counts.complete_cases[d].products = partial.complete_cases[d].products;
    }
    return Tally(std::move(counts));
}

}  // namespace socratic
