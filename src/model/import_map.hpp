// SPDX-License-Identifier: MIT
// A map for importing: fixes what the columns and options of an export mean; docs/files.md has an example.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "base/place.hpp"

namespace socratic {

/// Where an export comes from.
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

/// The word of `--as` and of a map: "kobotoolbox".
std::string_view name_of(ExportFormat format);
/// The tool's name as people write it: "KoboToolbox".
std::string_view title_of(ExportFormat format);
std::optional<ExportFormat> find_format(std::string_view name);
/// All words of `--as`, in the order they are listed.
std::vector<std::string> format_names();

/// What an option or a fact's value is taken for, from a map: a level as written ("3"), `DK`, `NA`,
/// `empty`, or the id of a fact's value.
using OptionMeanings = std::map<std::string, std::string>;

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
