// SPDX-License-Identifier: MIT
#include "read/answer_sheet.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <optional>
#include "read/answer_sheet_codes.hpp"
#include "read/answer_sheet_columns.hpp"
#include "read/answer_sheet_row.hpp"
#include "read/answer_sheet_simple.hpp"
#include "read/csv_encoding.hpp"
#include "read/csv_records.hpp"

namespace socratic {

struct AnswerSheet::Reader {
    Reader(ReadBlock read, std::string file, const SheetReading& how)
        : reading(how), records(std::move(read), file, how.block) {
        records.problems = CsvProblems(std::move(file), how.places);
    }

    void read_header(const Questionnaire& questionnaire);
    void read_rows(const RowSink& sink);

    void read_simple_rows(const RowSink& sink);
    void take_record(const RowSink& sink);
    bool has_known_column() const;
    SheetLayout layout_of_header() const;
    void hand_on(const RowSink& sink) const { sink({row.respondent, row.cells, row.facts}); }

    SheetReading reading;
    CsvRecords records;
    std::vector<SheetColumn> columns;
    SheetColumns present;
    SheetLayout layout;
    SheetRow row;
    RespondentCodes codes;
    std::optional<SimpleRows> simple;
};

void AnswerSheet::Reader::read_header(const Questionnaire& questionnaire) {
    auto& problems = records.problems;
    refuse_other_files(records.first_bytes(), problems.file());
    if (!records.begin()) {
        problems.add(0, "the answer sheet is empty",
                     "its first line names the columns, each person has one line");
        problems.throw_if_any();
    }
    const auto& record = records.record;
    const auto most_cells = records.splitter.most_cells;
    if (!records.is_unreadable() && !has_quote_problem(record, problems)) {
        if (record.cell_count > most_cells)
            problems.add(record, record.bytes.data(),
                         fmt::format("expected at most {} columns, got {}", most_cells, record.cell_count),
                         "is this the right file?");
        else
            columns = read_columns(record, questionnaire, problems);
    }
    if (!has_known_column()) problems.throw_if_any();
    layout = layout_of_header();
    records.finish();
    present = columns_present(columns, questionnaire);
    row.cells.assign(present.questions.size(), cell_empty);
    row.facts.assign(present.facts.size(), no_fact_value);
    if (problems.has_any()) read_rows([](const RespondentRow&) {});  // throws
    if (reading.quick) simple.emplace(columns, records.splitter.delimiter);
}

/// Without one this is hardly the right file, and its rows are not worth a word.
bool AnswerSheet::Reader::has_known_column() const {
    return std::any_of(columns.begin(), columns.end(),
                       [](const SheetColumn& column) { return column.kind != SheetColumn::Kind::ignored; });
}

SheetLayout AnswerSheet::Reader::layout_of_header() const {
    SheetLayout made;
    made.delimiter = records.splitter.delimiter;
    const auto& record = records.record;
    const char* const end = record.bytes.data() + record.bytes.size();
    if (end != record.next) made.line_end.assign(end, record.next);
    for (const auto& column : columns)
        if (column.kind == SheetColumn::Kind::question)
            made.columns.push_back({SheetLayout::Holds::question, column.index});
        else if (column.kind == SheetColumn::Kind::fact)
            made.columns.push_back({SheetLayout::Holds::fact, column.index});
        else
            made.columns.push_back({SheetLayout::Holds::respondent, 0});
    return made;
}

/// As many rows as stand whole in the window and are simple.
void AnswerSheet::Reader::read_simple_rows(const RowSink& sink) {
    auto& window = records.window;
    const char* at = window.begin();
    while (const char* next = simple->read(at, window.end(), row)) {
        if (static_cast<std::size_t>(next - at) >= CsvRecords::longest) break;
        if (codes.find_or_add(row.respondent, records.row)) break;
        hand_on(sink);
        ++records.line;
        ++records.row;
        at = next;
    }
    window.drop_until(at);
}

void AnswerSheet::Reader::take_record(const RowSink& sink) {
    const auto& record = records.record;
    if (record.is_blank || records.is_unreadable()) return;
    const bool is_right = read_row(record, columns, row, records.problems);
    if (record.fault != CsvFault::none || record.cell_count != columns.size()) return;
    if (const auto first = codes.find_or_add(row.respondent, record.row)) {
        records.problems.add(
            record, record.bytes.data(),
            fmt::format("{}: the same respondent as in row {}", name_of_row(record, row.respondent), *first),
            "a person has one row: delete one of the two, or give it a code of its own");
    } else if (is_right) {
        hand_on(sink);
    }
}

void AnswerSheet::Reader::read_rows(const RowSink& sink) {
    for (;;) {
        if (simple) read_simple_rows(sink);
        if (!records.next()) break;
        take_record(sink);
        records.finish();
    }
    records.problems.throw_if_any();
}

AnswerSheet::AnswerSheet(ReadBlock read, std::string file, const Questionnaire& questionnaire,
                         const SheetReading& reading)
    : reader_(std::make_unique<Reader>(std::move(read), std::move(file), reading)) {
    reader_->read_header(questionnaire);
}

AnswerSheet::~AnswerSheet() = default;
AnswerSheet::AnswerSheet(AnswerSheet&&) noexcept = default;
AnswerSheet& AnswerSheet::operator=(AnswerSheet&&) noexcept = default;

const SheetColumns& AnswerSheet::columns() const { return reader_->present; }

const SheetLayout& AnswerSheet::layout() const { return reader_->layout; }

void AnswerSheet::read_rows(const RowSink& sink) { reader_->read_rows(sink); }

}  // namespace socratic
