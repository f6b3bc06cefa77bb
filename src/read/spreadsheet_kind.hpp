// SPDX-License-Identifier: MIT
// What a file that is no .xlsx is instead, and what to do with it.
#pragma once
#include <string>
#include <string_view>
#include "read/zip_archive.hpp"

namespace socratic {

/// Throws a Failure unless the bytes begin as a zip archive does: for an old .xls, a workbook with a
/// password, a web page or text that was only called a spreadsheet.
void refuse_other_than_zip(std::string_view bytes, const std::string& file);

/// Throws a Failure for an archive that is something else: .ods, .xlsb, a Word document, zipped CSV files.
void refuse_other_archive(const ZipArchive& archive);

}  // namespace socratic
