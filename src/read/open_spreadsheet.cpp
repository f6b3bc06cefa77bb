// SPDX-License-Identifier: MIT
#include "read/open_spreadsheet.hpp"
#include "read/sheet_rows.hpp"
#include "read/spreadsheet_kind.hpp"
#include "read/workbook_parts.hpp"
#include "read/zip_archive.hpp"

namespace socratic {

Spreadsheet open_spreadsheet(std::string bytes, const std::string& file) {
    refuse_other_than_zip(bytes, file);
    const ZipArchive archive(std::move(bytes), file);
    const auto workbook = std::make_shared<const WorkbookParts>(read_workbook(archive));
    Spreadsheet spreadsheet;
    for (const auto& sheet : workbook->sheets) {
        spreadsheet.sheets.push_back(sheet.name);
        if (!sheet.is_hidden) ++spreadsheet.visible;
    }
    spreadsheet.open_rows = [archive, workbook](std::size_t sheet) {
        return open_sheet_rows(archive, workbook, sheet);
    };
    return spreadsheet;
}

}  // namespace socratic
