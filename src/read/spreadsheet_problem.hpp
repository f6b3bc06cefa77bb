// SPDX-License-Identifier: MIT
// What can be said about a spreadsheet that cannot be read.
#pragma once
#include <string>
#include "base/problem.hpp"

namespace socratic {

inline Failure spreadsheet_failure(const std::string& file, std::string message, std::string hint) {
    return Failure(Problem{Severity::error, {file, 0, 0, {}}, std::move(message), std::move(hint)});
}

/// A file that no spreadsheet program would have written so.
inline Failure damaged_spreadsheet(const std::string& file, const std::string& what) {
    return spreadsheet_failure(file, "the spreadsheet is damaged: " + what,
                               "open it in the spreadsheet program and save it again, or export it anew");
}

/// A file beyond what is read; `what` names the limit.
inline Failure oversized_spreadsheet(const std::string& file, std::string what) {
    return spreadsheet_failure(file, std::move(what),
                               "is this the right file? if it is, save the sheet as 'CSV UTF-8'");
}

}  // namespace socratic
