// SPDX-License-Identifier: MIT
// A sheet that somebody answered, and what tells it from another organisation's.
#pragma once
#include <cstdint>
#include <string>
#include <vector>
#include "model/answers.hpp"

namespace socratic {

struct AnsweredSheet {
    std::string path;
    /// A sum over rows: the same for a workbook with the same answers, in whatever order, whatever the codes
    /// and facts beside them.
    std::uint64_t rows = 0;
    long people = 0;
    long respondents = 0;  ///< who gave at least one answer, don't know and not applicable included
    long given = 0;        ///< cells that are not empty

    void add(const RespondentRow& row);
};

/// Only a copy of the sheet's answers shares it; "" of so few answers that others may be alike by chance.
std::string fingerprint_of(const AnsweredSheet& sheet);

}  // namespace socratic
