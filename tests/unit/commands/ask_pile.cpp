// SPDX-License-Identifier: MIT
#include "commands/ask_pile.hpp"
#include <doctest/doctest.h>
#include "commands/ask_fixture.hpp"
#include "model/phone_code.hpp"

using namespace ask_fixture;
using Event = Pile::Event;

namespace {

const Words catalogue{"en",
                      {{"ask.key.code", "c"},
                       {"ask.key.phone", "p"},
                       {"ask.key.anew", "x"},
                       {"ask.key.finish", "f"},
                       {"ask.person", "Person {n}"}}};

struct Session {
    Questionnaire questionnaire = small_questionnaire();
    PersonQuestions questions = person_questions(questionnaire, {});
    ScreenWords words{catalogue, "en"};
    Pile pile;
    std::vector<std::string> people;
    Event event = Event::going_on;

    explicit Session(PileBeginning beginning = {}, bool has_codes = true)
        : pile({questions, words, {}, has_codes, "a.csv"}, std::move(beginning)) {}
    void type(std::string_view keys) {
        press(keys, [&](const Keystroke& key) {
            event = pile.take(key);
            if (event != Event::keep) return;
            people.push_back(print(pile.person()));
            pile.kept();
        });
    }
    std::string screen() const { return print(pile.screen({24, 80})); }
};

}  // namespace

TEST_CASE("people come one after the other with fresh codes after those in use") {
    PileBeginning beginning;
    beginning.codes.add("_r7");
    Session session(std::move(beginning));
    session.type("⏎341⏎⏎");
    session.type("⏎dn-⏎⏎f");
    CHECK(session.people == std::vector<std::string>{"_r8 [3 4 3] - -", "_r9 [DK NA -] - -"});
    CHECK(session.event == Event::finish);
    CHECK_FALSE(session.pile.begun());
}

TEST_CASE("a code of their own is checked and then stands for the person") {
    PileBeginning beginning;
    beginning.codes.add("amina7");
    Session session(std::move(beginning));
    session.type("camina7⏎");
    CHECK(session.screen().find("ask.code.taken") != std::string::npos);
    session.type("⌫8⏎341⏎⏎");
    session.type("c_x⏎");
    CHECK(session.screen().find("ask.code.reserved") != std::string::npos);
    session.type("⌫⌫=x⏎");
    CHECK(session.screen().find("ask.code.formula") != std::string::npos);
    session.type("⌫⌫bleu 42 ⏎111⏎⏎");
    CHECK(session.people == std::vector<std::string>{"amina8 [3 4 3] - -", "bleu 42 [1 1 3] - -"});
}

TEST_CASE("a code from a phone goes to the review and a mistyped one is refused") {
    Session session;
    const auto code =
        phone_code(session.questionnaire, {{3, cell_dont_know, 0}, {no_fact_value, no_fact_value}});
    auto wrong = code;
    wrong[0] = wrong[0] == '0' ? '1' : '0';
    session.type("p" + wrong + "⏎");
    CHECK(session.screen().find("ask.phone.wrong") != std::string::npos);
    session.type("⎋p" + code + "⏎⏎");
    session.type("pbo " + code + "⏎⏎");
    CHECK(session.people == std::vector<std::string>{"_r1 [3 DK 0] - -", "bo [3 DK 0] - -"});
}

TEST_CASE("a sheet without a column for codes asks for none and makes none") {
    Session session({}, false);
    session.type("c");
    CHECK(session.screen().find("ask.start.code") == std::string::npos);
    session.type("⏎341⏎⏎");
    CHECK(session.people == std::vector<std::string>{" [3 4 3] - -"});
}

TEST_CASE("somebody who is not complete is known and can be dropped") {
    Session session;
    session.type("⏎34⎋");
    REQUIRE(session.pile.begun());
    CHECK(print(session.pile.begun()->person) == " [3 4 -] - -");
    CHECK(session.pile.begun()->step == 2);
    session.type("f");
    CHECK(session.event == Event::finish);
    CHECK(session.pile.begun());
    session.type("x");
    CHECK_FALSE(session.pile.begun());
}

TEST_CASE("an interrupted person goes on where it was") {
    PileBeginning beginning;
    beginning.kept = 2;
    beginning.date = "2026-02-03";
    beginning.begun = BegunPerson{{"amina7", {3, cell_empty, cell_empty}, {no_fact_value, no_fact_value}}, 1};
    Session session(std::move(beginning));
    CHECK(session.screen().find("ask.resumed.begun") != std::string::npos);
    session.type("⏎41⏎⏎");
    CHECK(session.people == std::vector<std::string>{"amina7 [3 4 3] - -"});
}

TEST_CASE("somebody who could not be kept stays and can be confirmed again") {
    Session session;
    session.type("⏎341⏎");
    CHECK(session.pile.take(pressed(Keystroke::Kind::enter)) == Event::keep);
    session.pile.not_kept("the disk is full");
    CHECK(session.screen().find("the disk is full") != std::string::npos);
    CHECK(session.pile.take(pressed(Keystroke::Kind::enter)) == Event::keep);
    CHECK(print(session.pile.person()) == "_r1 [3 4 3] - -");
    session.pile.kept();
    CHECK(session.screen().find("the disk is full") == std::string::npos);
}
