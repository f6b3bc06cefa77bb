// SPDX-License-Identifier: MIT
// The rows of one sheet of a workbook, as its part of the archive is read.
#pragma once
#include <memory>
#include "read/spreadsheet.hpp"
#include "read/workbook_parts.hpp"

namespace socratic {

/// All the text of a row; more is refused, so that memory stays bounded.
constexpr std::size_t most_row_bytes = 16000000;

/// Both are kept for as long as rows are asked for.
NextRow open_sheet_rows(const ZipArchive& archive, std::shared_ptr<const WorkbookParts> workbook,
                        std::size_t sheet);

}  // namespace socratic
