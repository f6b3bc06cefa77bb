// SPDX-License-Identifier: MIT
// What the steps of an import hand to each other: an export's columns, and what each is taken for.
#pragma once
#include <cstddef>
#include <string>
#include <vector>
#include "model/import_map.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// What a format says a column is for.
enum class ExportRole { answer, metadata, unique_id, finished, preview };

/// A column of an export, before anybody has asked what it means here.
struct ExportColumn {
    std::size_t number = 1;             ///< as a person counts
    std::string heading;                ///< as the file writes it; what a map names
    std::vector<std::string> ids;       ///< what may be the id of a question: a code, the end of a path
    std::vector<std::string> wordings;  ///< what may be its wording, the most telling first
    ExportRole role = ExportRole::answer;
    std::string why_dropped;  ///< of metadata and personal columns: "e-mail address"; "" for the others
};

/// What a column is taken for.
struct ColumnUse {
    enum class Kind { question, fact, open_question, respondent, dropped, left_over };
    enum class By { id, wording, position, map, format };
    Kind kind = Kind::left_over;
    std::size_t index = 0;  ///< of the asked question, the fact or the open question
    By by = By::id;
    std::string proposal;  ///< of a column left over: the id of the question it nearly matches, or ""
    std::string reason;    ///< of a column left over: why it was not taken ("'LEA5R' is off"), or ""
};

}  // namespace socratic
