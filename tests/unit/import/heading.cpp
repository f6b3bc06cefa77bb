// SPDX-License-Identifier: MIT
#include "import/heading.hpp"
#include <doctest/doctest.h>

using namespace socratic;

using Readings = std::vector<std::string>;

TEST_CASE("a heading is read as it is first") {
    CHECK(heading_readings("We have a policy") == Readings{"we have a policy"});
    CHECK(heading_readings("?").empty());
    CHECK(heading_readings("").empty());
}

TEST_CASE("numbers before a wording may be left out") {
    for (const auto* heading :
         {"3. We have a policy", "3) We have a policy", "(3) We have a policy", "3 - We have a policy",
          "3: We have a policy", "Q3 We have a policy", "Q3. We have a policy", "q3a: We have a policy",
          "3.1 We have a policy", "3.1. We have a policy", "b) We have a policy", "[3] We have a policy"}) {
        CAPTURE(heading);
        CHECK(heading_readings(heading).size() == 2);
        CHECK(heading_readings(heading).back() == "we have a policy");
    }
    for (const auto* heading : {"3 policies are there", "2030 Agenda", "Quality", "A policy", "3."})
        CHECK(heading_readings(heading).size() == 1);
}

TEST_CASE("digits that tell two equal headings apart may be left out") {
    CHECK(heading_readings("Scientific relevance2") ==
          Readings{"scientific relevance2", "scientific relevance"});
    CHECK(heading_readings("Do we have one?3") == Readings{"do we have one 3", "do we have one"});
    CHECK(heading_readings("Relevance.1") == Readings{"relevance 1", "relevance"});
    CHECK(heading_readings("4. Relevance2") ==
          Readings{"4 relevance2", "4 relevance", "relevance2", "relevance"});
    CHECK(heading_readings("Level 2") == Readings{"level 2"});
    CHECK(heading_readings("Version 2.5") == Readings{"version 2.5"});
    CHECK(heading_readings("In 2026") == Readings{"in 2026"});
    CHECK(heading_readings("12") == Readings{"12"});
}

TEST_CASE("an id beside a wording is split off") {
    const auto split = [](const std::string& heading) {
        std::string out;
        for (const auto& [id, wording] : split_ids(heading)) out += id + "|" + wording + "\n";
        return out;
    };
    CHECK(split("POL1. We have a policy") == "POL1|We have a policy\n");
    CHECK(split("POL1 \u2013 We have a policy") == "POL1|We have a policy\n");
    CHECK(split("POL1: We have: a policy") == "POL1|We have: a policy\n");
    CHECK(split("[POL1] We have a policy") == "POL1|We have a policy\n");
    CHECK(split("We have a policy (POL1)") == "POL1|We have a policy \n");
    CHECK(split("We have a policy") == "");
    CHECK(split("[POL1]") == "POL1|\n");
    CHECK(split("") == "");
}

TEST_CASE("headings agree when only spaces and form of letters differ") {
    CHECK(heading_key(" A  B\u00A0\n") == "A B");
    CHECK(heading_key("e\u0301") == "\u00E9");
    CHECK(heading_key("A") != heading_key("a"));
    CHECK(heading_key("a\x07z\xFF") == "a?z?");
}
