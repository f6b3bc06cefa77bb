// SPDX-License-Identifier: MIT
// The first rows of exports that were never made.
#pragma once
#include <string>
#include <vector>
#include "import/profile.hpp"

namespace import_fixture {

using namespace socratic;

inline ExportTop top_of(std::vector<std::vector<std::string>> rows) {
    ExportTop top;
    top.rows = std::move(rows);
    std::size_t width = 0;
    for (const auto& row : top.rows) width = std::max(width, row.size());
    for (auto& row : top.rows) row.resize(width);
    top.file = "export.csv";
    return top;
}

inline std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) out += (out.empty() ? "" : "|") + text;
    return out;
}

/// "ids / wordings", or "- why" for a column that is dropped.
inline std::string brief(const ExportColumn& column) {
    if (!column.why_dropped.empty()) return "- " + column.why_dropped;
    return joined(column.ids) + " / " + joined(column.wordings);
}

}  // namespace import_fixture
