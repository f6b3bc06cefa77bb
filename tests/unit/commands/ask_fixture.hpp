// SPDX-License-Identifier: MIT
// A small questionnaire, a few words and a row of keys, for the tests of `ask`.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "base/utf8.hpp"
#include "commands/ask_person.hpp"

namespace ask_fixture {

using namespace socratic;

inline Question question(const char* id) {
    Question made;
    made.id = id;
    made.text = plain_text(std::string("Text of ") + id + ".");
    return made;
}

/// POL (0 to 5): POL1, POL2; LEA (-2 to 2): LEA1; facts gender (three values) and office (two).
inline Questionnaire small_questionnaire() {
    Questionnaire made;
    made.id = "small";
    made.version = "1.0.0";
    made.title = plain_text("Small");
    made.scale.levels = {{0, {plain_text("Absent"), {}}}, {5, {plain_text("Living"), plain_text("always")}}};
    made.facts = {
        {"gender",
         plain_text("Gender"),
         {{"woman", plain_text("Woman")}, {"man", plain_text("Man")}, {"other", plain_text("Other")}}},
        {"office", plain_text("Office"), {{"hq", plain_text("HQ")}, {"field", plain_text("Field")}}}};
    Dimension policy;
    policy.id = "POL";
    policy.name = plain_text("Policy");
    policy.questions = {question("POL1"), question("POL2")};
    Dimension leading;
    leading.id = "LEA";
    leading.name = plain_text("Leading");
    leading.scale = Scale{-2, 2, {}};
    leading.questions = {question("LEA1")};
    made.dimensions = {policy, leading};
    return made;
}

inline Keystroke pressed(Keystroke::Kind kind) { return {kind, {}}; }

/// Hands over what keys stand for: a letter for itself; ⏎ enter, ⌫ backspace, ↑ ↓ arrows, ⌦ delete, ⎋ escape.
template <class Take>
void press(std::string_view keys, Take&& take) {
    using Kind = Keystroke::Kind;
    for (const auto point : split_code_points(keys)) {
        if (point == "⏎")
            take(pressed(Kind::enter));
        else if (point == "⌫")
            take(pressed(Kind::rub_out));
        else if (point == "↑")
            take(pressed(Kind::back));
        else if (point == "↓")
            take(pressed(Kind::forward));
        else if (point == "⌦")
            take(pressed(Kind::erase));
        else if (point == "⎋")
            take(pressed(Kind::escape));
        else
            take(Keystroke{Kind::text, std::string(point)});
    }
}

/// "amina7 [3 2 DK] 0 -": levels as steps above the lowest, facts as indices.
inline std::string print(const AnsweredPerson& person) {
    std::string out = person.code + " [";
    for (const auto cell : person.cells) {
        if (out.back() != '[') out += ' ';
        out += cell == cell_dont_know        ? "DK"
               : cell == cell_not_applicable ? "NA"
               : cell == cell_empty          ? "-"
                                             : std::to_string(cell);
    }
    out += "]";
    for (const auto fact : person.facts) out += " " + (fact == no_fact_value ? "-" : std::to_string(fact));
    return out;
}

inline std::string print(const Screen& screen) {
    std::string out;
    for (const auto& line : screen) out += line.lead + line.text + "\n";
    return out;
}

}  // namespace ask_fixture
