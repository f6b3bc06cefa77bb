// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "write/scores.hpp"
#include "write/scores_sample.hpp"
#include "write/table_words.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

std::string table(const Scores& scores, const TableOptions& options = {"en", "", false, false}) {
    return scores_table(scores, sample_questionnaire(), options);
}

bool says(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a round is one table with reasons for gaps and overall last") {
    CHECK(table(sample_scores()) ==
          "An NGO\n"
          "sample 1.2.0, levels 0 to 3 where no others are named\n"
          "round 2026, 2026-02-03: 11 people answered of 20 invited\n"
          "\n"
          "     dimension              level   n    sd  consensus  views  agreed  target\n"
          "POL  Policy \"and\" strategy   0.67  10  0.50        70%  mixed     1.5     3.0\n"
          "LEA  Leadership                 —                                         4.0\n"
          "     (levels 1 to 4; hidden, fewer than 5 answers)\n"
          "\n"
          "not asked: LEA2\n"
          "left out of the levels, not the same in all rounds shown: POL3\n"
          "too few answers to show these questions by themselves (they count in their dimensions): POL2\n"
          "1 answer sheet is empty\n"
          "\n"
          "no overall figure: not all dimensions share one scale\n");
}

TEST_CASE("earlier rounds stand beside the newest with their number of answers") {
    auto scores = sample_scores();
    auto earlier = sample_round();
    earlier.id = "2024";
    earlier.date = "2024";
    earlier.dimensions[0].mean = 2;
    earlier.overall.reset();
    earlier.left_out = {};
    RoundScores reported;
    reported.id = "2020";
    reported.is_reported = true;
    reported.dimensions.resize(1);
    reported.dimensions[0].id = "LEA";
    reported.dimensions[0].reported = 1.5;
    scores.rounds = {reported, earlier, scores.rounds[0]};
    const auto text = table(scores);
    CHECK(says(
        text,
        "round 2024: 11 people answered of 20 invited\nround 2020: reported figures, without answers\n"));
    CHECK(says(
        text,
        "     dimension              2026   n    sd  consensus  views  agreed  target       2024  2020\n"));
    CHECK(says(text,
               "POL  Policy \"and\" strategy  0.67  10  0.50        70%  mixed     1.5     3.0  2.00 (10)   "
               "  —\n"));
    CHECK(says(
        text,
        "LEA  Leadership                —                                         4.0          —  1.50\n"));
    CHECK(says(text, "\nno overall figure: not all dimensions share one scale\n"));
    CHECK(says(text, "\n2026, not asked: LEA2\n"));
}

TEST_CASE("overall stands last with the weakest dimension and what it lacks") {
    auto questionnaire = sample_questionnaire();
    questionnaire.dimensions[1].scale.reset();
    const auto text = scores_table(sample_scores(), questionnaire, {});
    CHECK(text.ends_with("\noverall 0.67; the weakest is POL with 0.67; without a figure: LEA\n"));
}

TEST_CASE("a round still to come does not push the newest answers aside") {
    auto scores = sample_scores();
    RoundScores next;
    next.id = "2028";
    next.not_yet = true;
    scores.rounds.push_back(next);
    const auto text = table(scores);
    CHECK(says(text, "round 2028: no answers yet\n"));
    CHECK(says(text, "     dimension              2026"));
}

TEST_CASE("groups are listed with their levels and the hidden ones with the reason but no size") {
    const auto text = table(sample_scores(), {"en", "office", false, false});
    CHECK(says(text,
               "Where you work: level (answers)\n"
               "  1  Headquarters (6)\n"
               "     dimension               all         1\n"
               "POL  Policy \"and\" strategy  0.67  1.25 (6)\n"
               "LEA  Leadership                —    hidden\n"
               "  Field: hidden, it would give away the answers of a few\n"
               "  no answer: hidden, fewer than 5 answers\n"
               "  hidden: fewer than 5 answers, or it would give away the answers of a few\n"));
    CHECK(says(table(sample_scores(), {"en", "gender", false, false}),
               "gender: level (answers)\n  not asked in this round\n"));
}

TEST_CASE("questions are shown when asked for") {
    const auto text = table(sample_scores(), {"en", "", false, true});
    CHECK(says(
        text,
        "      question                      level   n    sd  consensus  views  per level  DK  NA  empty\n"
        "POL1  We have a policy               1.00  10  0.25        80%  split  2 6 2 0     1   0      0\n"
        "POL2  (reversed) It is not applied      —\n"
        "      (hidden, fewer than 5 answers)\n"));
}

TEST_CASE("a lowered minimum is said") {
    auto scores = sample_scores();
    scores.minimum_group = 3;
    scores.minimum_lowered = true;
    CHECK(
        says(table(scores), "\ncareful: figures of as few as 3 people are shown; the usual minimum is 5\n"));
}

TEST_CASE("a hidden round does not tell how many answered") {
    auto scores = sample_scores();
    scores.rounds[0].hidden = Hidden::small;
    CHECK(says(table(scores), "round 2026, 2026-02-03: fewer than 5 people answered of 20 invited\n"));
}

TEST_CASE("every reason for a gap has its words") {
    DimensionScores dimension;
    dimension.questions_used = 1;
    dimension.questions_of = 4;
    const auto words = [&](Gap gap, Hidden hidden = Hidden::no) {
        dimension.gap = gap;
        dimension.hidden = hidden;
        return gap_words(dimension, 5);
    };
    CHECK(words(Gap::none).empty());
    CHECK(words(Gap::not_asked) == "not asked");
    CHECK(words(Gap::nobody_scored) == "nobody answered enough of its questions");
    CHECK(words(Gap::hidden, Hidden::small) == "hidden, fewer than 5 answers");
    CHECK(words(Gap::hidden, Hidden::complement) == "hidden, it would give away the answers of a few");
    CHECK(words(Gap::too_few_common) ==
          "1 of 4 questions are the same in all rounds shown: too few to compare");
    CHECK(words(Gap::not_reported) == "not reported");
    CHECK(words(Gap::other_scale) == "reported on another scale");
}

TEST_CASE("scores without rounds have a title only") {
    auto scores = sample_scores();
    scores.rounds.clear();
    CHECK(table(scores) == "An NGO\nsample 1.2.0, levels 0 to 3 where no others are named\n");
}

TEST_CASE("colour only makes the header bold") {
    const auto text = table(sample_scores(), {"en", "", true, false});
    CHECK(says(text, "\x1B[1m     dimension"));
    CHECK(says(text, "target\x1B[0m\n"));
}
