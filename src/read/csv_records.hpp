// SPDX-License-Identifier: MIT
// The records of a CSV file one after the other, each wholly in memory while it is the current one.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include "read/csv_problems.hpp"
#include "read/csv_record.hpp"
#include "read/csv_window.hpp"

namespace socratic {

struct CsvRecords {
    /// A longer record is refused, so that memory stays bounded whatever the file.
    static constexpr std::size_t longest = 1000000;

    /// `block` is how many bytes are asked for at a time.
    CsvRecords(ReadBlock read, std::string file, std::size_t block)
        : window(std::move(read), block), problems(std::move(file)) {}

    /// The first bytes of the file, at least four where there are as many. Before `begin`.
    std::string_view first_bytes();

    /// Puts the first record that is not blank into `record`, cut at the delimiter, which is found out when
    /// it is not given. False when there is none. A first line far too long is a Failure.
    bool begin(std::optional<char> delimiter = std::nullopt);

    /// Puts the next record into `record`; false at the end of the file. Problems with a record far too long
    /// are added, and it is passed over.
    bool next();

    /// Gives the current record up; call it before `next`.
    void finish();

    /// True for a record that cannot be cut into cells with any meaning; why is added to the problems, once:
    /// it is a fault of the whole file.
    bool is_unreadable();

    CsvWindow window;
    CsvProblems problems;
    CsvSplitter splitter;
    CsvRecord record;
    long line = 1;  ///< of the next record
    long row = 1;   ///< of the next record, as a spreadsheet numbers it

private:
    void choose_delimiter();
    void skip_long_record();
    bool is_misencoded_ = false;
};

}  // namespace socratic
