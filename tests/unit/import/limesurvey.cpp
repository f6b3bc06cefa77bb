// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "import/export_fixture.hpp"

using namespace import_fixture;

namespace {

std::vector<std::string> columns(std::vector<std::vector<std::string>> rows) {
    std::vector<std::string> out;
    for (const auto& column : limesurvey_shape(top_of(std::move(rows))).columns) out.push_back(brief(column));
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("codes of LimeSurvey name the sub-question and the question where it is the only one") {
    CHECK(columns({{"POL[POL1]", "POL[POL2]", "LEA1", "LEA_LEA2", "X[SQ1][1]"}}) ==
          Lines{"POL_POL1|POL1 / POL[POL1]", "POL_POL2|POL2 / POL[POL2]", "LEA1 / LEA1",
                "LEA_LEA2|LEA2|LEA / LEA_LEA2", "X_SQ1|SQ1|X / X[SQ1][1]"});
}

TEST_CASE("comments and other options beside an answer are not the answer") {
    CHECK(columns({{"POL1[comment]", "POL1[other]", "POL1[SQ1comment]"}}) ==
          Lines{" / POL1[comment]", " / POL1[other]", " / POL1[SQ1comment]"});
}

TEST_CASE("whole texts of LimeSurvey end in the statement") {
    CHECK(columns({{"How far?  [ We have a policy. ]", "Floor", "code. Text", "A[B]. [Text]"}}) ==
          Lines{" / We have a policy.|How far?  [ We have a policy. ]", "Floor / Floor", "code / Text",
                "A_B|B|A / Text"});
}

TEST_CASE("what is LimeSurvey's own is dropped whatever the language and the heading") {
    CHECK(columns({{"id", "submitdate. Date submitted", "IP-Adresse", "Dernière page", "groupTime12",
                    "Q5Time", "Group time: First", "token"}}) ==
          Lines{"- the number of the response", "- when it was sent", "- an IP address",
                "- how far somebody came", "- how long it took", "- how long it took", "- how long it took",
                "- who was invited"});
}

TEST_CASE("statements in a second row belong to the question before them") {
    const auto shape = limesurvey_shape(
        top_of({{"Response ID", "How far?", "", "Where?"}, {"", "We have a policy.", "We keep it.", ""}}));
    CHECK(shape.header_rows == 2);
    CHECK(shape.columns[1].heading == "How far? [We have a policy.]");
    CHECK(shape.columns[2].heading == "How far? [We keep it.]");
    CHECK(shape.columns[2].wordings == std::vector<std::string>{"We keep it.", "How far? We keep it."});
    CHECK(shape.columns[3].heading == "Where?");
}

TEST_CASE("a response without a date was never sent and 1980 is a date") {
    const auto shape = limesurvey_shape(top_of({{"id", "submitdate"}}));
    CHECK(shape.is_unfinished(""));
    CHECK(shape.is_unfinished("N/A"));
    CHECK_FALSE(shape.is_unfinished("1980-01-01 00:00:00"));
}
