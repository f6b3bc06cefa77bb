// SPDX-License-Identifier: MIT
#include "score/question_changes.hpp"
#include "score/matches.hpp"

namespace socratic {
namespace {

/// By where the two stand: the change of a question that both have, or nothing when it is the same.
std::optional<QuestionChangeKind> find_kind(const QuestionInPlace& newer, const QuestionInPlace& older,
                                            const std::vector<std::string>& differs) {
    if (!asks_the_same(newer, older)) return QuestionChangeKind::reworded;
    if (newer.question->id != older.question->id) return QuestionChangeKind::renamed;
    if (!differs.empty()) return QuestionChangeKind::corrected;
    return std::nullopt;
}

class Changes {
public:
    explicit Changes(const std::string& round) : round_(round) {}

    void add_added(const QuestionInPlace& newer) { add(QuestionChangeKind::added, newer, nullptr, {}); }
    void add_dropped(const QuestionInPlace& older) {
        changes_.push_back({round_,
                            QuestionChangeKind::dropped,
                            older.dimension->id,
                            older.question->id,
                            older.question->id,
                            older.question->text,
                            {},
                            {}});
    }
    void add_match(const QuestionInPlace& newer, const QuestionInPlace& older) {
        auto differs = find_differences(newer, older);
        if (const auto kind = find_kind(newer, older, differs)) add(*kind, newer, &older, std::move(differs));
    }
    std::vector<QuestionChange> take() { return std::move(changes_); }

private:
    void add(QuestionChangeKind kind, const QuestionInPlace& newer, const QuestionInPlace* older,
             std::vector<std::string> differs) {
        changes_.push_back({round_, kind, newer.dimension->id, newer.question->id,
                            older != nullptr ? older->question->id : std::string(),
                            older != nullptr ? older->question->text : Text(), newer.question->text,
                            std::move(differs)});
    }

    std::string round_;
    std::vector<QuestionChange> changes_;
};

std::vector<QuestionChange> changes_since(const NamedRound& older, const NamedRound& newest) {
    std::vector<AskedById> asked{asked_by_id(older.asked), asked_by_id(newest.asked)};
    Changes changes(older.id);
    const auto& questionnaire = *newest.asked.questionnaire;
    for (const auto& dimension : questionnaire.dimensions) {
        const auto matched = match_dimension(questionnaire, dimension, asked);
        for (std::size_t q = 0; q < matched.questions.size(); ++q) {
            const QuestionInPlace newer{&questionnaire, &dimension, matched.questions[q]};
            const auto *then = matched.matches[q][0], *now = matched.matches[q][1];
            if (has_column(then) && has_column(now))
                changes.add_match(newer, then->place);
            else if (has_column(now))
                changes.add_added(newer);
            else if (has_column(then))
                changes.add_dropped(then->place);
        }
    }
    for (const auto& position : asked_questions(*older.asked.questionnaire)) {
        const auto& id =
            older.asked.questionnaire->dimensions[position.dimension].questions[position.question].id;
        const auto& question = asked[0].at(id);
        if (question.has_column && !question.matched) changes.add_dropped(question.place);
    }
    return changes.take();
}

}  // namespace

std::vector<QuestionChange> find_question_changes(const std::vector<NamedRound>& rounds) {
    std::vector<QuestionChange> changes;
    for (std::size_t r = 0; r + 1 < rounds.size(); ++r)
        for (auto& change : changes_since(rounds[r], rounds.back())) changes.push_back(std::move(change));
    return changes;
}

}  // namespace socratic
