// SPDX-License-Identifier: MIT
#include "commands/ask_store.hpp"
#include <doctest/doctest.h>
#include <unistd.h>
#include <cstdlib>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/ask_fixture.hpp"

using namespace ask_fixture;

namespace {

/// A folder that goes with the test, with a sheet in it.
struct Scene {
    Scene() {
        std::string name = "/tmp/ask_store_XXXXXX";
        folder = std::string(::mkdtemp(name.data())) + "/";
        sheet = folder + "a.csv";
    }
    ~Scene() {
        ::unlink(sheet.c_str());
        ::unlink(journal_path(sheet).c_str());
        ::rmdir(folder.c_str());
    }
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;
    void write(const std::string& text) const { write_file(sheet, text, Access::owner_only); }
    std::string text() const { return read_file(sheet, 10000); }
    std::string folder, sheet;
};

const Questionnaire questionnaire = small_questionnaire();
const PersonQuestions questions = person_questions(questionnaire, {});

AnsweredPerson person(const char* code, Cell level) {
    return {code, {level, level, cell_dont_know}, {no_fact_value, no_fact_value}};
}

std::string messages(const std::vector<Problem>& problems) {
    std::string out;
    for (const auto& problem : problems) out += problem.message + "\n";
    return out;
}

}  // namespace

TEST_CASE("people come into the sheet when all are typed") {
    const Scene scene;
    AnswerStore store(scene.sheet, questions);
    store.add(person("_r1", 3));
    store.add(person("bo", 4));
    CHECK_FALSE(is_file(scene.sheet));
    CHECK(store.finish(std::nullopt) == 2);
    CHECK(scene.text() == "respondent,POL1,POL2,LEA1\n_r1,3,3,DK\nbo,4,4,DK\n");
    CHECK_FALSE(is_file(journal_path(scene.sheet)));
}

TEST_CASE("a sheet that changed meanwhile gets the rows under what it is now") {
    const Scene scene;
    scene.write("respondent,POL1,POL2,LEA1\n");
    AnswerStore store(scene.sheet, questions);
    store.add(person("_r1", 3));
    scene.write("LEA1;POL2;respondent;POL1\r\n1;1;_r1;1");
    CHECK(store.finish(std::nullopt) == 1);
    CHECK(scene.text() == "LEA1;POL2;respondent;POL1\r\n1;1;_r1;1\r\nDK;3;_r2;3\r\n");
    CHECK(messages(store.warnings()) == "'_r1' is in the sheet already: the person typed is '_r2' now\n");
}

TEST_CASE("a sheet that can no longer be read keeps its people in the journal") {
    const Scene scene;
    scene.write("respondent,POL1,POL2,LEA1\n");
    {
        AnswerStore store(scene.sheet, questions);
        store.add(person("bo", 3));
        scene.write("respondent,POL1,POL2,LEA1\nx,9,9,9\n");
        CHECK_THROWS_AS(store.finish(std::nullopt), Failure);
    }
    scene.write("respondent,POL1,POL2,LEA1\nx,5,5,1\n");
    AnswerStore again(scene.sheet, questions);
    CHECK(again.resumed() == 1);
    CHECK(again.finish(std::nullopt) == 1);
    CHECK(scene.text() == "respondent,POL1,POL2,LEA1\nx,5,5,1\nbo,3,3,DK\n");
}

TEST_CASE("an end between the sheet and the journal leaves nobody twice even without codes") {
    const Scene scene;
    const std::string before = "POL1,POL2,LEA1\n3,3,DK\n";
    scene.write(before);
    {
        AnswerStore store(scene.sheet, questions);
        CHECK_FALSE(store.has_codes());
        store.add(person("", 3));
    }
    scene.write(before + "3,3,DK\n");  // the sheet was written, the journal was not taken away
    {
        AnswerStore again(scene.sheet, questions);
        CHECK(again.resumed() == 0);
        CHECK(messages(again.warnings()) ==
              "the person typed in the run that was interrupted is in the sheet already\n");
        again.add(person("", 4));
    }
    AnswerStore third(scene.sheet, questions);  // interrupted once more, before the sheet was written
    CHECK(third.resumed() == 1);
    CHECK(third.finish(std::nullopt) == 1);
    CHECK(scene.text() == before + "3,3,DK\n4,4,DK\n");
}

TEST_CASE("somebody with the same answers as the last row is somebody else") {
    const Scene scene;
    scene.write("POL1,POL2,LEA1\n3,3,DK\n");
    {
        AnswerStore store(scene.sheet, questions);
        store.add(person("", 3));
    }
    AnswerStore again(scene.sheet, questions);
    CHECK(again.resumed() == 1);
    again.finish(std::nullopt);
    CHECK(scene.text() == "POL1,POL2,LEA1\n3,3,DK\n3,3,DK\n");
}

TEST_CASE("somebody who is not complete stays in the journal when the others are in the sheet") {
    const Scene scene;
    {
        AnswerStore store(scene.sheet, questions);
        store.add(person("_r1", 3));
        CHECK(store.finish(BegunPerson{person("", 2), 2}) == 1);
    }
    AnswerStore again(scene.sheet, questions);
    CHECK(again.resumed() == 0);
    REQUIRE(again.begun());
    CHECK(again.begun()->step == 2);
    CHECK(again.codes().has("_r1"));
    again.finish(std::nullopt);
    CHECK(scene.text() == "respondent,POL1,POL2,LEA1\n_r1,3,3,DK\n");
}
