// SPDX-License-Identifier: MIT
// What phones handed over, files and codes, as the rows of one table: a column for the code of one's own and
// for each fact, question and open question.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>
#include "import/profile.hpp"
#include "model/questionnaire.hpp"
#include "read/table_rows.hpp"

namespace socratic {

/// A file that was handed over, or a list of codes, one a line.
struct PhoneSource {
    enum class Kind { file, codes };
    Kind kind = Kind::file;
    std::string name;
    std::function<std::string()> text;  ///< the whole of it, as UTF-8
};

/// What was seen on the way, of all rows when the last is read.
struct PhoneNotes {
    long other_versions = 0;  ///< files that were answered with another version of the questionnaire
};

/// The columns of the rows, and no header row.
ExportShape phone_shape(const Questionnaire& questionnaire);

/// One row a person. A file or a code that cannot be read is a row with faults.
NextTableRow phone_rows(std::vector<PhoneSource> sources, const Questionnaire& questionnaire,
                        std::shared_ptr<PhoneNotes> notes);

/// True when a line is a code of this questionnaire and all before it, or else all lines, may be meant as
/// one; a line with something that parts the cells of a table is none.
bool looks_like_phone_codes(std::string_view text, const Questionnaire& questionnaire);

}  // namespace socratic
