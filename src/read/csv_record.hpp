// SPDX-License-Identifier: MIT
// One record of a CSV file: a line, or several where a quoted cell holds line ends (RFC 4180).
#pragma once
#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

struct CsvCell {
    std::string_view text;  ///< without quotes and without blanks around it
    const char* at;         ///< where its text, or its opening quote, stands in the record
};

enum class CsvFault { none, unclosed_quote, text_after_quote };

/// All views and pointers are into the bytes that were split, or into the splitter.
struct CsvRecord {
    std::string_view bytes;      ///< without the line end
    const char* next = nullptr;  ///< after the line end
    std::vector<CsvCell> cells;  ///< the first ones, see `CsvSplitter::most_cells`
    std::size_t cell_count = 0;  ///< all of them
    bool is_blank = false;       ///< nothing but blanks: no row at all
    CsvFault fault = CsvFault::none;
    const char* fault_at = nullptr;  ///< the quote that is not closed, or the text after a closing quote
    long line = 1;                   ///< of the file, where it begins
    long row = 1;                    ///< as a spreadsheet numbers it: the first record of the file is row 1
};

class CsvSplitter {
public:
    char delimiter = ',';
    std::size_t most_cells = 4096;  ///< cells above this are counted but not kept

    /// Splits the first record off `bytes`. False when its end is not among them and `is_all` is
    /// false. A record with an unclosed quote ends with the line in which the quote opened, so that
    /// what follows can be read.
    bool split(std::string_view bytes, bool is_all, CsvRecord& record);

private:
    bool split_cell(const char*& at, const char* end, bool is_all, CsvRecord& record);
    bool split_quoted(const char*& at, const char* end, bool is_all, CsvRecord& record);
    void add_cell(CsvRecord& record, std::string_view text, const char* at) const;
    std::deque<std::string> unescaped_;  ///< texts of cells with doubled quotes
};

/// The one of `,` `;` and tab that stands most often in the first record, outside quotes; `,` when
/// there is none. Nothing when the end of the record is not among the bytes and `is_all` is false.
std::optional<char> find_delimiter(std::string_view bytes, bool is_all);

/// Without spaces, tabs and no-break spaces on both sides.
std::string_view trim_blanks(std::string_view text);

/// The first line end (LF or CR) in [at, end), or `end`.
const char* find_line_end(const char* at, const char* end);

/// The number of line ends in [at, end): LF, CRLF or CR alone.
long count_line_ends(const char* at, const char* end);

}  // namespace socratic
