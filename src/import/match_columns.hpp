// SPDX-License-Identifier: MIT
// Which column of an export is which question.
#pragma once
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "import/import.hpp"
#include "model/words.hpp"

namespace socratic {

struct MatchOptions {
    ExportFormat format = ExportFormat::table;
    bool by_position = false;         ///< columns left over are the questions left over, in order
    std::string file{};               ///< the export's name, for messages
    std::vector<Words> catalogues{};  ///< words of forms, for what they ask of a spectrum, by language
};

/// What each column is taken for, in their order: by the map, else by id, else by wording in a language of
/// the questionnaire, else by position when that is asked for. What a format drops (metadata, personal data)
/// is taken only by the map. A column that nearly matches is left over with a proposal. Two columns for one
/// question, and a map that does not fit the columns, are added to `problems`.
std::vector<ColumnUse> match_columns(const std::vector<ExportColumn>& columns,
                                     const Questionnaire& questionnaire, const ImportMap* map,
                                     const MatchOptions& options, Problems& problems);

/// The id of what a column is taken for: "POL1", "office", "proud", "respondent", "dropped"; "" for one that
/// is left over.
std::string id_of(const Questionnaire& questionnaire, const ColumnUse& use);

/// "column 3 ('We have a gender equality policy')", a long heading cut.
std::string called(const ExportColumn& column);

}  // namespace socratic
