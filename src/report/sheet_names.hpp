// SPDX-License-Identifier: MIT
// Names of people as names of sheets.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// Spreadsheet programs allow 31 characters, some signs not at all, and no name twice whatever its case.
class SheetNames {
public:
    /// `taken` are in use already.
    explicit SheetNames(std::vector<std::string> taken);

    /// A name that none of the earlier ones is; cut where it is too long, with a number where it is taken.
    std::string add(std::string_view person);

private:
    std::vector<std::string> taken_;  ///< without their case
};

}  // namespace socratic
