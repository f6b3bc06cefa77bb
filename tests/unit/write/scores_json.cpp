// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include "base/version.hpp"
#include "write/figure_text.hpp"
#include "write/json_text.hpp"
#include "write/scores.hpp"
#include "write/scores_sample.hpp"

using namespace socratic;
using namespace socratic::test;

TEST_CASE("scores are written in the published shape") {
    const auto text = scores_json(sample_scores(), sample_questionnaire(), "en");
    CHECK(text == R"({"generator": "socratic-wheel )" + std::string(version()) + R"(", "minimum_group": 5,
 "questionnaire": {"id": "sample", "version": "1.2.0"},
 "organisation": {"id": "ngo", "name": "An NGO"},
 "scale": {"min": 0, "max": 3},
 "rounds": [
  {"id": "2026", "date": "2026-02-03", "respondents": 11, "invited": 20,
   "dimensions": [
    {"id": "POL", "name": "Policy \"and\" strategy", "n": 10, "mean": 0.666666667, "sd": 0.5, "min": 0, "q1": 0.25, "median": 0.5, "q3": 1, "max": 3, "consensus": 0.704, "alpha": null, "agreed": 1.5, "target": 3, "target_by": "2027-06-30", "views": "mixed", "not_scored": 1, "gap": null, "questions_used": 2, "questions_of": 2,
     "questions": [
      {"id": "POL1", "hash": "0123456789abcdef", "n": 10, "mean": 1, "sd": 0.25, "median": 1, "counts": [2, 6, 2, 0], "dk": 1, "na": 0, "empty": 0, "consensus": 0.8, "agreement": -0.25, "views": "split"},
      {"id": "POL2", "hash": "fedcba9876543210", "hidden": "small"}]},
    {"id": "LEA", "name": "Leadership", "scale": {"min": 1, "max": 4}, "hidden": "small", "agreed": null, "target": 4, "questions_used": 1, "questions_of": 1,
     "questions": []}],
   "overall": {"mean": 0.666666667, "weakest": "POL", "gaps": ["LEA"]},
   "groups": [
    {"fact": "office", "value": "hq", "n": 6,
     "dimensions": [
      {"id": "POL", "name": "Policy \"and\" strategy", "n": 6, "mean": 1.25, "sd": null, "min": null, "q1": null, "median": null, "q3": null, "max": null, "consensus": 1, "alpha": null, "views": "agreed", "not_scored": 0, "gap": null, "questions_used": 2, "questions_of": 2,
       "questions": []},
      {"id": "LEA", "name": "Leadership", "scale": {"min": 1, "max": 4}, "hidden": "complement", "questions_used": 1, "questions_of": 1,
       "questions": []}]},
    {"fact": "office", "value": "field", "hidden": "complement"},
    {"fact": "office", "value": null, "hidden": "small"}],
   "left_out": {"empty_sheets": 1, "not_asked": ["LEA2"], "not_common": ["POL3"], "hidden_questions": ["POL2"]}}]}
)");
    CHECK_NOTHROW(nlohmann::json::parse(text));
}

TEST_CASE("names are in the language asked for") {
    const auto json = nlohmann::json::parse(scores_json(sample_scores(), sample_questionnaire(), "fr"));
    CHECK(json["organisation"]["name"] == "Une ONG");
    CHECK(json["rounds"][0]["dimensions"][0]["name"] == "Politique");
}

TEST_CASE("a round that is hidden or has no answers says nothing of how many") {
    auto scores = sample_scores();
    scores.rounds[0].hidden = Hidden::small;
    scores.rounds[0].respondents = 0;
    auto round = nlohmann::json::parse(scores_json(scores, sample_questionnaire(), "en"))["rounds"][0];
    CHECK(round["hidden"] == "small");
    CHECK_FALSE(round.contains("respondents"));
    scores.rounds[0].hidden = Hidden::no;
    scores.rounds[0].not_yet = true;
    scores.rounds[0].date = "";
    scores.rounds[0].overall.reset();
    round = nlohmann::json::parse(scores_json(scores, sample_questionnaire(), "en"))["rounds"][0];
    CHECK(round["respondents"].is_null());
    CHECK(round["not_yet"] == true);
    CHECK(round["date"].is_null());
    CHECK(round["overall"].is_null());
}

TEST_CASE("an answer sheet alone has no organisation and a lowered minimum is said") {
    auto scores = sample_scores();
    scores.organisation_id.clear();
    scores.minimum_group = 3;
    scores.minimum_lowered = true;
    const auto json = nlohmann::json::parse(scores_json(scores, sample_questionnaire(), "en"));
    CHECK(json["organisation"].is_null());
    CHECK(json["minimum_lowered"] == true);
    CHECK(json["minimum_group"] == 3);
}

TEST_CASE("gaps and reported figures have no number of answers") {
    auto scores = sample_scores();
    auto& dimensions = scores.rounds[0].dimensions;
    dimensions[0] = {};
    dimensions[0].id = "POL";
    dimensions[0].gap = Gap::too_few_common;
    dimensions[1] = {};
    dimensions[1].id = "LEA";
    dimensions[1].reported = 2.4;
    scores.rounds[0].is_reported = true;
    const auto round = nlohmann::json::parse(scores_json(scores, sample_questionnaire(), "en"))["rounds"][0];
    CHECK(round["reported"] == true);
    CHECK(round["dimensions"][0]["n"].is_null());
    CHECK(round["dimensions"][0]["gap"] == "too_few_common");
    CHECK(round["dimensions"][1]["n"].is_null());
    CHECK(round["dimensions"][1]["mean"].is_null());
    CHECK(round["dimensions"][1]["reported"] == 2.4);
}

TEST_CASE("figures have nine significant digits and no negative zero") {
    CHECK(figure_text(1.0 / 3) == "0.333333333");
    CHECK(figure_text(200.0 / 3) == "66.6666667");
    CHECK(figure_text(-0.0) == "0");
    CHECK(figure_text(4) == "4");
    CHECK(figure_text(-1) == "-1");
    CHECK(figure_text(0.1 + 0.2) == "0.3");
}

TEST_CASE("strings are escaped and broken ones repaired") {
    CHECK(json_string("a\"b\\c\n\x01") == R"("a\"b\\c\n\u0001")");
    CHECK(json_string("\xC3\xA9") == "\"\xC3\xA9\"");
    CHECK(json_string("\xFF") == "\"\xEF\xBF\xBD\"");
}
