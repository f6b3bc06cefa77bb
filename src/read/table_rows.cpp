// SPDX-License-Identifier: MIT
#include "read/table_rows.hpp"
#include <fmt/format.h>
#include <memory>
#include "read/csv_records.hpp"

namespace socratic {
namespace {

constexpr std::size_t block_size = 256UL * 1024;

class CsvTable {
public:
    CsvTable(ReadBlock read, const std::string& file, char delimiter)
        : records_(std::move(read), file, block_size), delimiter_(delimiter) {}

    bool next(TableRow& row) {
        const auto& record = records_.record;
        do {
            if (!advance()) return false;
            if (records_.is_unreadable()) records_.problems.throw_if_any();
        } while (record.is_blank);
        row.number = record.row;
        row.line = record.line;
        row.cells.clear();
        for (const auto& cell : record.cells) row.cells.push_back(cell.text);
        row.faults.clear();
        if (auto fault = find_fault()) row.faults.push_back(std::move(*fault));
        return true;
    }

private:
    bool advance() {
        if (is_begun_) records_.finish();
        const bool is_there = is_begun_ ? records_.next() : records_.begin(delimiter_);
        is_begun_ = true;
        records_.problems.throw_if_any();  // a record far too long was passed over
        return is_there;
    }

    Problem problem(std::string message, std::string hint) const {
        const auto& record = records_.record;
        return {Severity::error,
                {records_.problems.file(), static_cast<int>(record.line), 0, {}},
                fmt::format("row {}: {}", record.row, message),
                std::move(hint)};
    }

    std::optional<Problem> find_fault() {
        const auto& record = records_.record;
        const auto count = record.cell_count;
        if (record.fault == CsvFault::unclosed_quote)
            return problem("a quote that is never closed", "a quote within a text is written twice");
        if (record.fault == CsvFault::text_after_quote)
            return problem("text after a closing quote", "a quote within a text is written twice");
        if (width_ == 0) width_ = count;
        if (count > records_.splitter.most_cells)
            return problem(
                fmt::format("expected at most {} cells, got {}", records_.splitter.most_cells, count),
                "is this the right file?");
        if (count == width_) return std::nullopt;
        return problem(fmt::format("expected {} cells as in the first row, got {}", width_, count),
                       count < width_ ? "a line end within a text must be in quotes: export the file again"
                                      : "a delimiter within a text must be in quotes: export the file again");
    }

    CsvRecords records_;
    char delimiter_;
    std::size_t width_ = 0;  ///< cells of the first row
    bool is_begun_ = false;
};

}  // namespace

NextTableRow csv_table_rows(ReadBlock read, const std::string& file, char delimiter) {
    return [table = std::make_shared<CsvTable>(std::move(read), file, delimiter)](TableRow& row) {
        return table->next(row);
    };
}

NextTableRow spreadsheet_table_rows(NextRow rows) {
    return [rows = std::move(rows), current = std::make_shared<SpreadsheetRow>()](TableRow& row) {
        if (!rows(*current)) return false;
        row.cells.clear();
        for (const auto& cell : current->cells) row.cells.push_back(trim_blanks(cell));
        row.number = current->number;
        row.line = 0;
        row.faults.clear();
        return true;
    };
}

std::optional<char> find_table_delimiter(ReadBlock read, const std::string& file) {
    CsvRecords records(std::move(read), file, block_size);
    if (!records.begin()) return std::nullopt;
    return records.splitter.delimiter;
}

}  // namespace socratic
