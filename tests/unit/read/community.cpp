// SPDX-License-Identifier: MIT
#include "read/community.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

TEST_CASE("a community with all three kinds of member has no problems") {
    CHECK(brief([] {
              check_community(
                  "community: c\nname: {en: a, fr: b}\ncharter: {minimum_group: 5, minimum_members: 4, "
                  "names: hidden}\n"
                  "members:\n  - {assessment: a.yaml}\n  - {scores: b.json}\n  - {folder: m/}\n",
                  "c.yaml");
          }) == "");
}

TEST_CASE("what is wrong in a community file is named with its place") {
    CHECK(brief([] {
              check_community(
                  "community: c d\ncharter: {minimum_group: 0, names: none}\nmembers:\n  - {assesment: x}\n"
                  "  - {assessment: x, scores: y}\n  - folder:\n  - x\n",
                  "c.yaml");
          }) ==
          "1:12 ill-formed id 'c d' (an id is made of letters, digits, '-' and '_', begins with a letter or "
          "digit, "
          "and has at most 40)\n"
          "2:26 expected a whole number of 1 or more, got '0'\n"
          "2:36 expected hidden, consented or shown, got 'none'\n"
          "4:6 unknown key 'assesment' (did you mean 'assessment'?)\n"
          "5:5 expected one path for a member, got 2 (a member is 'assessment: PATH', 'scores: PATH' or "
          "'folder: "
          "PATH')\n"
          "6:5 expected a path, got nothing\n"
          "7:5 expected a map for the member, got 'x' (its keys are assessment, scores, folder)\n");
    CHECK(brief([] { check_community("community: c\nmembers: []\n", "c.yaml"); }) ==
          "1:1 missing key 'charter' in the community (add it, for example 'charter: {minimum_group: 5, "
          "minimum_members: 4, names: hidden}')\n"
          "2:10 the community has no members (add one)\n");
}
