// SPDX-License-Identifier: MIT
#include "score/wording.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

Questionnaire one_question(Text text, const std::string& version = "1.0.0") {
    auto questionnaire = make_questionnaire({make_dimension("A", 1)});
    questionnaire.version = version;
    questionnaire.dimensions[0].questions[0].text = std::move(text);
    return questionnaire;
}

bool same(const Questionnaire& newer, const Questionnaire& older) {
    const auto place = [](const Questionnaire& questionnaire) {
        return QuestionInPlace{&questionnaire, &questionnaire.dimensions[0],
                               &questionnaire.dimensions[0].questions[0]};
    };
    return asks_the_same(place(newer), place(older));
}

std::string hash(const Questionnaire& questionnaire) {
    return hash_of(questionnaire, questionnaire.dimensions[0], questionnaire.dimensions[0].questions[0]);
}

}  // namespace

TEST_CASE("the same words in another encoding or spacing ask the same") {
    const auto newer =
        one_question({{{"en", "An equality policy"}, {"fr", "Une politique d'\u00E9galit\u00E9"}}});
    const auto older =
        one_question({{{"en", "An  equality policy "}, {"fr", "Une politique d'e\u0301galite\u0301"}}});
    CHECK(same(newer, older));
    CHECK(hash(newer) == hash(older));
}

TEST_CASE("languages that only one version has do not count") {
    const auto newer = one_question({{{"en", "A policy"}, {"fr", "Une politique"}}});
    CHECK(same(newer, one_question({{{"en", "A policy"}}})));
    CHECK(same(newer, one_question({{{"en", "A policy"}, {"es", "Una pol\u00EDtica"}}})));
    CHECK_FALSE(same(newer, one_question({{{"en", "A policy"}, {"fr", "La politique"}}})));
}

TEST_CASE("anchors bounds level names and direction make a difference") {
    const auto base = one_question(plain_text("A policy"));
    auto other = base;
    other.dimensions[0].questions[0].anchors[0] = plain_text("nothing");
    CHECK_FALSE(same(base, other));
    CHECK(hash(base) != hash(other));
    other = base;
    other.scale.max = 4;
    CHECK_FALSE(same(base, other));
    CHECK(hash(base) != hash(other));
    other = base;
    other.scale.levels[0].name = plain_text("Absent");
    CHECK_FALSE(same(base, other));
    CHECK(hash(base) != hash(other));
    other = base;
    other.scale.levels[0].meaning = plain_text("a longer explanation");
    CHECK(same(base, other));
    other = base;
    other.dimensions[0].questions[0].reverse = true;
    CHECK_FALSE(same(base, other));
    CHECK(hash(base) != hash(other));
}

TEST_CASE("a version listed as of the same meaning may be worded differently but not measured differently") {
    auto newer = one_question(plain_text("A written policy"), "2.0.0");
    const auto older = one_question(plain_text("A policy"), "1.0.0");
    CHECK_FALSE(same(newer, older));
    newer.dimensions[0].questions[0].same_meaning_as = {"1.0.0"};
    CHECK(same(newer, older));
    auto reversed = older;
    reversed.dimensions[0].questions[0].reverse = true;
    CHECK_FALSE(same(newer, reversed));
}

TEST_CASE("a hash is sixteen hex digits that do not depend on the id or the order of languages") {
    auto base = one_question({{{"en", "A policy"}, {"fr", "Une politique"}}});
    const auto first = hash(base);
    CHECK(first.size() == 16);
    CHECK(first.find_first_not_of("0123456789abcdef") == std::string::npos);
    base.dimensions[0].questions[0].id = "ELSE";
    CHECK(hash(base) == first);
    CHECK(hash(one_question({{{"fr", "Une politique"}, {"en", "A policy"}}})) == first);
    CHECK(hash(one_question({{{"en", "A policy"}}})) != first);
}

namespace {

Wordings compared(const Questionnaire& one, const Questionnaire& other) {
    const auto wording = [](const Questionnaire& questionnaire) {
        return wording_of(questionnaire, questionnaire.dimensions[0],
                          questionnaire.dimensions[0].questions[0]);
    };
    return compare_wordings(wording(one), wording(other));
}

}  // namespace

TEST_CASE("hashes by language tell of questionnaires in different languages whether they ask the same") {
    const auto both = one_question({{{"en", "A policy"}, {"fr", "Une politique"}}});
    CHECK(compared(both, one_question({{{"fr", "Une  politique"}}})) == Wordings::same);
    CHECK(compared(both, one_question({{{"es", "Una política"}, {"en", "A policy"}}})) == Wordings::same);
    CHECK(compared(both, one_question({{{"en", "A policy"}, {"fr", "La politique"}}})) ==
          Wordings::different);
    CHECK(compared(both, one_question({{{"es", "Una política"}}})) == Wordings::in_no_common_language);
}

TEST_CASE("a wording for every language is the same as one by language when all say so") {
    const auto plain = one_question(plain_text("A policy"));
    CHECK(compared(plain, plain) == Wordings::same);
    CHECK(compared(plain, one_question({{{"en", "A policy"}}})) == Wordings::same);
    CHECK(compared(one_question({{{"en", "A policy"}}}), plain) == Wordings::same);
    CHECK(compared(plain, one_question({{{"en", "A policy"}, {"fr", "Une politique"}}})) ==
          Wordings::different);
}

TEST_CASE("anchors level names bounds and direction are part of each language's hash") {
    const auto base = one_question({{{"en", "A policy"}}});
    auto other = base;
    other.dimensions[0].questions[0].anchors[0] = {{{"en", "nothing"}}};
    CHECK(compared(base, other) == Wordings::different);
    other = base;
    other.scale.max = 4;
    CHECK(compared(base, other) == Wordings::different);
    other = base;
    other.scale.levels[0].name = {{{"en", "Absent"}}};
    CHECK(compared(base, other) == Wordings::different);
    other = base;
    other.dimensions[0].questions[0].reverse = true;
    CHECK(compared(base, other) == Wordings::different);
}
