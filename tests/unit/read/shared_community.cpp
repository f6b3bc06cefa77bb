// SPDX-License-Identifier: MIT
#include "read/shared_community.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

constexpr const char* same =
    ", \"change\": {\"withheld\": \"few\"}, \"questions\": [\"POL1\"], \"questions_of\": 2,\n"
    "   \"hashes\": {\"POL1\": {\"en\": \"0123456789abcdef\"}}";

/// A community of one dimension on levels 0 to 5; `dimension` and `head` are members of their objects.
std::string shared_text(const std::string& dimension, const std::string& head = "\"language\": \"en\"") {
    return "{\"generator\": \"socratic-wheel 0.1.0\",\n"
           " \"community\": {\"id\": \"c\", \"name\": \"A network\"},\n"
           " \"charter\": {\"minimum_group\": 5, \"minimum_members\": 4, \"names\": \"hidden\"},\n"
           " \"questionnaire\": {\"id\": \"q\", \"version\": \"1.0.0\", \"title\": \"A wheel\"},\n"
           " \"scale\": {\"min\": 0, \"max\": 5},\n " +
           head +
           ", \"year\": null,\n"
           " \"members\": {\"total\": 9, \"older\": 1, \"names\": [\"2F7K-WQ9D\"]},\n"
           " \"response\": {\"n\": 8, \"mean\": 0.7, \"q1\": 0.6, \"median\": 0.7, \"q3\": 0.8},\n"
           " \"dimensions\": [\n  {\"id\": \"POL\", \"name\": \"Policy\"" +
           dimension + "}]}\n";
}

SharedCommunity read(const std::string& text) { return read_shared_community(text, "c.json"); }

std::string problems(const std::string& text) {
    return brief([&] { read(text); });
}

const std::string again = " (ask the community to send it again, as 'community' wrote it)\n";

}  // namespace

TEST_CASE("what a community shares comes back as figures and names") {
    const auto shared =
        read(shared_text(std::string(", \"names\": {\"en\": \"Policy\", \"fr\": \"Politique\"}, \"short\": "
                                     "\"Pol.\", \"section\": \"in\", "
                                     "\"n\": 8, \"mean\": 2.2, \"q1\": 1.6, \"median\": 2.1, \"q3\": 2.5") +
                             same + ", \"weights\": {\"POL1\": 2}",
                         "\"sections\": {\"in\": {\"en\": \"Inside\"}},\n \"language\": \"en\""));
    const auto& figures = shared.figures;
    CHECK(figures.id == "c");
    CHECK(in(figures.name, "fr") == "A network");
    CHECK(shared.language == "en");
    CHECK(figures.members == 9);
    CHECK(figures.older == 1);
    CHECK(figures.names == std::vector<std::string>{"2F7K-WQ9D"});
    CHECK(figures.charter.minimum_members == 4);
    CHECK(figures.response.mean == 0.7);
    REQUIRE(figures.dimensions.size() == 1);
    const auto& dimension = figures.dimensions.front();
    CHECK(dimension.level.mean == 2.2);
    CHECK(dimension.level.q3 == 2.5);
    CHECK(dimension.change.withheld == Withheld::few);
    CHECK(dimension.questions_of == 2);
    REQUIRE(dimension.wordings.size() == 1);
    CHECK(dimension.wordings[0].weight == 2);
    CHECK(*find_in(dimension.wordings[0].hashes, "en") == "0123456789abcdef");
    const auto& described = shared.questionnaire.dimensions.front();
    CHECK(in(described.name, "fr") == "Politique");
    CHECK(in(described.short_name, "fr") == "Pol.");
    CHECK(described.section == "in");
    CHECK(in(shared.questionnaire.sections.front().name, "en") == "Inside");
}

TEST_CASE("figures that are withheld as a whole come without dimensions") {
    const auto shared = read(
        "{\"generator\": \"socratic-wheel 0.1.0\", \"community\": {\"id\": \"c\", \"name\": \"A network\"},\n"
        " \"charter\": {\"minimum_group\": 5, \"minimum_members\": 4, \"names\": \"hidden\"},\n"
        " \"questionnaire\": {\"id\": \"q\", \"version\": \"1\"}, \"scale\": {\"min\": 0, \"max\": 5},\n"
        " \"language\": \"en\", \"year\": 2026, \"members\": {\"total\": 3, \"older\": 0, \"names\": []},\n"
        " \"withheld\": \"few\"}");
    CHECK(shared.figures.withheld == Withheld::few);
    CHECK(shared.figures.year == 2026);
}

TEST_CASE("what is no community.json is told") {
    CHECK(problems("{\"generator\": ") == "1:0 this is no JSON, or only a part of it" + again);
    CHECK(problems("[]") ==
          "0:0 this is JSON, but no community.json that 'community' wrote (it lies in the folder 'community' "
          "of "
          "what that command writes)\n");
    CHECK(
        problems("{\"generator\": \"x\", \"rounds\": []}") ==
        "0:0 expected the community.json of a community, got scores of one organisation (an organisation is "
        "put beside its community by 'community', under its charter)\n");
}

TEST_CASE("an earlier version's file does not say how questions are worded") {
    CHECK(problems(shared_text(", \"n\": 8, \"mean\": 2, \"change\": {\"withheld\": \"few\"}, \"questions\": "
                               "[\"POL1\"], \"questions_of\": 2")) ==
          "10:0 'hashes' in the dimension 'POL': these figures do not say how their questions are worded (it "
          "was "
          "written by an earlier version: ask the community to run 'community' again)\n");
}

TEST_CASE("every wrong value of a community is named with its line") {
    CHECK(problems(shared_text(std::string(", \"n\": 3, \"mean\": 7") + same)) ==
          "10:0 'mean' in the dimension 'POL': expected a number from 0 to 5, got 7" + again +
              "10:0 'n' in the dimension 'POL' tells of 3 members, fewer than the charter's 4" + again);
    CHECK(problems(shared_text(std::string(", \"n\": 7, \"mean\": 2, \"q1\": 3, \"median\": 2, \"q3\": 4") +
                               same)) ==
          "10:0 'q1', 'median' and 'q3' in the dimension 'POL': expected them in ascending order" + again +
              "10:0 quartiles in the dimension 'POL' of 7 members, fewer than twice the charter's 4" + again);
    CHECK(problems(shared_text(std::string(", \"n\": 8, \"mean\": 2, \"q1\": 1") + same)) ==
          "10:0 'q1', 'median' and 'q3' in the dimension 'POL' belong together" + again);
    CHECK(problems(shared_text(std::string(", \"withheld\": \"lost\"") + same)) ==
          "10:0 'withheld' in the dimension 'POL': expected few, complement, difference, not_common or "
          "record, got "
          "'lost'" +
              again);
    CHECK(problems(shared_text(std::string(", \"withheld\": \"few\", \"section\": \"in\"") + same)) ==
          "10:0 'section' in the dimension 'POL': there is no section 'in'" + again);
    CHECK(problems(shared_text(", \"withheld\": \"few\", \"names\": [], \"change\": {\"withheld\": \"few\"}, "
                               "\"questions\": [\"POL1\"], \"hashes\": {\"POL1\": \"here\"}")) ==
          "10:0 'names' in the dimension 'POL': expected a text, or an object with a text for each language" +
              again + "10:0 'hashes' in the dimension 'POL': expected 16 hex digits for the question 'POL1'" +
              again);
    CHECK(problems(shared_text(std::string(", \"withheld\": \"few\"") + same, "\"language\": \"English\"")) ==
          "6:0 'language': ill-formed id 'English'" + again);
}

TEST_CASE("a charter that would let two members see each other is refused") {
    auto text = shared_text(std::string(", \"withheld\": \"few\"") + same);
    text.replace(text.find("members\": 4"), 11, "members\": 2");
    CHECK(problems(text) == "3:0 'minimum_members': expected 3 or more, got 2" + again);
}
