// SPDX-License-Identifier: MIT
#include <algorithm>
#include "report/value_parts.hpp"

namespace socratic {
namespace {

/// So that the topics fit on a page.
std::size_t most_questions(const ReportFacts& facts) { return facts.topics.list.size() > 3 ? 1 : 2; }

const DimensionScores& scores_of(const ReportFacts& facts, const Topic& topic) {
    const auto& dimensions = newest_round(facts.scores).dimensions;
    return *std::find_if(dimensions.begin(), dimensions.end(),
                         [&](const DimensionScores& scores) { return scores.id == topic.dimension; });
}

std::vector<Members> questions_of(const ReportFacts& facts, const Topic& topic) {
    const auto& scores = scores_of(facts, topic);
    std::vector<Members> list;
    for (const auto& id : topic.questions)
        for (const auto& question : scores.questions)
            if (question.id == id && list.size() < most_questions(facts))
                list.push_back(
                    question_values(facts, *find_dimension(facts.questionnaire, scores.id), question));
    return list;
}

/// The question that many don't know may be another than the one there is room for.
bool shows_unknown(const DimensionScores& scores, const std::vector<Members>& shown) {
    return std::any_of(shown.begin(), shown.end(), [&](const Members& values) {
        const auto& id = std::get<std::string>(values.find("id")->content);
        const auto found = std::find_if(scores.questions.begin(), scores.questions.end(),
                                        [&](const QuestionScores& question) { return question.id == id; });
        return unknown_of(*found) > 0;
    });
}

Members topic_values_of(const ReportFacts& facts, const Topic& topic, const std::string& number) {
    const auto& scores = scores_of(facts, topic);
    auto values = dimension_values(facts, scores);
    auto questions = questions_of(facts, topic);
    std::erase_if(values.list, [](const auto& value) {
        return value.first == "questions" || value.first == "is_unknown";
    });
    values.add("number", number);
    values.add("is_split", topic.reasons.split);
    values.add("is_unknown",
               topic.reasons.unknown && (questions.empty() || shows_unknown(scores, questions)));
    values.add("is_unplaced", topic.reasons.unplaced);
    values.add("is_varied",
               std::any_of(scores.questions.begin(), scores.questions.end(),
                           [](const auto& question) { return !question.aim && is_varied(question); }));
    values.add("is_weak", topic.reasons.weak);
    values.add("is_aimed", topic.reasons.aimed);
    values.add("is_lowest", topic.reasons.lowest);
    values.add("questions", std::move(questions));
    return values;
}

}  // namespace

std::vector<Members> topic_values(const ReportFacts& facts) {
    std::vector<Members> list;
    for (const auto& topic : facts.topics.list)
        list.push_back(topic_values_of(facts, topic, std::to_string(list.size() + 1)));
    return list;
}

std::vector<Members> request_values(const ReportFacts& facts) {
    constexpr std::size_t most_requests = 3;
    std::vector<const Topic*> chosen;
    for (const auto& topic : facts.topics.list) {
        const auto values = topic_values_of(facts, topic, "");
        const auto* direction = values.find("direction");
        if (direction == nullptr || std::get<std::string>(direction->content).empty()) continue;
        if (chosen.size() < most_requests)
            chosen.push_back(&topic);
        else if (topic.dimension == facts.topics.lowest)
            chosen.back() = &topic;
    }
    std::vector<Members> list;
    for (const auto* topic : chosen)
        list.push_back(topic_values_of(facts, *topic, std::to_string(list.size() + 1)));
    return list;
}

Members strength_values(const ReportFacts& facts) {
    return facts.topics.strength ? topic_values_of(facts, *facts.topics.strength, "") : Members();
}

}  // namespace socratic
