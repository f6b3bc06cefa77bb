// SPDX-License-Identifier: MIT
// The problems of a CSV file, each with the place of a byte in a record.
#pragma once
#include <string>
#include <string_view>
#include "base/problem.hpp"
#include "read/csv_record.hpp"

namespace socratic {

/// What a person can find in the file: lines of text, or, when it is a spreadsheet that was turned into
/// lines, no more than its rows.
enum class CsvPlaces { lines, rows };

class CsvProblems {
public:
    explicit CsvProblems(std::string file, CsvPlaces places = CsvPlaces::lines)
        : file_(std::move(file)), places_(places) {}

    const std::string& file() const { return file_; }
    CsvPlaces places() const { return places_; }

    /// False once enough problems are kept: the next ones are only counted, and need no words.
    bool is_keeping() const { return static_cast<int>(problems_.kept().size()) < Problems::most_kept; }

    /// A problem at a byte of the record.
    void add(const CsvRecord& record, const char* at, std::string message, std::string hint = {});

    /// A problem that has a line at most.
    void add(long line, std::string message, std::string hint = {});

    bool has_any() const { return problems_.has_errors(); }
    void throw_if_any() const { problems_.throw_if_errors(); }

private:
    std::string file_;
    CsvPlaces places_;
    Problems problems_;
};

/// The user's words in a message: in single quotes, the end cut off where they are very long.
std::string quoted_cell(std::string_view words);

}  // namespace socratic
