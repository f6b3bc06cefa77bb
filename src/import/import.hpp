// SPDX-License-Identifier: MIT
// What the steps of an import hand to each other: an export's columns, and what each is taken for.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>
#include "base/place.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Where an export comes from; `name_of` gives the word of `--as` and of a map.
enum class ExportFormat {
    kobotoolbox,
    odk,
    limesurvey,
    google_forms,
    microsoft_forms,
    surveymonkey,
    qualtrics,
    qualtrics_legacy,
    indico,
    phone_form,    ///< files that our HTML form made
    phone_codes,   ///< codes that our HTML form made, one a line
    answer_sheet,  ///< ours: `respondent` and ids
    table          ///< one header row, nothing known about it
};

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
};

/// What an option or a fact's value is taken for, from a map: a level as written ("3"), `DK`, `NA`,
/// `empty`, or the id of a fact's value.
using OptionMeanings = std::map<std::string, std::string>;

/// A map: fixes what the columns and options of an export mean. See docs/files.md.
struct ImportMap {
    struct Column {
        std::string heading;
        std::optional<std::size_t> number;  ///< when the heading is there more than once
        std::string is;         ///< a question, a fact, an open question, `respondent` or `dropped`
        OptionMeanings values;  ///< of this column only, before the general ones
        Place place;            ///< of its entry, for messages
    };
    std::optional<ExportFormat> format;
    std::string questionnaire;
    std::string encoding, delimiter, decimal;  ///< "" when not given
    std::vector<Column> columns;
    OptionMeanings values;
    std::string unfinished, duplicates, unanswered;  ///< "" when not given; see docs/files.md
};

}  // namespace socratic
