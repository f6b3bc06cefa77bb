// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "layout/two_communities.hpp"
#include "report/communities_document.hpp"
#include "report/value_fixture.hpp"

using namespace socratic;

TEST_CASE("the values of a document on two communities") {
    const made_up::TwoCommunities two;
    const auto values = communities_values(two.text());
    const auto part = [&](std::string_view name) {
        const auto& content = values.find(name)->content;
        if (const auto* group = std::get_if<Members>(&content)) return sample::listing(*group);
        return sample::listing(std::get<std::vector<Members>>(content));
    };
    CHECK(std::get<std::string>(values.find("title")->content) == "The North and The South");
    CHECK(part("second") == "name: The South\nmembers: 9\nminimum: 5\nversion: q 1.0.0\n");
    CHECK(part("dimensions") ==
          "-\n"
          "  id: D1\n  name: Policy\n  lowest: 0\n  highest: 5\n"
          "  first_level: 1.8\n  first_half: 1.5–2.1\n  first_members: 10\n  first_change: +0.2\n"
          "  second_level: 3.0\n  second_half: 2.6–3.4\n  second_members: 10\n"
          "  difference: +1.2\n  is_priority: no\n"
          "  offer: The South stands at 3.0, The North (fictional) at 1.8. Medians: 3.0 and 1.7.\n"
          "-\n"
          "  id: D2\n  name: Means\n  lowest: 0\n  highest: 5\n"
          "  first_level: 1.2\n  first_members: 5\n  second_level: 1.0\n  second_members: 5\n"
          "  difference: \u22120.2\n  is_priority: yes\n"
          "  priority: The North (fictional): 1.2; The South: 1.0; the scale ends at 5.\n"
          "-\n"
          "  id: D3\n  name: Culture\n  lowest: 0\n  highest: 5\n"
          "  second_level: 2.0\n  second_members: 5\n  is_priority: no\n");
    CHECK(part("left_out") ==
          "-\n  name: Culture\n  reason: The North (fictional): fewer than 4 members\n"
          "-\n  name: Voice\n  reason: their figures do not rest on the same questions, wordings and "
          "weights\n");
    CHECK(part("first_offers").empty());
    CHECK(part("second_offers").find("name: Policy") != std::string::npos);
    CHECK(part("notes").empty());
}

TEST_CASE(
    "a document on two communities says when a run's difference was accepted and questionnaires differ") {
    made_up::TwoCommunities two;
    two.second.figures.difference_accepted = true;
    two.second.figures.questionnaire_version = "2.0.0";
    const auto values = communities_values(two.text());
    CHECK(
        sample::listing(std::get<std::vector<Members>>(values.find("notes")->content)) ==
        "-\n  text: The South shows figures although those of an earlier run less these are of fewer than 5 "
        "members.\n"
        "-\n  text: The questionnaires differ (q 1.0.0; q 2.0.0); what is compared is worded alike in "
        "both.\n");
}

TEST_CASE("a claim that rests on means alone says so") {
    made_up::TwoCommunities two;
    two.compared.dimensions[0].by_means_alone = true;
    for (auto& level : two.compared.dimensions[0].level) level.median.reset();
    CHECK(offer_words(two.text(), two.compared.dimensions[0]) ==
          "The South stands at 3.0, The North (fictional) at 1.8. Neither has enough members to show how far "
          "they "
          "differ; the means alone say so.");
}
