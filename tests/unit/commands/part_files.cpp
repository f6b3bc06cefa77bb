// SPDX-License-Identifier: MIT
// Parts through their files: what is written is read again, and any bytes are refused or give a result.
#include <doctest/doctest.h>
#include <random>
#include "base/problem.hpp"
#include "read/partial.hpp"
#include "write/partial.hpp"

using namespace socratic;

namespace {

PartialBlock block(long people) {
    return {people, 1, {{0, people, 0}, {people, 0, 0}}, {{{3, 2, people}}, {}}};
}

/// Everything a file can hold.
PartialScores made_up() {
    PartialScores part;
    part.questionnaire_id = "test";
    part.questionnaire_version = "1.0.0";
    part.minimum_answered = {2, 3};
    part.dimensions = {"A", "B"};
    part.questions = {{"A1", "A", "0123456789abcdef", 3}, {"A2", "A", "fedcba9876543210", 1}};
    part.facts = {{"gender", {"woman", "man"}}};
    part.sources = {{"réponses \"1\".csv", "0000000000000001"}, {"b\n.csv", "0000000000000002"}};
    part.people = {{{0}, block(4)}, {{2}, block(1)}};
    part.everybody = block(5);
    part.groups = {{block(4), block(0), block(1)}};
    part.complete_cases = {{5, {1, 2}, {1, 2, 0, 4}}, {0, {}, {}}};
    return part;
}

std::string problem_of(const std::string& text) {
    try {
        read_partial(text, "a.json");
    } catch (const Failure& failure) {
        CHECK(failure.problems().size() == 1);
        return failure.problems().front().message;
    }
    return "";
}

std::string with(std::string text, const std::string& old, const std::string& changed) {
    const auto at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), changed);
}

}  // namespace

TEST_CASE("a part is read as it was written") {
    auto part = made_up();
    CHECK(read_partial(partial_json(part), "a.json") == part);
    part.everybody.reset();
    part.groups.clear();
    part.people.clear();
    part.sources.clear();
    CHECK(read_partial(partial_json(part), "a.json") == part);
}

TEST_CASE("its first key says how confidential a part is") {
    CHECK(partial_json(made_up()).starts_with("{\"confidential\": \"As confidential as the answers: "));
}

TEST_CASE("a part that is not as it was written is told in words") {
    const auto text = partial_json(made_up());
    CHECK(problem_of("{}") == "this is no part of answers that 'score --partial' made");
    CHECK(problem_of(with(text, "\"partial\": 1", "\"partial\": 2")) ==
          "expected a whole number from 1 to 1, got '2'");
    CHECK(problem_of(with(text, "[2, 3]", "[2]")) == "expected two numbers");
    CHECK(problem_of(with(text, "[2, 3]", "[2, 3, 4]")) == "expected two numbers");
    CHECK(problem_of(with(text, "[2, 3]", "[2, 0]")) == "expected a number above 0");
    CHECK(problem_of(with(text, "[3,2,4]", "[3,2]")) == "expected three numbers: sum, weight, people");
    CHECK(problem_of(with(text, "[3,2,4]", "[3,2,4,5]")) == "expected three numbers: sum, weight, people");
    CHECK(problem_of(with(text, "[3,2,4]", "[3,2,4294967296]")) ==
          "expected three numbers: sum, weight, people");
    CHECK(problem_of(with(text, "[[0,4,0],", "[[],[],")) == "counts of more questions than asked");
    CHECK(problem_of(with(text, "[[[3,2,4]],[]]", "[[],[],[]]")) ==
          "scores on more dimensions than there are");
    CHECK(problem_of(with(text, "\"facts\": [0]", "\"facts\": [0,1]")) == "more facts than were asked");
}

TEST_CASE("a part cut off anywhere, or with any letter changed, is refused or read, and never worse") {
    const auto text = partial_json(made_up());
    for (std::size_t size = 0; size + 1 < text.size(); ++size)
        CHECK_FALSE(problem_of(text.substr(0, size)).empty());
    std::mt19937 random(6);
    int refused = 0;
    for (int i = 0; i < 4000; ++i) {
        auto changed = text;
        for (auto edits = 1 + random() % 3; edits > 0; --edits)
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
        refused += problem_of(changed).empty() ? 0 : 1;
    }
    CHECK(refused > 1000);
}
