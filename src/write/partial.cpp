// SPDX-License-Identifier: MIT
#include "write/partial.hpp"
#include <fmt/format.h>
#include "base/version.hpp"
#include "write/json_text.hpp"

namespace socratic {
namespace {

constexpr std::string_view confidential =
    "As confidential as the answers: these counts can show what one person answered. Keep them where the "
    "answers are kept, pass them on only to whoever may see the answers, and delete them with the answers.";

template <class Items, class Write>
std::string in_brackets(const Items& items, Write write) {
    std::string text;
    for (const auto& item : items) {
        if (!text.empty()) text += ",";
        text += write(item);
    }
    return "[" + text + "]";
}

template <class Items, class Write>
std::string in_lines(const Items& items, Write write) {
    std::vector<std::string> texts;
    for (const auto& item : items) texts.push_back(write(item));
    return json_lines(texts, 2);
}

template <class Number>
std::string numbers(const std::vector<Number>& items) {
    return in_brackets(items, [](Number item) { return std::to_string(item); });
}

std::string scores_text(const std::vector<PartialScore>& scores) {
    return in_brackets(scores, [](const PartialScore& score) {
        return fmt::format("[{},{},{}]", score.sum, score.answered, score.people);
    });
}

void add_block(JsonObject& object, const PartialBlock& block) {
    object.add("respondents", json_number(block.respondents))
        .add("empty_sheets", json_number(block.empty_sheets))
        .new_line(3)
        .add("answers", in_brackets(block.answers, numbers<long>))
        .new_line(3)
        .add("scores", in_brackets(block.scores, scores_text));
}

std::string block_text(const PartialBlock& block) {
    JsonObject object;
    add_block(object, block);
    return object.text();
}

std::string people_text(const PartialPeople& people) {
    JsonObject object;
    object.add("facts", numbers(people.facts));
    add_block(object, people.counts);
    return object.text();
}

std::string question_text(const PartialQuestion& question) {
    return JsonObject()
        .add("id", json_string(question.id))
        .add("dimension", json_string(question.dimension))
        .add("hash", json_string(question.hash))
        .add("weight", std::to_string(question.weight))
        .text();
}

std::string fact_text(const PartialFact& fact) {
    return JsonObject().add("id", json_string(fact.id)).add("values", json_strings(fact.values)).text();
}

std::string source_text(const PartialSource& source) {
    return JsonObject()
        .add("name", json_string(source.name))
        .add("digest", json_string(source.digest))
        .text();
}

std::string cases_text(const PartialCases& cases) {
    return JsonObject()
        .add("n", json_number(cases.n))
        .add("sums", numbers(cases.sums))
        .add("products", numbers(cases.products))
        .text();
}

}  // namespace

std::string partial_json(const PartialScores& partial) {
    JsonObject object;
    object.add("confidential", json_string(confidential)).new_line(1);
    object.add("partial", "1").add("generator", json_string(fmt::format("socratic-wheel {}", version())));
    object.new_line(1).add("questionnaire", JsonObject()
                                                .add("id", json_string(partial.questionnaire_id))
                                                .add("version", json_string(partial.questionnaire_version))
                                                .text());
    object.add("minimum_answered", fmt::format("[{}, {}]", partial.minimum_answered.numerator,
                                               partial.minimum_answered.denominator));
    object.new_line(1).add("dimensions", json_strings(partial.dimensions));
    object.new_line(1).add("questions", in_lines(partial.questions, question_text));
    object.new_line(1).add("facts", in_lines(partial.facts, fact_text));
    object.new_line(1).add("sources", in_lines(partial.sources, source_text));
    object.new_line(1).add("people", in_lines(partial.people, people_text));
    if (partial.everybody) {
        object.new_line(1).add("everybody", block_text(*partial.everybody));
        object.new_line(1).add("groups",
                               in_lines(partial.groups, [](const std::vector<PartialBlock>& groups) {
                                   return in_brackets(groups, block_text);
                               }));
    }
    object.new_line(1).add("complete_cases", in_lines(partial.complete_cases, cases_text));
    return object.text() + "\n";
}

}  // namespace socratic
