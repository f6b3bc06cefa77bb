// SPDX-License-Identifier: MIT
// The columns of a plan and the cells of an action, for every table of one.
#pragma once
#include <array>
#include <string_view>
#include "report/facts.hpp"
#include "write/workbook.hpp"

namespace socratic {

enum class PlanHolds { text, day, amount };

/// A key of an action as a column.
struct PlanColumn {
    std::string_view key;
    PlanHolds holds = PlanHolds::text;
    double width = 12;  ///< in a workbook, in digits
};

inline constexpr std::array<PlanColumn, 13> plan_column_list{{{"id"},
                                                              {"dimension"},
                                                              {"what", PlanHolds::text, 40},
                                                              {"result", PlanHolds::text, 32},
                                                              {"who", PlanHolds::text, 22},
                                                              {"with", PlanHolds::text, 22},
                                                              {"start", PlanHolds::day},
                                                              {"due", PlanHolds::day},
                                                              {"days", PlanHolds::amount, 9},
                                                              {"budget", PlanHolds::amount},
                                                              {"indicator", PlanHolds::text, 32},
                                                              {"first_step", PlanHolds::text, 32},
                                                              {"status", PlanHolds::text, 12}}};

/// What an action has under a key, as its file would have it.
WorkbookCell cell_of(const Action& action, std::string_view key, const std::string& language);

/// What the column is called in the language of the report.
std::string heading_of(const ReportFacts& facts, std::string_view key);

}  // namespace socratic
