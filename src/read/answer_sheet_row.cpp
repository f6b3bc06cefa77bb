// SPDX-License-Identifier: MIT
#include "read/answer_sheet_row.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <optional>
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "read/answer_sheet_level.hpp"

namespace socratic {
namespace {

std::optional<std::int16_t> parse_fact(std::string_view text, const Fact& fact) {
    if (text.empty()) return no_fact_value;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    const auto find = [&](const auto& is_same) -> std::optional<std::int16_t> {
        const auto found = std::find_if(fact.values.begin(), fact.values.end(),
                                        [&](const Fact::Value& value) { return is_same(value.id); });
        if (found == fact.values.end()) return std::nullopt;
        return static_cast<std::int16_t>(found - fact.values.begin());
    };
    if (const auto exact = find([&](const std::string& id) { return id == text; })) return exact;
    return find([&](const std::string& id) {
        return std::equal(id.begin(), id.end(), text.begin(), text.end(),
                          [&](char a, char b) { return lower(a) == lower(b); });
    });
}

std::vector<std::string> ids_of(const Fact& fact) {
    std::vector<std::string> ids;
    for (const auto& value : fact.values) ids.push_back(value.id);
    return ids;
}

/// Small letters, as far as Latin ones have them, and single blanks: to compare what people write.
std::string folded(std::string_view words) {
    std::string out;
    for (const auto point : split_code_points(words)) {
        const bool is_blank = point == " " || point == "\t" || point == "\u00A0" || point == "\u202F";
        if (is_blank && (out.empty() || out.back() == ' ')) continue;
        const auto last = static_cast<unsigned char>(point.back());
        const bool is_capital = point.size() == 1 ? last >= 'A' && last <= 'Z'
                                                  : point.size() == 2 && point[0] == '\xC3' && last >= 0x80 &&
                                                        last <= 0x9E && last != 0x97;  // À to Þ, but not ×
        out += is_blank ? std::string_view(" ") : point;
        if (is_capital) out.back() = static_cast<char>(last + 0x20);
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

/// The id of the value that people read so, in any language, or "".
std::string id_of_name(std::string_view words, const Fact& fact) {
    const auto wanted = folded(words);
    for (const auto& value : fact.values)
        for (const auto& [language, name] : value.name.by_language)
            if (folded(name) == wanted) return value.id;
    return {};
}

/// "'woman', 'man' or 'nonbinary'"; of very many the first ones.
std::string list_of(const std::vector<std::string>& ids) {
    constexpr std::size_t most_listed = 12;
    std::string list;
    for (std::size_t i = 0; i < std::min(ids.size(), most_listed); ++i) {
        if (i > 0) list += i + 1 == ids.size() ? " or " : ", ";
        list += "'" + ids[i] + "'";
    }
    return ids.size() > most_listed ? list + fmt::format(" or {} more", ids.size() - most_listed) : list;
}

/// What every cell of one row is checked with.
class RowReader {
public:
    RowReader(const CsvRecord& record, const std::vector<SheetColumn>& columns, CsvProblems& problems)
        : record_(record), columns_(columns), problems_(problems) {}

    bool read(SheetRow& row) {
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].kind == SheetColumn::Kind::respondent) respondent_ = record_.cells[i].text;
        row.respondent = respondent_;
        for (std::size_t i = 0; i < columns_.size(); ++i) read_cell(record_.cells[i], columns_[i], row);
        return is_right_;
    }

private:
    void read_cell(const CsvCell& cell, const SheetColumn& column, SheetRow& row) {
        if (column.kind == SheetColumn::Kind::question) {
            if (const auto level = parse_level(cell.text, *column.scale, column.answers))
                row.cells[column.index] = *level;
            else
                refuse_level(cell, column);
        } else if (column.kind == SheetColumn::Kind::fact) {
            if (const auto value = parse_fact(cell.text, *column.fact))
                row.facts[column.index] = *value;
            else
                refuse_fact(cell, column);
        }
    }

    void refuse_level(const CsvCell& cell, const SheetColumn& column) {
        if (!problems_.is_keeping()) return add(cell, {}, {});
        add(cell,
            fmt::format("{}, {}: expected a whole level from {} to {}, got {}", name(), column.id,
                        column.scale->min, column.scale->max, quoted_cell(cell.text)),
            level_hint(cell.text, column.answers));
    }

    void refuse_fact(const CsvCell& cell, const SheetColumn& column) {
        if (!problems_.is_keeping()) return add(cell, {}, {});
        const auto ids = ids_of(*column.fact);
        const auto named = id_of_name(cell.text, *column.fact);
        auto hint = named.empty() ? did_you_mean(cell.text, ids) : fmt::format("write '{}'", named);
        if (hint.empty()) hint = "leave the cell empty when it is not known";
        add(cell,
            fmt::format("{}, {}: expected {}, got {}", name(), column.id, list_of(ids),
                        quoted_cell(cell.text)),
            std::move(hint));
    }

    std::string name() const { return name_of_row(record_, respondent_); }

    void add(const CsvCell& cell, std::string message, std::string hint) {
        is_right_ = false;
        problems_.add(record_, cell.at, std::move(message), std::move(hint));
    }

    const CsvRecord& record_;
    const std::vector<SheetColumn>& columns_;
    CsvProblems& problems_;
    std::string_view respondent_;
    bool is_right_ = true;
};

void add_wrong_count(const CsvRecord& record, std::size_t expected, CsvProblems& problems) {
    const auto is_short = record.cell_count < expected;
    const char* at = record.bytes.data() + record.bytes.size();
    if (!is_short && record.cells.size() > expected) at = record.cells[expected].at;
    problems.add(record, at,
                 fmt::format("row {}: expected {} {} as in the header, got {}", record.row, expected,
                             expected == 1 ? "cell" : "cells", record.cell_count),
                 problems.places() == CsvPlaces::rows
                     ? "what stands beside the named columns belongs to no question: delete it"
                 : is_short
                     ? "an empty cell still needs its separator"
                     : "a cell that holds the separator needs double quotes around it; levels are whole "
                       "numbers, without a decimal comma");
}

}  // namespace

std::string name_of_row(const CsvRecord& record, std::string_view respondent) {
    if (respondent.empty()) return fmt::format("row {}", record.row);
    return fmt::format("row {} ({})", record.row, quoted_cell(respondent));
}

bool has_quote_problem(const CsvRecord& record, CsvProblems& problems) {
    if (record.fault == CsvFault::unclosed_quote)
        problems.add(record, record.fault_at, fmt::format("row {}: this quote is never closed", record.row),
                     "add the closing '\"', or delete this one");
    if (record.fault == CsvFault::text_after_quote)
        problems.add(record, record.fault_at, fmt::format("row {}: text after a closing quote", record.row),
                     "a '\"' inside a quoted cell is written twice");
    return record.fault != CsvFault::none;
}

bool read_row(const CsvRecord& record, const std::vector<SheetColumn>& columns, SheetRow& row,
              CsvProblems& problems) {
    if (has_quote_problem(record, problems)) return false;
    if (record.cell_count != columns.size()) {
        add_wrong_count(record, columns.size(), problems);
        return false;
    }
    return RowReader(record, columns, problems).read(row);
}

}  // namespace socratic
