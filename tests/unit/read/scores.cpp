// SPDX-License-Identifier: MIT
#include "read/scores.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

/// Scores of one round with one dimension; `dimension` and `head` are more members of their objects.
std::string scores_text(const std::string& dimension, const std::string& head = "") {
    return "{\"generator\": \"socratic-wheel 0.1.0\", \"minimum_group\": 5," + head +
           "\n \"questionnaire\": {\"id\": \"q\", \"version\": \"1.0.0\"},\n"
           " \"organisation\": {\"id\": \"o\", \"name\": \"An organisation\"},\n"
           " \"scale\": {\"min\": 0, \"max\": 5},\n \"rounds\": [\n"
           "  {\"id\": \"2026\", \"date\": \"2026-02-03\", \"respondents\": 9, \"invited\": 12, "
           "\"dimensions\": [\n"
           "   {\"id\": \"POL\"" +
           dimension +
           ", \"questions\": [\n"
           "    {\"id\": \"POL1\", \"hash\": \"0123456789abcdef\", \"n\": 9, \"mean\": 3, \"counts\": "
           "[0, 0, 3, 3, 3, 0]}]}]}]}\n";
}

Scores read(const std::string& text) { return read_scores(text, "s.json", 5); }

std::string problems(const std::string& text) {
    return brief([&] { read(text); });
}

constexpr const char* again = " (ask the member to write it again with 'score -f json')\n";

}  // namespace

TEST_CASE("scores that were sent come back as figures") {
    const auto scores =
        read(scores_text(", \"n\": 9, \"mean\": 3.25, \"q1\": null, \"agreed\": 3, \"views\": \"split\""));
    CHECK(scores.organisation_id == "o");
    CHECK(scores.questionnaire_version == "1.0.0");
    REQUIRE(scores.rounds.size() == 1);
    CHECK(scores.rounds[0].date == "2026-02-03");
    CHECK(scores.rounds[0].respondents == 9);
    CHECK(scores.rounds[0].invited == 12);
    const auto& dimension = scores.rounds[0].dimensions.front();
    CHECK(dimension.mean == 3.25);
    CHECK(!dimension.q1);
    CHECK(dimension.agreed == 3.0);
    CHECK(dimension.views == Views::split);
    CHECK(dimension.questions.front().hash == "0123456789abcdef");
    CHECK(dimension.questions.front().counts == std::vector<long>{0, 0, 3, 3, 3, 0});
}

TEST_CASE("weights and the part to be answered come back, the usual ones where nothing is said") {
    auto text = scores_text(", \"n\": 9, \"mean\": 3");
    CHECK(read(text).minimum_answered == Fraction{1, 2});
    CHECK(read(text).rounds[0].dimensions[0].questions[0].weight == 1);
    const auto put = [&](const std::string& after, const std::string& more) {
        auto with = text;
        return with.insert(with.find(after) + after.size(), more);
    };
    const std::string version = "\"version\": \"1.0.0\"", hash = "\"hash\": \"0123456789abcdef\"";
    CHECK(read(put(version, ", \"minimum_answered\": 0.333333")).minimum_answered ==
          Fraction{333333, 1000000});
    CHECK(read(put(hash, ", \"weight\": 3")).rounds[0].dimensions[0].questions[0].weight == 3);
    CHECK(problems(put(version, ", \"minimum_answered\": 2")) ==
          "2:0 'minimum_answered': expected a number from 0 to 1, got 2" + std::string(again));
    for (const std::string wrong : {"0", "-1", "1.5", "'2'"})
        CHECK(problems(put(hash, ", \"weight\": " + (wrong == "'2'" ? "\"2\"" : wrong))) ==
              "8:0 'weight' in the dimension 'POL' of the round '2026': expected a whole number from 1 on, "
              "got " +
                  wrong + std::string(again));
}

TEST_CASE("a control character in scores is refused with its line, and reaches no terminal") {
    const auto with = [](std::string found, const std::string& put) {
        auto text = scores_text(", \"n\": 9, \"mean\": 3");
        text.replace(text.find(found), found.size(), put);
        return problems(text);
    };
    const std::string said = "a control character in a text" + std::string(again);
    CHECK(with("An organisation", R"(An \u001b[31morganisation)") == "3:0 " + said);
    CHECK(with("An organisation", R"(An \u202Eorganisation)") == "3:0 " + said);
    CHECK(with("An organisation",
               "An \xC2\x9B"
               "31morganisation") == "3:0 " + said);
    CHECK(with("An organisation", R"(An \torganisation\n)").empty());
    CHECK(with("\"POL1\"", R"("POL1\u0007")") == "8:0 " + said);
    CHECK(with("\"respondents\"", R"("respondents\r")") == "6:0 " + said);
}

TEST_CASE("a hidden dimension and one without a figure are gaps") {
    CHECK(read(scores_text(", \"hidden\": \"complement\"")).rounds[0].dimensions[0].hidden ==
          Hidden::complement);
    CHECK(read(scores_text(", \"n\": 0, \"gap\": \"nobody_scored\"")).rounds[0].dimensions[0].gap ==
          Gap::nobody_scored);
}

TEST_CASE("questions that did not count are marked") {
    auto text = scores_text(", \"n\": 9, \"mean\": 3");
    text.replace(text.find("}]}]}]}"), 7, "}]}], \"left_out\": {\"not_common\": [\"POL1\"]}}]}");
    CHECK(!read(text).rounds[0].dimensions[0].questions[0].common);
}

TEST_CASE("what is no JSON or no scores is told") {
    CHECK(problems("{\"generator\": \"x\",\n \"rounds\": [}") ==
          "2:0 this is no JSON, or only a part of it (ask the member to write it again with 'score -f "
          "json')\n");
    CHECK(problems("{\"a\": 1}") ==
          "0:0 this is JSON, but no scores that 'score -f json' wrote (is this the right file?)\n");
    CHECK(problems("[]") ==
          "0:0 this is JSON, but no scores that 'score -f json' wrote (is this the right file?)\n");
    CHECK(problems("{\"a\": 1,\n\"a\": 2}") == "2:0 the key 'a' is there twice\n");
    CHECK(problems(std::string(40, '[')) == "1:0 more than 32 lists in each other\n");
}

TEST_CASE("every wrong value of scores is named with its line") {
    CHECK(
        problems(scores_text(", \"n\": 3, \"mean\": 7.5, \"consensus\": 2, \"agreed\": \"high\"")) ==
        std::string("7:0 'agreed' in the dimension 'POL' of the round '2026': expected a number from 0 to 5, "
                    "got 'high'") +
            again +
            "7:0 'n' in the dimension 'POL' of the round '2026' tells of 3 people, fewer than the charter's "
            "5" +
            again +
            "7:0 'mean' in the dimension 'POL' of the round '2026': expected a number from 0 to 5, got 7.5" +
            again +
            "7:0 'consensus' in the dimension 'POL' of the round '2026': expected a number from 0 to 1, got "
            "2" +
            again);
    CHECK(
        problems(scores_text(", \"n\": 2.5")) ==
        std::string("7:0 'n' in the dimension 'POL' of the round '2026': expected a whole number, got 2.5") +
            again);
}

TEST_CASE("what one cause makes wrong many times is told once, and how often") {
    const std::string where = " in the dimension 'POL' of the round '2026'";
    CHECK(problems(scores_text(", \"n\": 9, \"mean\": 7.5, \"q1\": 6, \"q3\": 8, \"consensus\": 2")) ==
          "7:0 'mean'" + where + ": expected a number from 0 to 5, got 7.5, and 2 more like it" + again +
              "7:0 'consensus'" + where + ": expected a number from 0 to 1, got 2" + again);
    auto few = scores_text(", \"n\": 4, \"mean\": 3");
    few.replace(few.find("\"n\": 9"), 6, "\"n\": 4");
    CHECK(problems(few) ==
          "7:0 'n'" + where + " tells of 4 people, fewer than the charter's 5, and 1 more like it" + again);
    // Another scale than the levels are counted on: whatever follows from it.
    auto scale = scores_text(", \"n\": 9, \"mean\": 3");
    scale.replace(scale.find("\"max\": 5"), 8, "\"max\": 4");
    const std::string question =
        ",\n    {\"id\": \"POL2\", \"hash\": \"0123456789abcdef\", \"n\": 9, \"counts\": "
        "[0, 0, 3, 3, 3, 0]}";
    scale.insert(scale.find("}]}]}]}") + 1, question);
    CHECK(problems(scale) ==
          "8:0 'counts'" + where + ": expected 5 whole numbers, and 1 more like it" + again);
}

TEST_CASE("a question that is there twice, and a figure without any question, are refused") {
    auto twice = scores_text(", \"n\": 9, \"mean\": 3");
    const std::string question = "{\"id\": \"POL1\", \"hash\": \"0123456789abcdef\", \"n\": 9}";
    twice.insert(twice.find("}]}]}]}") + 1, ",\n    " + question);
    CHECK(problems(twice) ==
          std::string("9:0 the question 'POL1' in the dimension 'POL' of the round '2026' is there twice") +
              again);
    auto elsewhere = scores_text(", \"n\": 9, \"mean\": 3");
    elsewhere.insert(elsewhere.find("}]}]}]}") + 3,
                     ",\n   {\"id\": \"LEA\", \"questions\": [" + question + "]}");
    CHECK(problems(elsewhere) ==
          std::string("9:0 the question 'POL1' in the dimension 'LEA' of the round '2026' is there twice") +
              again);
    const auto without = [](const std::string& figures) {
        auto text = scores_text(figures);
        const auto first = text.find("\"questions\": [") + 14;
        return text.replace(first, text.rfind("]}]}]}") - first, "");
    };
    CHECK(problems(without(", \"n\": 9, \"mean\": 3")) ==
          std::string("7:0 'questions' in the dimension 'POL' of the round '2026' is empty: its figures rest "
                      "on no question") +
              again);
    CHECK(read(without(", \"hidden\": \"small\"")).rounds[0].dimensions[0].questions.empty());
}

TEST_CASE("scores of a lower minimum than the charter's are refused") {
    auto text = scores_text(", \"n\": 9, \"mean\": 3");
    text.replace(text.find("group\": 5"), 9, "group\": 3");
    CHECK(problems(text) ==
          "1:0 these scores show figures from 3 answers on, the charter from 5 on (ask the member to write "
          "them "
          "again with --minimum-group 5)\n");
}

TEST_CASE("scores of nobody in particular are refused") {
    auto text = scores_text(", \"n\": 9, \"mean\": 3");
    const std::string organisation = "{\"id\": \"o\", \"name\": \"An organisation\"}";
    text.replace(text.find(organisation), organisation.size(), "null");
    CHECK(problems(text) ==
          "3:0 these scores do not say whose they are: they are of an answer sheet alone (ask the member for "
          "the "
          "scores of its assessment file)\n");
}
