// SPDX-License-Identifier: MIT
#include "import/known_headings.hpp"
#include <algorithm>
#include "import/folding.hpp"
#include "read/csv_record.hpp"

namespace socratic {
namespace {

/// With a star at an end of `known`, the rest is looked for there. Names of columns such as `_id` and `id`
/// differ in what folding takes away, so what has a sign in it is compared as it is.
bool is_heading(std::string_view known, std::string_view heading, const std::string& folded) {
    if (known.starts_with('*')) return heading.ends_with(known.substr(1));
    const bool is_prefix = known.ends_with('*');
    if (is_prefix) known.remove_suffix(1);
    if (known.find_first_of("_.") != std::string_view::npos || is_prefix)
        return is_prefix ? heading.starts_with(known) : heading == known;
    return folded == fold_for_matching(known);
}

}  // namespace

const KnownHeading* find_known_heading(std::span<const KnownHeading> known, std::string_view heading) {
    const auto trimmed = trim_blanks(heading);
    if (trimmed.empty()) return nullptr;
    const auto folded = fold_for_matching(trimmed);
    for (const auto& candidate : known)
        if (is_heading(candidate.heading, trimmed, folded)) return &candidate;
    return nullptr;
}

bool mark_known_heading(ExportColumn& column, std::span<const KnownHeading> known, std::string_view heading) {
    const auto* found = find_known_heading(known, heading);
    if (found == nullptr) return false;
    column.role = found->role;
    column.why_dropped = found->why;
    return true;
}

std::size_t count_known_headings(const ExportTop& top, std::span<const KnownHeading> known) {
    if (top.rows.empty()) return 0;
    return static_cast<std::size_t>(std::count_if(
        top.rows[0].begin(), top.rows[0].end(),
        [&](const std::string& heading) { return find_known_heading(known, heading) != nullptr; }));
}

bool has_heading(const ExportTop& top, std::string_view heading) {
    return !top.rows.empty() &&
           std::find(top.rows[0].begin(), top.rows[0].end(), heading) != top.rows[0].end();
}

std::vector<ExportColumn> columns_of_row(const ExportTop& top, std::size_t row) {
    std::vector<ExportColumn> columns(top.width());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].number = i + 1;
        columns[i].heading = top.cell(row, i);
    }
    return columns;
}

std::vector<std::string> endings_after(std::string_view text, std::string_view separator) {
    std::vector<std::string> endings;
    for (;;) {
        const auto rest = trim_blanks(text);
        if (!rest.empty()) endings.emplace_back(rest);
        const auto at = text.find(separator);
        if (at == std::string_view::npos) return endings;
        text.remove_prefix(at + separator.size());
    }
}

std::string_view in_last_brackets(std::string_view heading) {
    const auto trimmed = trim_blanks(heading);
    if (!trimmed.ends_with(']')) return {};
    const auto open = trimmed.rfind('[');
    if (open == std::string_view::npos || open == 0) return {};
    return trim_blanks(trimmed.substr(open + 1, trimmed.size() - open - 2));
}

}  // namespace socratic
