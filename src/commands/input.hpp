// SPDX-License-Identifier: MIT
// INPUT of a command, an assessment or an answer sheet, read and scored: where reading meets scoring.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "commands/command_line.hpp"
#include "model/assessment.hpp"
#include "model/partial.hpp"
#include "model/questionnaire.hpp"
#include "model/scores.hpp"
#include "read/assessment.hpp"
#include "score/compare.hpp"
#include "score/score.hpp"

namespace socratic {

/// What the scores are for: a comparison needs more than scores.
enum class InputUse { scores, comparison };

class PlanShelf;

struct InputOptions {
    std::string input;                  ///< "" when parts of an answer sheet are all there is
    std::vector<std::string> parts;     ///< files of counts that take the place of the answers of one round
    std::optional<std::string> second;  ///< another answer sheet of the same questionnaire
    std::optional<std::string> questionnaire;  ///< of an answer sheet, as the user named it
    std::vector<std::string> rounds;           ///< empty: all
    std::string by;                            ///< a fact, or ""
    ScoreOptions score;
    InputUse use = InputUse::scores;
    PlanShelf* plans = nullptr;  ///< for whoever scores many that were asked the same
};

struct Input {
    Questionnaire questionnaire;  ///< of the newest round shown
    Assessment assessment;        ///< without an id for answer sheets alone
    Scores scores;
    CompareFacts compare_facts;      ///< for a comparison only
    std::string language;            ///< the assessment's, or ""
    std::vector<std::string> files;  ///< all that was read, so that none is overwritten
    std::vector<Problem> warnings;
};

/// The options of score and draw that say what to read and score.
InputOptions input_options(const CommandLine& line);

/// Throws a Failure with every problem of every file.
Input read_input(const InputOptions& options);

/// One round's answers as counts.
struct PartInput {
    PartialScores counts;
    std::vector<std::string> files;
    std::vector<Problem> warnings;
};

/// Counts the answers of an answer sheet, or of one round of an assessment: the one asked for, else the
/// newest that has none reported; with parts, adds these up instead. Throws a Failure with every problem.
PartInput read_part(const InputOptions& options);

/// All rounds of an assessment that has been read already.
Input score_assessment(const AssessmentInput& read, const InputOptions& options);

/// Throws a usage failure for a round that there is not.
void check_round_ids(const std::vector<std::string>& asked, const std::vector<Round>& rounds);

/// True for a file that is an assessment, by its ending: all but those of answer sheets.
bool looks_like_assessment(const std::string& path);

}  // namespace socratic
