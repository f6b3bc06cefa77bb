// SPDX-License-Identifier: MIT
#include "import/unknown_options.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <vector>
#include "import/match_columns.hpp"
#include "read/csv_problems.hpp"

namespace socratic {
namespace {

std::string times(long count) { return count == 1 ? "once" : fmt::format("{} times", count); }

}  // namespace

void UnknownOptions::add(std::string_view text, const TableRow& row, const ExportColumn& column,
                         const std::function<Advice()>& advise) {
    auto at = found_.find(text);
    if (at == found_.end()) {
        if (found_.size() == most_kinds) {
            ++more_;
            return;
        }
        Option option;
        option.order = found_.size();
        option.row = row.number;
        option.line = row.line;
        option.column = called(column);
        option.advice = advise();
        at = found_.emplace(text, std::move(option)).first;
    }
    ++at->second.count;
}

std::vector<const std::pair<const std::string, UnknownOptions::Option>*> UnknownOptions::in_order() const {
    std::vector<const std::pair<const std::string, Option>*> sorted(found_.size());
    for (const auto& entry : found_) sorted[entry.second.order] = &entry;
    return sorted;
}

std::vector<MapDraft::UnknownOption> UnknownOptions::for_map() const {
    std::vector<MapDraft::UnknownOption> options;
    for (const auto* entry : in_order())
        options.push_back({entry->first, entry->second.advice.meaning, entry->second.count});
    return options;
}

void UnknownOptions::tell(const std::string& file, Problems& problems) const {
    for (const auto* entry : in_order()) {
        const auto& [text, option] = *entry;
        problems.add({Severity::error,
                      {file, static_cast<int>(option.line), 0, {}},
                      fmt::format("unknown option {}, {}, first in row {}, {}", quoted_cell(text),
                                  times(option.count), option.row, option.column),
                      option.advice.hint});
    }
    if (more_ > 0)
        problems.add({Severity::error,
                      {file, 0, 0, {}},
                      fmt::format("{} more cells with other unknown options", more_),
                      "is a question matched to the right column?"});
}

}  // namespace socratic
