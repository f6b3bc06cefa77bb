// SPDX-License-Identifier: MIT
// An organisation's assessment: its rounds, targets and actions. Paths are ready to open.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>
#include "model/organisation_facts.hpp"
#include "model/text.hpp"

namespace socratic {

/// A level the people in the room settled on; a multiple of one half within the scale.
struct AgreedLevel {
    double level = 0;
    Text why;
};

/// One line of a plan. Dates are ISO, or "".
struct Action {
    std::string id;
    std::string dimension;  ///< its id, or ""
    Text what, result;
    std::string who, with, start, due;
    std::optional<double> days, budget;
    Text indicator, first_step;
    std::string status;  ///< planned, started, done, dropped
};

/// A level aimed at; `by` is an ISO date or "".
struct Target {
    double level = 0;
    std::string by;
};

/// One moment of assessment.
struct Round {
    std::string id;
    std::string date;            ///< ISO, or ""
    std::string answers;         ///< path of the answer sheet; "" when there is none
    bool answers_exist = false;  ///< false: "not yet"
    bool answers_blank = false;  ///< of a community's member: there, and nobody has typed anything into it
    std::optional<long> invited;
    std::string questionnaire;                  ///< path when it differed from the assessment's; else ""
    std::map<std::string, AgreedLevel> agreed;  ///< by dimension id
    std::string agreed_file;  ///< path when `agreed` stands in a file of its own, there or not yet; else ""
    std::map<std::string, Text> notes;       ///< by dimension id
    std::map<std::string, double> reported;  ///< by dimension id: only figures survive
    Text source;                             ///< where the reported figures come from
    /// The plan decided at this round; the latest round's is the assessment's own, and here too.
    std::vector<Action> actions;
    std::string actions_file;  ///< path of a plan in a table of its own; else ""
};

struct Assessment : OrganisationFacts {
    std::string id;
    std::string folder;  ///< of the file, ending in '/', or ""
    Text organisation;
    std::string questionnaire;  ///< path of the questionnaire file
    std::vector<Round> rounds;  ///< by date, oldest first; file order when one has no date
    std::map<std::string, Target> targets;
    std::string targets_file;     ///< as `agreed_file` of a round
    std::vector<Action> actions;  ///< the plan of the latest round
    std::string actions_file;     ///< path of a plan in a table of its own; else ""
};

}  // namespace socratic
