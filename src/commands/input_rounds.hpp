// SPDX-License-Identifier: MIT
// The rounds of an input on their way from their files to their scores.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "commands/input.hpp"
#include "commands/part_files.hpp"
#include "model/assessment.hpp"
#include "read/answer_sheet.hpp"

namespace socratic {

struct InputRound {
    const Round* round = nullptr;
    const Questionnaire* questionnaire = nullptr;
    std::string questionnaire_path;
    bool shown = true;  ///< false: an older one not asked for, kept in mind for what it could show
    std::optional<AnswerSheet> sheet;  ///< none for a reported round and for one without answers yet
    std::optional<MergedParts> parts;  ///< in place of a sheet: its counts

    bool has_answers() const { return sheet || parts; }
    /// Only with answers.
    const SheetColumns& columns() const { return parts ? parts->columns : sheet->columns(); }
};

/// Opens the answer sheets as far as their headers. Throws a Failure with every problem of those shown; one
/// not shown that cannot be read is passed over, as it can show nothing.
void open_sheets(std::vector<InputRound>& rounds);

/// The newest round shown that has something to show; the newest of all shown when none has.
const InputRound& newest_shown(const std::vector<InputRound>& rounds);

/// The questionnaire of the newest round shown; for a comparison with the dimensions that only earlier ones
/// have.
Questionnaire questionnaire_shown(const std::vector<InputRound>& rounds, InputUse use);

/// Reads the answers of the rounds shown, and scores them into `input`.
void score_rounds(std::vector<InputRound>& rounds, const Assessment& assessment, const InputOptions& options,
                  Input& input);

}  // namespace socratic
