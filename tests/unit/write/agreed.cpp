// SPDX-License-Identifier: MIT
#include "write/agreed.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Questionnaire questionnaire() {
    Questionnaire made;
    Dimension policy, leading;
    policy.id = "POL";
    leading.id = "LEA";
    made.dimensions = {policy, leading};
    return made;
}

/// Without the comment above.
std::string body(const std::string& text) { return text.substr(text.find("\nPOL") + 1); }

}  // namespace

TEST_CASE("agreed levels stand in the order of the questionnaire with their reasons in quotes") {
    CHECK(body(agreed_text(questionnaire(),
                           {{"LEA", {2.5, plain_text("say \"no\": \\ # -")}}, {"POL", {3, {}}}})) ==
          "POL: {level: 3}\nLEA: {level: 2.5, why: \"say \\\"no\\\": \\\\ # -\"}\n");
}

TEST_CASE("targets stand with their day") {
    CHECK(body(targets_text(questionnaire(), {{"POL", {4, "2027-06-30"}}, {"LEA", {3.75, ""}}})) ==
          "POL: {level: 4, by: 2027-06-30}\nLEA: {level: 3.75}\n");
}

TEST_CASE("an empty file says whose it is") {
    CHECK(agreed_text(questionnaire(), {}).starts_with("# 'socratic-wheel ask --agreed' writes this file"));
}
