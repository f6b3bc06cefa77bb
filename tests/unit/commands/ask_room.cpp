// SPDX-License-Identifier: MIT
#include "commands/ask_room.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"
#include "commands/ask_fixture.hpp"

using namespace ask_fixture;
using Outcome = RoomInterview::Outcome;

namespace {

std::string print(const RoomLevels& levels) {
    std::string out;
    for (const auto& [id, level] : levels.agreed)
        out += id + " " + std::to_string(level.level).substr(0, 4) + " '" + std::string(in(level.why, "")) +
               "'\n";
    for (const auto& [id, target] : levels.targets)
        out += id + " -> " + std::to_string(target.level).substr(0, 4) + " '" + target.by + "'\n";
    return out;
}

struct Session {
    Questionnaire questionnaire = small_questionnaire();
    RoomInterview interview;
    Outcome outcome = Outcome::going_on;

    explicit Session(std::string_view keys, RoomLevels levels = {}, Aims aims = Aims::asked)
        : interview(questionnaire, std::move(levels), aims) {
        type(keys);
    }
    void type(std::string_view keys) {
        press(keys, [&](const Keystroke& key) { outcome = interview.take(key); });
    }
    std::string levels() const { return print(interview.levels()); }
};

RoomLevels some() { return {{{"POL", {3, plain_text("before")}}}, {{"POL", {4, "2027-06-30"}}}}; }

std::string lines(const std::string& text, RoomLevels levels = {}) {
    const auto questionnaire = small_questionnaire();
    long number = 0;
    try {
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            take_room_line(questionnaire, text.substr(at, end - at), ++number, levels);
            at = end + 1;
        }
    } catch (const Failure& failure) {
        const auto& problem = failure.problems().front();
        return print(levels) + std::to_string(problem.place.line) + ": " + problem.message;
    }
    return print(levels);
}

}  // namespace

TEST_CASE("a level is a whole one or a half with a point or a comma") {
    const Scale scale{-2, 5, {}};
    CHECK(read_agreed_level("2", scale) == 2.0);
    CHECK(read_agreed_level("2.5", scale) == 2.5);
    CHECK(read_agreed_level("2,5", scale) == 2.5);
    CHECK(read_agreed_level("-1.5", scale) == -1.5);
    CHECK(read_agreed_level("2.0", scale) == 2.0);
    for (const auto* wrong :
         {"2.3", "6", "5.5", "-2.5", "", "x", "2.", ".5", "2.50", "1e0", "--1", "0x1", "+1", "2 "})
        CHECK_FALSE(read_agreed_level(wrong, scale));
    CHECK(read_target_level("3,75", scale) == 3.75);
    CHECK_FALSE(read_target_level("3.755", scale));
}

TEST_CASE("level and reason and aim and date are asked in turn") {
    Session session("2,5⏎because⏎4⏎2027-06-30⏎");
    CHECK(session.levels() == "POL 2.50 'because'\nPOL -> 4.00 '2027-06-30'\n");
    CHECK(session.outcome == Outcome::changed);
    session.type("-1⏎⏎⏎");
    CHECK(session.interview.is_overview());
    session.type("⏎");
    CHECK(session.outcome == Outcome::finished);
    CHECK(session.levels() == "LEA -1.0 ''\nPOL 2.50 'because'\nPOL -> 4.00 '2027-06-30'\n");
}

TEST_CASE("what is skipped asks for nothing that would belong to it") {
    Session session("⏎⏎");
    CHECK(session.interview.field() == RoomInterview::Field::level);
    session.type("⏎⏎");
    CHECK(session.interview.is_overview());
    CHECK(session.levels().empty());
}

TEST_CASE("without a file for them aims are not asked") {
    Session session("2⏎why⏎1⏎why⏎", {}, Aims::not_asked);
    CHECK(session.interview.is_overview());
    CHECK(session.levels() == "LEA 1.00 'why'\nPOL 2.00 'why'\n");
}

TEST_CASE("what was settled before stays unless it is changed or taken away") {
    CHECK(Session("⏎⏎⏎⏎", some()).levels() == print(some()));
    CHECK(Session("2⏎⏎⏎⏎", some()).levels() == "POL 2.00 'before'\nPOL -> 4.00 '2027-06-30'\n");
    CHECK(Session("⏎-⏎⏎-⏎", some()).levels() == "POL 3.00 ''\nPOL -> 4.00 ''\n");
    CHECK(Session("-⏎-⏎", some()).levels().empty());
}

TEST_CASE("what cannot be is refused and asked again") {
    Session session("2.3⏎");
    CHECK(session.interview.notice().key == "ask.room.not.level");
    session.type("⌫⌫⏎⏎6⏎");
    CHECK(session.interview.notice().key == "ask.room.not.target");
    session.type("⌫4⏎2027-02-30⏎");
    CHECK(session.interview.notice().key == "ask.room.not.date");
    session.type("⌫⌫28⏎");
    CHECK(session.levels() == "POL 2.00 ''\nPOL -> 4.00 '2027-02-28'\n");
}

TEST_CASE("going back and correcting from the overview") {
    Session session("2⏎why⏎4⏎2027-06-30⏎↑↑↑↑3⏎");
    CHECK(session.levels() == "POL 3.00 'why'\nPOL -> 4.00 '2027-06-30'\n");
    session.type("⎋");
    CHECK(session.interview.is_overview());
    session.type("lea⏎1⏎new⏎⏎");
    CHECK(session.interview.is_overview());
    CHECK(session.levels() == "LEA 1.00 'new'\nPOL 3.00 'why'\nPOL -> 4.00 '2027-06-30'\n");
    session.type("PLO⏎");
    CHECK(session.interview.notice().key == "ask.no_dimension.nearest");
    session.type("↑");
    CHECK(session.interview.field() == RoomInterview::Field::target);
}

TEST_CASE("a reason may hold anything that can be printed") {
    CHECK(Session("2⏎<a> \"b\": 漢 - é⏎").levels() == "POL 2.00 '<a> \"b\": 漢 - é'\n");
}

TEST_CASE("over a pipe a line is a level or a target") {
    CHECK(lines("POL 2,5 so it is\n\nPOL target 4 2027-06-30\nLEA -1\nLEA target 1.5\n") ==
          "LEA -1.0 ''\nPOL 2.50 'so it is'\nLEA -> 1.50 ''\nPOL -> 4.00 '2027-06-30'\n");
    CHECK(lines("POL -\nPOL target -\n", some()).empty());
}

TEST_CASE("a wrong line is named and those before it stand") {
    CHECK(lines("POL 2\nPLO 3\n") == "POL 2.00 ''\n2: unknown dimension 'PLO'");
    CHECK(lines("POL 2.3\n") == "1: POL: expected a level from 0 to 5, halves allowed, got '2.3'");
    CHECK(lines("POL\n") == "1: POL: expected a level from 0 to 5, halves allowed, got ''");
    CHECK(lines("POL target 9\n") == "1: POL: expected a level to aim at from 0 to 5, got '9'");
    CHECK(lines("POL target 4 soon\n") == "1: POL: expected a date, got 'soon'");
    CHECK(lines("POL 2 a\x1b[2J\n") == "1: this line holds what cannot be printed, or is not UTF-8");
}
