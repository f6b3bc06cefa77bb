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
#include "read/csv_problems.hpp"
#include "read/csv_record.hpp"

namespace socratic {
namespace {

/// A longer record is refused, so that memory stays bounded whatever the file.
constexpr std::size_t longest_record = 1000000;

}  // namespace

struct AnswerSheet::Reader {
    Reader(ReadBlock read, std::string file, const SheetReading& how)
        : reading(how), window(std::move(read), how.block), problems(std::move(file)) {}

    void read_header(const Questionnaire& questionnaire);
    void read_rows(const RowSink& sink);

    void skip_mark();
    void choose_delimiter();
    bool next_record();
    void finish_record();
    void skip_long_record();
    void read_simple_rows(const RowSink& sink);
    void take_record(const RowSink& sink);
    bool is_unreadable();
    bool has_known_column() const;
    void hand_on(const RowSink& sink) const { sink({row.respondent, row.cells, row.facts}); }

    SheetReading reading;
    CsvWindow window;
    CsvProblems problems;
    CsvSplitter splitter;
    CsvRecord record;
    std::vector<SheetColumn> columns;
    SheetColumns present;
    SheetRow row;
    RespondentCodes codes;
    std::optional<SimpleRows> simple;
    long line = 1;  ///< of the next record
    long row_number = 1;
    bool is_misencoded = false;  ///< said once: it is a fault of the whole file
};

void AnswerSheet::Reader::skip_mark() {
    while (window.bytes().size() < 4 && !window.at_end_of_file()) window.grow();
    refuse_other_files(window.bytes(), problems.file());
    if (window.bytes().starts_with(utf8_mark)) window.drop_until(window.begin() + utf8_mark.size());
}

void AnswerSheet::Reader::choose_delimiter() {
    for (;;) {
        const auto bytes = window.bytes().substr(0, longest_record);
        const bool is_all = window.at_end_of_file() || bytes.size() == longest_record;
        if (const auto found = find_delimiter(bytes, is_all)) {
            splitter.delimiter = *found;
            return;
        }
        window.grow();
    }
}

/// The next record, wholly in the window; false at the end of the file.
bool AnswerSheet::Reader::next_record() {
    for (;;) {
        record.line = line;
        record.row = row_number;
        const auto bytes = window.bytes().substr(0, longest_record);
        const bool is_long = bytes.size() == longest_record;
        const bool is_all = window.at_end_of_file() && bytes.size() == window.bytes().size();
        if (bytes.empty() && is_all) return false;
        if (splitter.split(bytes, is_all && !is_long, record)) return true;
        if (is_long) {
            // An open quote may have swallowed the lines after it.
            const bool is_open =
                splitter.split(bytes, true, record) && record.fault == CsvFault::unclosed_quote;
            if (is_open && record.bytes.size() < bytes.size()) return true;
            skip_long_record();
        } else {
            window.grow();
        }
    }
}

void AnswerSheet::Reader::finish_record() {
    line += count_line_ends(record.bytes.data(), record.next);
    ++row_number;
    window.drop_until(record.next);
}

void AnswerSheet::Reader::skip_long_record() {
    problems.add(line, fmt::format("row {}: longer than {} bytes", row_number, longest_record),
                 "is this the right file?");
    for (;;) {
        const char* const at = find_line_end(window.begin(), window.end());
        const bool is_found = at < window.end() && (at + 1 < window.end() || window.at_end_of_file());
        if (is_found) {
            window.drop_until(at[0] == '\r' && at + 1 < window.end() && at[1] == '\n' ? at + 2 : at + 1);
            break;
        }
        window.drop_until(at);
        if (window.at_end_of_file()) break;
        window.grow();
    }
    ++line;
    ++row_number;
}

/// A record that cannot be cut into cells with any meaning.
bool AnswerSheet::Reader::is_unreadable() {
    if (is_misencoded && !record.bytes.empty()) {
        CsvProblems unsaid{std::string()};
        return has_encoding_problem(record, unsaid);
    }
    is_misencoded = has_encoding_problem(record, problems);
    return is_misencoded;
}

void AnswerSheet::Reader::read_header(const Questionnaire& questionnaire) {
    skip_mark();
    bool is_there = next_record();
    while (is_there && record.is_blank) {
        finish_record();
        is_there = next_record();
    }
    problems.throw_if_any();  // a first line far too long
    if (!is_there) {
        problems.add(0, "the answer sheet is empty",
                     "its first line names the columns, each person has one line");
        problems.throw_if_any();
    }
    choose_delimiter();
    next_record();
    if (!is_unreadable() && !has_quote_problem(record, problems)) {
        if (record.cell_count > splitter.most_cells)
            problems.add(
                record, record.bytes.data(),
                fmt::format("expected at most {} columns, got {}", splitter.most_cells, record.cell_count),
                "is this the right file?");
        else
            columns = read_columns(record, questionnaire, problems);
    }
    if (!has_known_column()) problems.throw_if_any();
    finish_record();
    present = columns_present(columns, questionnaire);
    row.cells.assign(present.questions.size(), cell_empty);
    row.facts.assign(present.facts.size(), no_fact_value);
    if (problems.has_any()) read_rows([](const RespondentRow&) {});  // throws
    if (reading.quick) simple.emplace(columns, splitter.delimiter);
}

/// Without one this is hardly the right file, and its rows are not worth a word.
bool AnswerSheet::Reader::has_known_column() const {
    return std::any_of(columns.begin(), columns.end(),
                       [](const SheetColumn& column) { return column.kind != SheetColumn::Kind::ignored; });
}

/// As many rows as stand whole in the window and are simple.
void AnswerSheet::Reader::read_simple_rows(const RowSink& sink) {
    const char* at = window.begin();
    while (const char* next = simple->read(at, window.end(), row)) {
        if (static_cast<std::size_t>(next - at) >= longest_record) break;
        if (codes.find_or_add(row.respondent, row_number)) break;
        hand_on(sink);
        ++line;
        ++row_number;
        at = next;
    }
    window.drop_until(at);
}

void AnswerSheet::Reader::take_record(const RowSink& sink) {
    if (record.is_blank || is_unreadable()) return;
    const bool is_right = read_row(record, columns, row, problems);
    if (record.fault != CsvFault::none || record.cell_count != columns.size()) return;
    if (const auto first = codes.find_or_add(row.respondent, record.row)) {
        problems.add(
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
        if (!next_record()) break;
        take_record(sink);
        finish_record();
    }
    problems.throw_if_any();
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

void AnswerSheet::read_rows(const RowSink& sink) { reader_->read_rows(sink); }

}  // namespace socratic
