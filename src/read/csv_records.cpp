// SPDX-License-Identifier: MIT
#include "read/csv_records.hpp"
#include <fmt/format.h>
#include "read/csv_encoding.hpp"

namespace socratic {

std::string_view CsvRecords::first_bytes() {
    while (window.bytes().size() < 4 && !window.at_end_of_file()) window.grow();
    return window.bytes();
}

bool CsvRecords::begin(std::optional<char> delimiter) {
    if (first_bytes().starts_with(utf8_mark)) window.drop_until(window.begin() + utf8_mark.size());
    bool is_there = next();
    while (is_there && record.is_blank) {
        finish();
        is_there = next();
    }
    problems.throw_if_any();  // a first line far too long
    if (!is_there) return false;
    if (delimiter)
        splitter.delimiter = *delimiter;
    else
        choose_delimiter();
    return next();
}

void CsvRecords::choose_delimiter() {
    for (;;) {
        const auto bytes = window.bytes().substr(0, longest);
        const bool is_all = window.at_end_of_file() || bytes.size() == longest;
        if (const auto found = find_delimiter(bytes, is_all)) {
            splitter.delimiter = *found;
            return;
        }
        window.grow();
    }
}

bool CsvRecords::next() {
    for (;;) {
        record.line = line;
        record.row = row;
        const auto bytes = window.bytes().substr(0, longest);
        const bool is_long = bytes.size() == longest;
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

void CsvRecords::finish() {
    line += count_line_ends(record.bytes.data(), record.next);
    ++row;
    window.drop_until(record.next);
}

void CsvRecords::skip_long_record() {
    problems.add(line, fmt::format("row {}: longer than {} bytes", row, longest), "is this the right file?");
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
    ++row;
}

bool CsvRecords::is_unreadable() {
    if (is_misencoded_ && !record.bytes.empty()) {
        CsvProblems unsaid{std::string()};
        return has_encoding_problem(record, unsaid);
    }
    is_misencoded_ = has_encoding_problem(record, problems);
    return is_misencoded_;
}

}  // namespace socratic
