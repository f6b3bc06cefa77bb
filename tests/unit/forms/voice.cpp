// SPDX-License-Identifier: MIT
#include "forms/voice.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a voice says texts and words in its language and as its language sets them") {
    Questionnaire questionnaire;
    const std::vector<Words> catalogues{{"en", {{"who", "Who: {name}"}}}, {"fr", {{"who", "Qui : {name}"}}}};
    const FormRequest request{questionnaire, {"en", "fr"}, {}};
    const auto voices = voices_of(request, catalogues);
    REQUIRE(voices.size() == 2);
    const Text question{{{"en", "Really?"}, {"fr", "Vraiment?"}}};
    CHECK(voices[0].said(question) == "Really?");
    CHECK(voices[1].said(question) == "Vraiment\u202f?");
    CHECK(voices[1].word("who", {{"name", "moi"}}) == "Qui\u00a0: moi");
}
