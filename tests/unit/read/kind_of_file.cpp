// SPDX-License-Identifier: MIT
#include "read/kind_of_file.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {
std::string words(const std::string& text) {
    return words_of([&] { kind_of_file(text, "f.yaml"); });
}
}  // namespace

TEST_CASE("a file says what it is by its first key") {
    CHECK(kind_of_file("questionnaire: q\n", "f") == FileKind::questionnaire);
    CHECK(kind_of_file("# comment\n\n---\nassessment: a\nquestionnaire: q\n", "f") == FileKind::assessment);
    CHECK(kind_of_file("\xEF\xBB\xBF'community' : c\r\n", "f") == FileKind::community);
    CHECK(kind_of_file("import: odk\n", "f") == FileKind::import_map);
    CHECK(kind_of_file("{words: fr}", "f") == FileKind::words);
    CHECK(kind_of_file("\"\\x77ords\": fr", "f") == FileKind::words);
}

TEST_CASE("any other first key is refused with the nearest one") {
    const std::string rule =
        "hint: a file says what it is by its first key: questionnaire, assessment, community, import or "
        "words\n";
    CHECK(words("assesment: x\n") ==
          "f.yaml:1:1: error: unknown kind of file 'assesment'\n    1 | assesment: x\n      | ^\n"
          "hint: did you mean 'assessment'?\n");
    CHECK(words("title: x\n") ==
          "f.yaml:1:1: error: unknown kind of file 'title'\n    1 | title: x\n      | ^\n" + rule);
    CHECK(words("title: x\nquestionnaire: q\nassessment: a\n") ==
          "f.yaml:3:1: error: 'assessment' must be the first key\n    3 | assessment: a\n      | ^\n"
          "hint: move this line to the top of the file\n");
    CHECK(words("") == "f.yaml: error: the file is empty\n" + rule);
    CHECK(words("# only a comment") == "f.yaml: error: the file is empty\n" + rule);
    CHECK(words("- a\n") == "f.yaml: error: expected 'key: value' lines\n" + rule);
}

TEST_CASE("a file of another kind is not read as a questionnaire") {
    const auto of = [](const std::string& text) { return brief_questionnaire(text); };
    CHECK(of("assessment: x\nquestionnaire: q\n") ==
          "1:1 not a questionnaire: its first key is 'assessment' (this is an assessment)\n");
    CHECK(of("community: x\n") ==
          "1:1 not a questionnaire: its first key is 'community' (this is a community)\n");
    CHECK(of("title: x\n") ==
          "1:1 not a questionnaire: its first key is 'title' (a questionnaire begins with 'questionnaire: "
          "ITS-ID')\n");
    CHECK(of("questionaire: x\n") ==
          "1:1 not a questionnaire: its first key is 'questionaire' (did you mean 'questionnaire'?)\n");
    CHECK(of("title: x\nquestionnaire: q\n") ==
          "2:1 'questionnaire' must be the first key (move this line to the top of the file)\n");
    CHECK(of("just words\n") ==
          "1:1 not a questionnaire: expected 'key: value' lines (a questionnaire begins with 'questionnaire: "
          "ITS-ID')\n");
    CHECK(
        of("") ==
        "0:0 not a questionnaire: the file is empty (a questionnaire begins with 'questionnaire: ITS-ID')\n");
}
