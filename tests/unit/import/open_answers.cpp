// SPDX-License-Identifier: MIT
#include "import/open_answers.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <string>
#include <vector>

using namespace socratic;

namespace {

using Answer = std::pair<std::size_t, std::string>;

std::vector<Answer> in_order(const std::vector<Answer>& given) {
    OpenAnswers answers;
    for (const auto& [question, text] : given) answers.add(question, text);
    std::vector<Answer> out;
    answers.read([&](std::size_t question, std::string_view text) { out.emplace_back(question, text); });
    CHECK(static_cast<long>(out.size()) == answers.count());
    return out;
}

}  // namespace

TEST_CASE("open answers come out by question in an order that does not depend on who gave them") {
    std::vector<Answer> given;
    for (int i = 0; i < 50; ++i) given.emplace_back(i % 2, "answer " + std::to_string(i));
    given.emplace_back(0, "the same");
    given.emplace_back(0, "the same");
    const auto once = in_order(given);
    auto sorted = given, back = once;
    std::sort(sorted.begin(), sorted.end());
    std::sort(back.begin(), back.end());
    CHECK(back == sorted);  // none is lost
    CHECK(once != given);
    CHECK(std::is_sorted(once.begin(), once.end(),
                         [](const Answer& a, const Answer& b) { return a.first < b.first; }));
    std::reverse(given.begin(), given.end());
    CHECK(in_order(given) == once);
}

TEST_CASE("an empty text is no answer") {
    OpenAnswers answers;
    answers.add(0, "");
    CHECK(answers.count() == 0);
}

TEST_CASE("more answers than are sorted at a time come out in one order too") {
    std::vector<Answer> given;
    for (int i = 0; i < 250'000; ++i) given.emplace_back(0, std::to_string(i % 200'000));
    const auto once = in_order(given);
    REQUIRE(once.size() == given.size());
    std::reverse(given.begin(), given.end());
    const bool is_same = in_order(given) == once;
    CHECK(is_same);
    auto back = once;
    std::sort(back.begin(), back.end());
    std::sort(given.begin(), given.end());
    const bool is_whole = back == given;
    CHECK(is_whole);
}
