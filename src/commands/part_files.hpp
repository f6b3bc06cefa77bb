// SPDX-License-Identifier: MIT
// Parts of a round's answers on the disk, as counts: made from a sheet, and added up.
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "model/answers.hpp"
#include "model/partial.hpp"
#include "model/questionnaire.hpp"
#include "read/answer_sheet.hpp"

namespace socratic {

struct MergedParts {
    PartialScores counts;
    SheetColumns columns;  ///< of the sheets they were counted from
};

/// Reads the sheet to its end. `path` names it among the sources.
PartialScores count_sheet(AnswerSheet& sheet, const std::string& path, const Questionnaire& questionnaire);

/// The sum of the parts, whichever way they stand; one is in memory beside the sum. Throws a Failure with
/// every problem: a part of another questionnaire, or one that is there twice. Sheets of different names that
/// hold the same answers are warned about.
MergedParts merge_parts(const std::vector<std::string>& paths, const Questionnaire& questionnaire,
                        std::vector<Problem>& warnings);

}  // namespace socratic
