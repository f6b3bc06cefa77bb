// SPDX-License-Identifier: MIT
// An export opened as a table, from text or from a workbook.
#pragma once
#include <functional>
#include <string>
#include "commands/export_file.hpp"
#include "import/profile.hpp"
#include "model/questionnaire.hpp"
#include "read/encoding.hpp"
#include "read/export_kind.hpp"
#include "read/table_rows.hpp"

namespace socratic {

/// What a user fixed; "" is found out.
struct TableReading {
    std::string encoding;   ///< as iconv knows it
    std::string delimiter;  ///< one character
};

struct ExportTable {
    ExportTop top;
    std::function<NextTableRow()> open_rows;  ///< from the first row, each time
    Encoding encoding;                        ///< of a text
    std::string sheet;                        ///< of a workbook: the name of the sheet that is read
    std::size_t other_sheets = 0;             ///< visible ones that are not
};

/// Throws a Failure when there is nothing in it, or its first rows cannot be read.
ExportTable open_export_table(const ExportFile& file, ExportKind kind, const TableReading& reading,
                              const Questionnaire& questionnaire);

/// The whole text of a small file, as UTF-8.
std::string read_export_text(const ExportFile& file, const TableReading& reading,
                             const Questionnaire& questionnaire, std::size_t most);

}  // namespace socratic
