// SPDX-License-Identifier: MIT
#include "commands/answered_sheet.hpp"
#include <algorithm>

namespace socratic {
namespace {

constexpr long fewest_people = 4;
/// Where people choose among three levels, one in three billion sheets of so many answers is like another.
constexpr long fewest_given = 20;

}  // namespace

void AnsweredSheet::add(const RespondentRow& row) {
    rows.add(row);
    ++people;
    given += static_cast<long>(row.cells.size()) - std::count(row.cells.begin(), row.cells.end(), cell_empty);
}

std::vector<std::string> fingerprints_of(const AnsweredSheet& sheet, const std::string& digest_of_bytes) {
    std::vector<std::string> fingerprints;
    if (sheet.people < fewest_people) return fingerprints;
    fingerprints.push_back(digest_of_bytes);
    if (sheet.given >= fewest_given) fingerprints.push_back(sheet.rows.text());
    return fingerprints;
}

}  // namespace socratic
