// SPDX-License-Identifier: MIT
#include "read/partial.hpp"
#include <fmt/format.h>
#include "read/json_pull.hpp"

namespace socratic {
namespace {

constexpr std::int64_t most_people = 4294967295;
constexpr std::int64_t most_of_a_sum = std::int64_t{1} << 60;

std::vector<std::string> read_strings(JsonPull& json) {
    std::vector<std::string> texts;
    json.open('[');
    while (json.more()) texts.push_back(json.string());
    return texts;
}

std::vector<std::int64_t> read_sums(JsonPull& json) {
    std::vector<std::int64_t> sums;
    json.open('[');
    while (json.more()) sums.push_back(json.whole(0, most_of_a_sum));
    return sums;
}

std::string read_member(JsonPull& json, std::string_view key) {
    json.key(key);
    return json.string();
}

Fraction read_share(JsonPull& json) {
    Fraction share;
    json.open('[');
    const auto number = [&] {
        if (!json.more()) json.fail("expected two numbers");
        return json.whole(0, 1000000000);
    };
    share.numerator = number();
    share.denominator = number();
    if (share.denominator == 0) json.fail("expected a number above 0");
    if (json.more()) json.fail("expected two numbers");
    return share;
}

std::vector<PartialScore> read_scores(JsonPull& json) {
    std::vector<PartialScore> scores;
    json.open('[');
    while (json.more()) {
        std::int64_t numbers[3] = {};
        json.open('[');
        for (auto& number : numbers) {
            if (!json.more()) json.fail("expected three numbers: sum, weight, people");
            number = json.whole(0, most_of_a_sum);
        }
        if (numbers[2] > most_people || json.more()) json.fail("expected three numbers: sum, weight, people");
        scores.push_back({numbers[0], numbers[1], static_cast<long>(numbers[2])});
    }
    return scores;
}

std::vector<long> read_counts(JsonPull& json) {
    std::vector<long> counts;
    json.open('[');
    while (json.more()) counts.push_back(static_cast<long>(json.whole(0, most_people)));
    return counts;
}

/// The counts of some people, in an object that is open.
PartialBlock read_block(JsonPull& json, const PartialScores& partial) {
    PartialBlock block;
    json.key("respondents");
    block.respondents = static_cast<long>(json.whole(0, most_people));
    json.key("empty_sheets");
    block.empty_sheets = static_cast<long>(json.whole(0, most_people));
    json.key("answers");
    json.open('[');
    while (json.more()) {
        if (block.answers.size() == partial.questions.size())
            json.fail("counts of more questions than asked");
        block.answers.push_back(read_counts(json));
    }
    json.key("scores");
    json.open('[');
    while (json.more()) {
        if (block.scores.size() == partial.dimensions.size())
            json.fail("scores on more dimensions than there are");
        block.scores.push_back(read_scores(json));
    }
    json.close_object();
    return block;
}

PartialPeople read_people(JsonPull& json, const PartialScores& partial) {
    PartialPeople people;
    json.open('{');
    json.key("facts");
    json.open('[');
    while (json.more()) {
        if (people.facts.size() == partial.facts.size()) json.fail("more facts than were asked");
        people.facts.push_back(static_cast<int>(json.whole(0, 65535)));
    }
    people.counts = read_block(json, partial);
    return people;
}

void read_groups(JsonPull& json, PartialScores& partial) {
    json.open('[');
    while (json.more()) {
        auto& groups = partial.groups.emplace_back();
        json.open('[');
        while (json.more()) {
            json.open('{');
            groups.push_back(read_block(json, partial));
        }
    }
}

PartialCases read_cases(JsonPull& json) {
    PartialCases cases;
    json.open('{');
    json.key("n");
    cases.n = static_cast<long>(json.whole(0, most_people));
    json.key("sums");
    cases.sums = read_sums(json);
    json.key("products");
    cases.products = read_sums(json);
    json.close_object();
    return cases;
}

/// What was asked.
void read_frame(JsonPull& json, PartialScores& partial) {
    json.key("questionnaire");
    json.open('{');
    partial.questionnaire_id = read_member(json, "id");
    partial.questionnaire_version = read_member(json, "version");
    json.close_object();
    json.key("minimum_answered");
    partial.minimum_answered = read_share(json);
    json.key("dimensions");
    partial.dimensions = read_strings(json);
    json.key("questions");
    json.open('[');
    while (json.more()) {
        json.open('{');
        auto& question = partial.questions.emplace_back();
        question.id = read_member(json, "id");
        question.dimension = read_member(json, "dimension");
        question.hash = read_member(json, "hash");
        json.key("weight");
        question.weight = json.whole(0, most_of_a_sum);
        json.close_object();
    }
    json.key("facts");
    json.open('[');
    while (json.more()) {
        json.open('{');
        auto& fact = partial.facts.emplace_back();
        fact.id = read_member(json, "id");
        json.key("values");
        fact.values = read_strings(json);
        json.close_object();
    }
}

void read_sources(JsonPull& json, PartialScores& partial) {
    json.key("sources");
    json.open('[');
    while (json.more()) {
        json.open('{');
        auto& source = partial.sources.emplace_back();
        source.name = read_member(json, "name");
        source.digest = read_member(json, "digest");
        json.close_object();
    }
}

}  // namespace

PartialScores read_partial(std::string_view text, const std::string& file) {
    JsonPull json(text, file,
                  "make the part again with 'socratic-wheel score --partial'; a part is never edited");
    PartialScores partial;
    json.open('{');
    if (!json.has_key("confidential")) json.fail("this is no part of answers that 'score --partial' made");
    json.string();
    json.key("partial");
    json.whole(1, 1);
    json.key("generator");
    json.string();
    read_frame(json, partial);
    read_sources(json, partial);
    json.key("people");
    json.open('[');
    while (json.more()) partial.people.push_back(read_people(json, partial));
    if (json.has_key("everybody")) {
        json.open('{');
        partial.everybody = read_block(json, partial);
        json.key("groups");
        read_groups(json, partial);
    }
    json.key("complete_cases");
    json.open('[');
    while (json.more()) partial.complete_cases.push_back(read_cases(json));
    json.close_object();
    json.finish();
    return partial;
}

}  // namespace socratic
