// SPDX-License-Identifier: MIT
// A sheet that somebody answered, and what tells it from another organisation's.
#pragma once
#include <string>
#include <vector>
#include "score/row_digest.hpp"

namespace socratic {

struct AnsweredSheet {
    std::string path;
    RowDigest rows;  ///< the same for a workbook with the same answers
    long people = 0;
    long given = 0;  ///< cells that are not empty

    void add(const RespondentRow& row);
};

/// Fingerprints that only a copy of the sheet shares: of its bytes, and of what was read. None of a few
/// people, whose answers may be alike by chance; of what was read only with enough answers.
std::vector<std::string> fingerprints_of(const AnsweredSheet& sheet, const std::string& digest_of_bytes);

}  // namespace socratic
