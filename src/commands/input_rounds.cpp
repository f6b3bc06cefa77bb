// SPDX-License-Identifier: MIT
#include "commands/input_rounds.hpp"
#include <algorithm>
#include <memory>
#include "commands/plan_shelf.hpp"
#include "commands/sheet_file.hpp"
#include "score/dropped_dimensions.hpp"
#include "score/pairs.hpp"
#include "score/partial.hpp"
#include "score/plan.hpp"
#include "score/question_changes.hpp"
#include "score/tally_counts.hpp"

namespace socratic {
namespace {

/// Keeps the problems of one file among those of all.
template <class Work>
void collect(Problems& problems, Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        for (const auto& problem : failure.problems()) problems.add(problem);
    }
}

/// The rounds with an open sheet, oldest first, and which of them are shown.
struct Answered {
    std::vector<InputRound*> rounds;
    std::vector<RoundAsked> asked;
    std::vector<std::size_t> shown;
};

Answered find_answered(std::vector<InputRound>& rounds) {
    Answered answered;
    for (auto& round : rounds) {
        if (!round.has_answers()) continue;
        if (round.shown) answered.shown.push_back(answered.rounds.size());
        answered.rounds.push_back(&round);
        answered.asked.push_back({round.questionnaire, round.columns()});
    }
    return answered;
}

/// What is counted of the rounds shown.
struct Counted {
    std::shared_ptr<const std::vector<Plan>> plans;
    std::vector<Tally> tallies;
    std::optional<PairBook> pairs;
};

/// People are paired only when no round between those shown is missing: pairs of another choice of rounds
/// could be subtracted from these.
bool shows_every_round(const std::vector<InputRound>& rounds) {
    return std::all_of(rounds.begin(), rounds.end(), [](const InputRound& round) { return round.shown; });
}

void read_answers(const Answered& answered, Counted& counted) {
    Problems problems;
    for (std::size_t i = 0; i < answered.shown.size(); ++i) {
        const auto& round = *answered.rounds[answered.shown[i]];
        if (round.parts) {
            counted.tallies[i] =
                restore_tally((*counted.plans)[i], round.parts->counts, counted.tallies[i].counts().alpha);
            continue;
        }
        collect(problems, [&] {
            answered.rounds[answered.shown[i]]->sheet->read_rows([&](const RespondentRow& row) {
                counted.tallies[i].add(row);
                if (counted.pairs) counted.pairs->add(i, row);
            });
        });
    }
    problems.throw_if_errors();
}

CompareFacts find_compare_facts(const std::vector<InputRound>& rounds, const Answered& answered,
                                const Counted& counted, const Input& input) {
    CompareFacts facts;
    for (const auto& round : rounds)
        if (round.shown)
            facts.questionnaires.push_back(
                round.has_answers()
                    ? QuestionnaireVersion{round.questionnaire->id, round.questionnaire->version}
                    : QuestionnaireVersion{});
    std::vector<NamedRound> named;
    for (const auto r : answered.shown) named.push_back({answered.rounds[r]->round->id, answered.asked[r]});
    facts.questions_changed = find_question_changes(named);
    if (counted.pairs)
        facts.pairs = find_pairs(*counted.pairs, *counted.plans, counted.tallies, input.scores.minimum_group);
    return facts;
}

}  // namespace

void open_sheets(std::vector<InputRound>& rounds) {
    Problems problems;
    for (auto& round : rounds) {
        if (!round.round->answers_exist) continue;
        Problems mine;
        collect(mine,
                [&] { round.sheet.emplace(open_answer_sheet(round.round->answers, *round.questionnaire)); });
        if (round.shown)
            for (const auto& problem : mine.all()) problems.add(problem);
    }
    problems.throw_if_errors();
}

const InputRound& newest_shown(const std::vector<InputRound>& rounds) {
    const InputRound* newest = &rounds.back();
    bool found = false;
    for (const auto& round : rounds) {
        const bool has_something = round.has_answers() || !round.round->reported.empty();
        if (!round.shown || (found && !has_something)) continue;
        newest = &round;
        found = found || has_something;
    }
    return *newest;
}

Questionnaire questionnaire_shown(const std::vector<InputRound>& rounds, InputUse use) {
    const auto& newest = newest_shown(rounds);
    if (use != InputUse::comparison) return *newest.questionnaire;
    std::vector<EarlierRound> earlier;
    for (const auto& round : rounds) {
        if (&round == &newest) break;
        if (!round.shown) continue;
        earlier.push_back(
            {{round.questionnaire, round.has_answers() ? round.columns() : SheetColumns{}}, round.round});
    }
    return with_dropped_dimensions(*newest.questionnaire, earlier);
}

void score_rounds(std::vector<InputRound>& rounds, const Assessment& assessment, const InputOptions& options,
                  Input& input) {
    const auto& newest = input.questionnaire;
    const auto answered = find_answered(rounds);
    auto asked = answered.asked;
    if (options.use == InputUse::comparison && newest_shown(rounds).has_answers())
        asked[answered.shown.back()].questionnaire = &newest;
    Counted counted;
    counted.plans = options.plans != nullptr
                        ? options.plans->find(asked, answered.shown)
                        : std::make_shared<const std::vector<Plan>>(plan_rounds(asked, answered.shown));
    for (const auto& plan : *counted.plans) counted.tallies.emplace_back(plan, options.score.alpha);
    if (options.use == InputUse::comparison && shows_every_round(rounds))
        counted.pairs.emplace(*counted.plans, counted.tallies);
    read_answers(answered, counted);
    std::size_t next = 0;
    for (const auto& round : rounds) {
        if (!round.shown) continue;
        if (round.has_answers()) {
            input.scores.rounds.push_back(
                score_round(newest, (*counted.plans)[next], counted.tallies[next], options.score));
            ++next;
        } else {
            const bool is_reported = !round.round->reported.empty();
            input.scores.rounds.push_back(is_reported
                                              ? score_reported(newest, *round.round, *round.questionnaire)
                                              : score_not_yet(newest));
        }
        add_round_facts(input.scores.rounds.back(), *round.round, *round.questionnaire, assessment);
    }
    if (options.use == InputUse::comparison)
        input.compare_facts = find_compare_facts(rounds, answered, counted, input);
}

}  // namespace socratic
