// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "write/scores.hpp"
#include "write/scores_sample.hpp"

using namespace socratic;
using namespace socratic::test;

TEST_CASE("each figure is a line and hidden ones say why") {
    CHECK(scores_csv(sample_scores()) ==
          "round,fact,group,dimension,question,figure,value\n"
          ",,,,,questionnaire,sample 1.2.0\n"
          ",,,,,scale_min,0\n"
          ",,,,,scale_max,3\n"
          ",,,,,minimum_group,5\n"
          ",,,LEA,,scale_min,1\n"
          ",,,LEA,,scale_max,4\n"
          "2026,,,,,date,2026-02-03\n"
          "2026,,,,,respondents,11\n"
          "2026,,,,,invited,20\n"
          "2026,,,POL,,n,10\n"
          "2026,,,POL,,mean,0.666666667\n"
          "2026,,,POL,,sd,0.5\n"
          "2026,,,POL,,min,0\n"
          "2026,,,POL,,q1,0.25\n"
          "2026,,,POL,,median,0.5\n"
          "2026,,,POL,,q3,1\n"
          "2026,,,POL,,max,3\n"
          "2026,,,POL,,consensus,0.704\n"
          "2026,,,POL,,views,mixed\n"
          "2026,,,POL,,agreed,1.5\n"
          "2026,,,POL,,target,3\n"
          "2026,,,POL,POL1,n,10\n"
          "2026,,,POL,POL1,mean,1\n"
          "2026,,,POL,POL1,sd,0.25\n"
          "2026,,,POL,POL1,median,1\n"
          "2026,,,POL,POL1,count_0,2\n"
          "2026,,,POL,POL1,count_1,6\n"
          "2026,,,POL,POL1,count_2,2\n"
          "2026,,,POL,POL1,count_3,0\n"
          "2026,,,POL,POL1,dk,1\n"
          "2026,,,POL,POL1,na,0\n"
          "2026,,,POL,POL1,empty,0\n"
          "2026,,,POL,POL1,consensus,0.8\n"
          "2026,,,POL,POL1,agreement,-0.25\n"
          "2026,,,POL,POL1,views,split\n"
          "2026,,,POL,POL2,hidden,small\n"
          "2026,,,LEA,,hidden,small\n"
          "2026,,,LEA,,target,4\n"
          "2026,,,,,overall,0.666666667\n"
          "2026,,,,,weakest,POL\n"
          "2026,office,hq,,,n,6\n"
          "2026,office,hq,POL,,n,6\n"
          "2026,office,hq,POL,,mean,1.25\n"
          "2026,office,hq,POL,,consensus,1\n"
          "2026,office,hq,POL,,views,agreed\n"
          "2026,office,hq,LEA,,hidden,complement\n"
          "2026,office,field,,,hidden,complement\n"
          "2026,office,,,,hidden,small\n");
}

TEST_CASE("a round name with a comma stays one cell") {
    auto scores = sample_scores();
    scores.rounds[0].id = "spring, \"early\"";
    CHECK(scores_csv(scores).find("\n\"spring, \"\"early\"\"\",,,,,date,") != std::string::npos);
}

TEST_CASE("counts are named by the levels of the scale") {
    auto scores = sample_scores();
    scores.rounds[0].dimensions[0].questions[0].lowest = 2;
    CHECK(scores_csv(scores).find("POL1,count_5,0\n") != std::string::npos);
}

TEST_CASE("rounds without answers say so") {
    auto scores = sample_scores();
    scores.rounds[0].not_yet = true;
    scores.rounds[0].dimensions[1].hidden = Hidden::no;
    scores.rounds[0].dimensions[1].gap = Gap::not_asked;
    scores.rounds[0].dimensions[0].questions[1].hidden = Hidden::no;
    scores.rounds[0].dimensions[0].questions[1].asked = false;
    const auto csv = scores_csv(scores);
    CHECK(csv.find("respondents") == std::string::npos);
    CHECK(csv.find("2026,,,,,gap,not_yet\n") != std::string::npos);
    CHECK(csv.find("LEA,,gap,not_asked\n") != std::string::npos);
    CHECK(csv.find("POL,POL2,gap,not_asked\n") != std::string::npos);
}
