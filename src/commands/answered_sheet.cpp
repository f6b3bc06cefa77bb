// SPDX-License-Identifier: MIT
#include "commands/answered_sheet.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "score/row_digest.hpp"

namespace socratic {
namespace {

constexpr long fewest_people = 4;
/// Where people choose among three levels, one in three billion sheets of so many answers is like another.
constexpr long fewest_given = 20;

}  // namespace

void AnsweredSheet::add(const RespondentRow& row) {
    RowDigest digest;
    digest.add({{}, row.cells, {}});
    rows += digest.number();
    ++people;
    const auto answers =
        static_cast<long>(row.cells.size()) - std::count(row.cells.begin(), row.cells.end(), cell_empty);
    given += answers;
    respondents += answers > 0 ? 1 : 0;
}

std::string fingerprint_of(const AnsweredSheet& sheet) {
    if (sheet.people < fewest_people || sheet.given < fewest_given) return {};
    return fmt::format("{} {:016x}", sheet.people, sheet.rows);
}

}  // namespace socratic
