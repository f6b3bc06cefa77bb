// SPDX-License-Identifier: MIT
#include "import/near_wording.hpp"
#include <doctest/doctest.h>
#include "import/folding.hpp"
#include "import/import_fixture.hpp"

using namespace import_fixture;

namespace {

std::string near(const std::string& wording, const std::string& id = "") {
    const auto questionnaire = small_questionnaire();
    const KnownQuestions known(questionnaire);
    const auto found = NearWordings(known).find({fold_for_matching(wording)}, {id});
    return found ? id_of(questionnaire, *found) : "";
}

}  // namespace

TEST_CASE("wordings are as far apart as words are put in left out or replaced") {
    CHECK(distance_in_words("we have a policy", "we have a policy") == 0);
    CHECK(distance_in_words("we have a policy", "we have policy") == 1);
    CHECK(distance_in_words("we have a policy", "they have a strong policy") == 2);
    CHECK(distance_in_words("we have a polcy", "we have a policy") == 0.5);
    CHECK(distance_in_words("is", "it") == 1);  // too short to be misspelt
    CHECK(distance_in_words("", "we have") == 2);
}

TEST_CASE("what is at most three words in ten away is near") {
    CHECK(near("We have a gender equality strategy") == "POL1");        // 1 of 6
    CHECK(near("We have a written equality strategy") == "");           // 2 of 6
    CHECK(near("We have a written gendre equality policy") == "POL1");  // 1.5 of 7
    CHECK(near("Nous avons une politique d'egalite des genres") == "POL1");
    CHECK(near("Something else altogether") == "");
    CHECK(near("We") == "");
    CHECK(near("") == "");
}

TEST_CASE("an id is near when only its marks and leading zeros differ") {
    CHECK(near("", "POL_01") == "POL1");
    CHECK(near("", "pol-1") == "POL1");
    CHECK(near("", "POL7") == "");
    CHECK(near("", "POL10") == "");
    CHECK(near("", "off_ice") == "office");
}
