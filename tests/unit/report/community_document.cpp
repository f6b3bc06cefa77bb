// SPDX-License-Identifier: MIT
// The document on a community: its values are what the charter lets be shown, and nothing else.
#include "report/community_document.hpp"
#include <doctest/doctest.h>
#include "layout/wheel.hpp"
#include "report/value_fixture.hpp"

using namespace socratic;

namespace {

MembersFigure figure(long n, double mean) {
    MembersFigure made;
    made.withheld = Withheld::no;
    made.n = n;
    made.mean = mean;
    return made;
}

MembersFigure figure(long n, double mean, double q1, double q3) {
    auto made = figure(n, mean);
    made.q1 = q1;
    made.median = (q1 + q3) / 2;
    made.q3 = q3;
    return made;
}

/// Policy with a middle half, voice with a change; nothing else is shown.
struct Sample {
    sample::ValueFacts facts;
    CommunityFigures figures;

    Sample() {
        figures.name = plain_text("Network");
        figures.members = 12;
        figures.scale = facts.questionnaire.scale;
        CommunityDimension policy, voice;
        policy.id = "POL";
        policy.level = figure(9, 2.4, 1.8, 2.8);
        policy.questions = {"POL1"};
        policy.questions_of = 2;
        voice.id = "VOI";
        voice.level = figure(6, 3.1);
        voice.change = figure(5, -0.3);
        voice.questions = {"VOI1"};
        voice.questions_of = 1;
        figures.dimensions = {policy, voice};
        figures.strengths = {"VOI"};
        figures.gaps = {"POL"};
        CommunityGroup country;
        country.fact = "country";
        country.value = "SN";
        country.levels = {figure(4, 2.2), {}};
        figures.groups = {country};
        figures.facts_with_hidden = {"country"};
        figures.response = figure(8, 0.71);
    }

    Members values() const {
        return community_document_values(
            {figures, nullptr, facts.scores, facts.questionnaire, facts.words, "en"});
    }

    std::string listed(const char* name) const {
        const auto all = values();
        return sample::listing(std::get<std::vector<Members>>(all.find(name)->content));
    }
};

std::string names_in(const std::string& listed) {
    std::string names;
    for (std::size_t at = 0; (at = listed.find("  id: ", at)) != std::string::npos; ++at)
        names += listed.substr(at + 6, 3) + " ";
    return names;
}

}  // namespace

TEST_CASE("dimensions come by level, by spread and by change") {
    const Sample sample;
    CHECK(names_in(sample.listed("dimensions")) == "POL VOI ");
    CHECK(names_in(sample.listed("by_level")) == "VOI POL ");
    CHECK(names_in(sample.listed("by_spread")) == "POL ");
    CHECK(names_in(sample.listed("changes")) == "VOI ");
    CHECK(names_in(sample.listed("strengths")) == "VOI ");
    CHECK(sample.listed("by_spread") == R"(-
  id: POL
  name: Policy
  short: Pol.
  section: Among ourselves
  discuss: Who knows it?
  lowest: 0
  highest: 4
  level: 2.4
  members: 9
  median: 2.3
  q1: 1.8
  q3: 2.8
  questions: 1
  questions_of: 2
  is_partial: yes
)");
}

TEST_CASE("a breakdown has the groups that are shown, and a dash where one of them is not") {
    CHECK(Sample().listed("breakdowns") == R"(-
  id: country
  name: Country
  groups:
    -
      name: SN
  dimensions:
    -
      id: POL
      name: Policy
      cells:
        -
          name: SN
          level: 2.2
          members: 4
      levels: SN 2.2
    -
      id: VOI
      name: Voice
      cells:
        -
          name: SN
          level: –
  is_wide: no
  are_hidden: yes
)");
}

TEST_CASE("what is not shown is said with its reason") {
    CHECK(Sample().listed("left_out") == R"(-
  text: Policy: change not shown (fewer than 4 members).
-
  text: Voice: a middle half is shown from 8 members on.
-
  text: Other countries, or none said: not shown, as it would give members away.
)");
    Sample sample;
    sample.figures.groups.clear();
    CHECK(sample.listed("left_out").find("text: By country: not shown, as it would give members away.") !=
          std::string::npos);
}

TEST_CASE("a community without figures has none in its document, whatever is in its dimensions") {
    Sample sample;
    sample.figures.withheld = Withheld::few;
    for (const auto* name :
         {"dimensions", "by_level", "by_spread", "strengths", "gaps", "changes", "breakdowns", "left_out"})
        CHECK(sample.listed(name).empty());
    const auto values = sample.values();
    CHECK(std::get<std::string>(values.find("response")->content).empty());
    CHECK(std::get<std::string>(values.find("withheld")->content) ==
          "It has fewer than 4 members: there are no figures of it.");
}
