// SPDX-License-Identifier: MIT
#include "report/plan_cells.hpp"

namespace socratic {
namespace {

WorkbookCell text_cell(std::string_view text) { return {std::string(text), std::nullopt, false, false}; }
WorkbookCell day_cell(const std::string& date) { return {date, std::nullopt, false, true}; }
WorkbookCell amount_cell(std::optional<double> amount) { return {{}, amount, false, false}; }

}  // namespace

WorkbookCell cell_of(const Action& action, std::string_view key, const std::string& language) {
    if (key == "id") return text_cell(action.id);
    if (key == "dimension") return text_cell(action.dimension);
    if (key == "what") return text_cell(in(action.what, language));
    if (key == "result") return text_cell(in(action.result, language));
    if (key == "who") return text_cell(action.who);
    if (key == "with") return text_cell(action.with);
    if (key == "start") return day_cell(action.start);
    if (key == "due") return day_cell(action.due);
    if (key == "days") return amount_cell(action.days);
    if (key == "budget") return amount_cell(action.budget);
    if (key == "indicator") return text_cell(in(action.indicator, language));
    if (key == "first_step") return text_cell(in(action.first_step, language));
    return text_cell(action.status);
}

std::string heading_of(const ReportFacts& facts, std::string_view key) {
    return words(facts.words, "plan.column." + std::string(key));
}

}  // namespace socratic
