// SPDX-License-Identifier: MIT
// An answer sheet, read in blocks and handed on row by row: memory does not grow with the people.
#pragma once
#include <memory>
#include <string>
#include "base/problem.hpp"
#include "model/answers.hpp"
#include "model/questionnaire.hpp"
#include "read/csv_problems.hpp"
#include "read/csv_window.hpp"

namespace socratic {

/// How a sheet is read; the rows that come out do not depend on it.
struct SheetReading {
    std::size_t block = 256 * 1024;  ///< bytes asked for at a time
    bool quick = true;               ///< simple rows go the quick way
    CsvPlaces places = CsvPlaces::lines;
};

/// Two steps, because what rounds have in common is known only when every header has been read.
class AnswerSheet {
public:
    /// Reads as far as the header. Throws a Failure with every problem of the header
    /// and, as far as its columns are known, of the rows. The questionnaire must outlive the sheet.
    AnswerSheet(ReadBlock read, std::string file, const Questionnaire& questionnaire,
                const SheetReading& reading = {});
    ~AnswerSheet();
    AnswerSheet(AnswerSheet&&) noexcept;
    AnswerSheet& operator=(AnswerSheet&&) noexcept;

    const SheetColumns& columns() const;
    /// How its header is laid out, for whoever adds rows.
    const SheetLayout& layout() const;

    /// Hands every row to the sink, in file order. Throws a Failure with every problem found; rows
    /// with a problem are not handed on. May be called once.
    void read_rows(const RowSink& sink);

private:
    struct Reader;
    std::unique_ptr<Reader> reader_;
};

}  // namespace socratic
