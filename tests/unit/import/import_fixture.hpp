// SPDX-License-Identifier: MIT
// A small questionnaire and columns of exports that were never made.
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "import/match_columns.hpp"
#include "model/questionnaire.hpp"

namespace import_fixture {

using namespace socratic;

inline Text both(const std::string& english, const std::string& french) {
    return {{{"en", english}, {"fr", french}}};
}

inline Question question(const std::string& id, const std::string& english, const std::string& french) {
    Question made;
    made.id = id;
    made.text = both(english, french);
    return made;
}

/// Two dimensions with three asked questions and one that is off, a fact, an open question; levels 1 to 5.
inline Questionnaire small_questionnaire() {
    Questionnaire made;
    made.id = "our-wheel";
    made.version = "1.0.0";
    made.languages = {"en", "fr"};
    made.scale.min = 1;
    made.scale.max = 5;
    made.scale.levels = {{1, {both("Strongly disagree", "Pas du tout d'accord"), {}}},
                         {2, {both("Disagree", "Plutôt pas d'accord"), {}}},
                         {3, {both("In place", "En place"), both("agreed and usually followed", "convenu")}},
                         {4, {both("Agree", "D'accord"), {}}},
                         {5, {both("Strongly agree", "Tout à fait d'accord"), {}}}};
    made.dont_know = both("I don't know", "Je ne sais pas");
    made.not_applicable = both("Does not apply", "Sans objet");
    made.facts = {
        {"office",
         both("Where do you work?", "Où travaillez-vous ?"),
         {{"hq", both("Headquarters", "Siège")}, {"field", both("Country office", "Bureau pays")}}}};
    Dimension policy, leaders;
    policy.id = "POL";
    policy.name = both("Policy", "Politique");
    auto first = question("POL1", "We have a gender equality policy.",
                          "Nous avons une politique d'égalité des genres.");
    first.previously = {"POLX"};
    first.anchors[5] = both("adopted and reviewed", "adoptée et révisée");
    policy.questions = {first, question("POL2", "The policy is understandable: everybody can use it.",
                                        "La politique est compréhensible ; chacun·e peut s'en servir.")};
    leaders.id = "LEA";
    leaders.name = both("Leadership", "Direction");
    auto off = question("LEA9", "Our board has a budget.", "Notre conseil a un budget.");
    off.off = true;
    leaders.questions = {question("LEA1", "Our leaders speak about it.", "La direction en parle."), off};
    made.dimensions = {policy, leaders};
    made.open_questions = {{"proud", both("What are we proud of?", "De quoi sommes-nous fiers?")}};
    return made;
}

/// Columns with these headings, which are their only wordings.
inline std::vector<ExportColumn> headed(const std::vector<std::string>& headings) {
    std::vector<ExportColumn> columns;
    for (const auto& heading : headings) {
        ExportColumn column;
        column.number = columns.size() + 1;
        column.heading = heading;
        column.ids = {heading};
        column.wordings = {heading};
        columns.push_back(column);
    }
    return columns;
}

inline std::string name_of(ColumnUse::By by) {
    switch (by) {
        case ColumnUse::By::id:
            return "id";
        case ColumnUse::By::wording:
            return "wording";
        case ColumnUse::By::position:
            return "position";
        case ColumnUse::By::map:
            return "map";
        case ColumnUse::By::format:
            return "format";
    }
    return {};
}

/// "POL1 by id", "dropped by format", "left over", "left over, POL2?", "left over ('LEA9' is off)".
inline std::string brief(const Questionnaire& questionnaire, const ColumnUse& use) {
    if (use.kind != ColumnUse::Kind::left_over) return id_of(questionnaire, use) + " by " + name_of(use.by);
    return "left over" + (use.proposal.empty() ? "" : ", " + use.proposal + "?") +
           (use.reason.empty() ? "" : " (" + use.reason + ")");
}

/// "message (hint)" lines, with the line of a map before them.
inline std::string brief(const Problems& problems) {
    std::string out;
    for (const auto& problem : problems.kept()) {
        if (problem.severity == Severity::warning) out += "warning: ";
        if (problem.place.line > 0) out += std::to_string(problem.place.line) + ": ";
        out += problem.message + (problem.hint.empty() ? "" : " (" + problem.hint + ")") + "\n";
    }
    return out;
}

}  // namespace import_fixture
