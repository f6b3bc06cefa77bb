// SPDX-License-Identifier: MIT
#include "model/tool_codes.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

using Codes = std::vector<std::string>;

Questionnaire made_of(const Codes& facts, const Codes& dimensions, const Codes& open) {
    Questionnaire questionnaire;
    for (const auto& id : facts) questionnaire.facts.push_back({id, {}, {}});
    for (const auto& id : dimensions) {
        auto& dimension = questionnaire.dimensions.emplace_back();
        dimension.id = id;
        dimension.questions.emplace_back().id = "Q" + std::to_string(questionnaire.dimensions.size());
    }
    for (const auto& id : open) questionnaire.open_questions.push_back({id, {}});
    return questionnaire;
}

}  // namespace

TEST_CASE("ids that keep the rule are their own codes") {
    const auto codes = tool_codes(made_of({"gender", "place"}, {"POL", "LEA"}, {"proud"}));
    CHECK(codes.facts == Codes{"gender", "place"});
    CHECK(codes.dimensions == Codes{"POL", "LEA"});
    CHECK(codes.open_questions == Codes{"proud"});
}

TEST_CASE("other ids lose their signs, begin with a letter and end at twenty") {
    const auto codes = tool_codes(
        made_of({"country_office", "2nd-language"}, {"a-very-long-name-of-a-dimension"}, {"what_else"}));
    CHECK(codes.facts == Codes{"countryoffice", "x2ndlanguage"});
    CHECK(codes.dimensions == Codes{"averylongnameofadime"});
    CHECK(codes.open_questions == Codes{"whatelse"});
}

TEST_CASE("no two codes are alike and none is that of a question") {
    const auto codes = tool_codes(made_of({"a-b", "AB"}, {"a_b", "twenty-letters-and-then-1"},
                                          {"q1", "twenty-letters-and-then-2", "respon-dent"}));
    CHECK(codes.facts == Codes{"abx2", "AB"});
    CHECK(codes.dimensions == Codes{"abx3", "twentylettersandthen"});
    CHECK(codes.open_questions == Codes{"q1x2", "twentylettersandthx2", "respondentx2"});
}

TEST_CASE("values are coded by their ids where all are short and by their number where one is not") {
    const Fact office{"office", {}, {{"hq", {}}, {"field", {}}}};
    CHECK(value_codes(office) == Codes{"hq", "field"});
    const Fact gender{"gender", {}, {{"woman", {}}, {"man", {}}, {"undisclosed", {}}}};
    CHECK(value_codes(gender) == Codes{"V1", "V2", "V3"});
    const Fact place{"place", {}, {{"a-b", {}}, {"V1", {}}}};
    CHECK(value_codes(place) == Codes{"V1", "V2"});
}
