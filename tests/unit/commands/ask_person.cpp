// SPDX-License-Identifier: MIT
#include "commands/ask_person.hpp"
#include <doctest/doctest.h>
#include "commands/ask_fixture.hpp"

using namespace ask_fixture;
using Outcome = PersonInterview::Outcome;

namespace {

/// An interview with both facts, after some keys.
struct Session {
    Questionnaire questionnaire = small_questionnaire();
    PersonQuestions questions = person_questions(questionnaire, {0, 1});
    PersonInterview interview{questions, {}, nobody(questionnaire)};
    Outcome outcome = Outcome::going_on;

    explicit Session(std::string_view keys) { type(keys); }
    void type(std::string_view keys) {
        press(keys, [&](const Keystroke& key) { outcome = interview.take(key); });
    }
    std::string person() const { return print(interview.person()); }
};

}  // namespace

TEST_CASE("one key answers and the next question comes") {
    Session session("1234");
    CHECK(session.interview.step() == 4);
    CHECK(session.person() == " [3 4 -] 0 1");
}

TEST_CASE("a scale with levels below zero is typed and ended by enter") {
    Session session("1234-2⏎");
    CHECK(session.interview.is_review());
    CHECK(session.person() == " [3 4 0] 0 1");
    CHECK(session.outcome == Outcome::going_on);
    session.type("⏎");
    CHECK(session.outcome == Outcome::kept);
}

TEST_CASE("don't know and not applicable and no answer are three things") {
    CHECK(Session("⏎⏎dn-⏎").person() == " [DK NA -] - -");
    CHECK(Session("⏎⏎DN⏎").person() == " [DK NA -] - -");
    CHECK(Session("⏎⏎ -d⏎").person() == " [- - DK] - -");
}

TEST_CASE("going back and correcting") {
    CHECK(Session("1134↑↑2").person() == " [2 4 -] 0 0");
    CHECK(Session("1134⌫<2").person() == " [2 4 -] 0 0");
    Session back("11↑↑↑");
    CHECK(back.outcome == Outcome::left);
    CHECK(back.interview.step() == 0);
    CHECK(back.person() == " [- - -] 0 0");
}

TEST_CASE("enter on an answered question leaves the answer and a hyphen takes it away") {
    CHECK(Session("1134↑↑⏎⏎").person() == " [3 4 -] 0 0");
    CHECK(Session("1134↑↑↓↓").person() == " [3 4 -] 0 0");
    CHECK(Session("1134↑↑-⌦").person() == " [- - -] 0 0");
}

TEST_CASE("a key that is no answer is refused with what would be one") {
    Session session("119");
    CHECK(session.interview.step() == 2);
    CHECK(session.interview.notice().key == "ask.not.answer");
    session.type("3");
    CHECK(session.interview.notice().key.empty());
    Session fact("3");
    CHECK(fact.interview.step() == 1);
    fact.type("3");
    CHECK(fact.interview.notice().key == "ask.not.fact");
    Session typed("11330x⏎7⏎");
    CHECK(typed.interview.step() == 4);
    CHECK(typed.interview.notice().key == "ask.not.answer");
}

TEST_CASE("from the review an answer is corrected by its id and the review comes back") {
    Session session("11342⏎");
    REQUIRE(session.interview.is_review());
    session.type("pol2⏎");
    CHECK(session.interview.step() == 3);
    session.type("d");
    CHECK(session.interview.is_review());
    CHECK(session.person() == " [3 DK 4] 0 0");
    session.type("gender⏎↑");
    CHECK(session.interview.is_review());
    session.type("PLO1⏎");
    CHECK(session.interview.notice().key == "ask.no_question.nearest");
    session.type("zzzzzzzz⏎");
    CHECK(session.interview.notice().key == "ask.no_question");
    session.type("↑");
    CHECK(session.interview.step() == 4);
}

TEST_CASE("escape leaves with the answers as they are") {
    Session session("113⎋");
    CHECK(session.outcome == Outcome::left);
    CHECK(session.person() == " [3 - -] 0 0");
    session.type("4");
    CHECK(session.person() == " [3 4 -] 0 0");
}

TEST_CASE("no key brings the interview out of its steps") {
    const std::string_view keys[] = {"1", "9", "d", "-", "⏎", "⌫", "↑", "↓", "⌦", "⎋", "P", " ", "é"};
    std::uint32_t seed = 7;  // a walk that is the same every time
    Session session("");
    for (int i = 0; i < 20000; ++i) {
        seed = seed * 1664525U + 1013904223U;
        session.type(keys[(seed >> 16U) % std::size(keys)]);
        REQUIRE(session.interview.step() <= session.questions.steps());
    }
}

TEST_CASE("the screen shows the question with its levels and what was answered") {
    const Words catalogue{"en",
                          {{"form.dont_know", "I don't know"},
                           {"form.not_applicable", "Does not apply"},
                           {"ask.no_answer", "no answer"},
                           {"ask.keys.again", "keys"},
                           {"ask.present", "Now: {answer}"}}};
    const ScreenWords words{catalogue, "en"};
    Session session("115↑");
    CHECK(print(person_screen(session.interview, "Person 1", words, {24, 80})) ==
          "Person 1  3/5\nPolicy\n\nPOL1  Text of POL1.\n\n"
          "   0  Absent\n   1  \n   2  \n   3  \n   4  \n   5  Living – always\n"
          "   d  I don't know\n   n  Does not apply\n   -  no answer\n\nNow: 5 Living\nkeys\n> \n");
    CHECK(print(person_screen(session.interview, "Person 1", words, {12, 80})) ==
          "Person 1  3/5\nPolicy\n\nPOL1  Text of POL1.\n\n0 1 2 3 4 5 d n -\n\nNow: 5 Living\nkeys\n> \n");
}
