// SPDX-License-Identifier: MIT
// What a report states about people's answers, taken from the values that its templates may use, each with
// what it is about.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/questionnaire.hpp"
#include "report/report.hpp"
#include "report/value.hpp"

namespace socratic::attack {

struct Statement {
    enum class About {
        respondents,  ///< how many people there are, in a round or in a group
        level,        ///< a mean, or what follows from one: number, consensus, change
        spread,       ///< a deviation, a median, quartiles, counts for each level
        no_level,     ///< how many people gave an answer without a level
        difference    ///< between the means of groups
    } about = About::level;
    std::string name;                 ///< of the value: "sd"
    std::string round;                ///< its name; "" for the newest
    std::string dimension, question;  ///< ids; the dimension's name in a difference; "" where not about one
    std::string fact, group;          ///< id, and the group's name as shown; "" where not about one
    std::string text;
};

struct Statements {
    std::vector<Statement> list;
    std::vector<std::string> unknown;  ///< values that nobody has said of what they are about
};

/// A statement of groups speaks of the people with this value of its fact: as people, or by the group's name
/// before its level.
bool names_group(const Statement& statement, const Questionnaire& questionnaire,
                 const std::optional<std::string>& value);

/// Of the values of shape "report".
Statements read_values(const Members& values);

/// What a picture of rounds says of dimensions, by their names.
std::vector<Statement> read_picture(const ReportFigure& figure, const std::vector<std::string>& dimensions);

/// What a histogram says of its question.
std::vector<Statement> read_histogram(const ReportFigure& figure, const std::string& question);

}  // namespace socratic::attack
