// SPDX-License-Identifier: MIT
#include "commands/load_workbook.hpp"
#include "base/data_folder.hpp"
#include "base/load_module.hpp"
#include "commands/source_date.hpp"

namespace socratic {

WorkbookTools load_workbook() {
    constexpr Module module{"spreadsheet module", "socratic-wheel-workbook.so",
                            "socratic_wheel_open_workbook", "libxlsxwriter4"};
    return open_module<WorkbookTools>(module, module_folders(program_folder()));
}

std::string workbook_bytes(Workbook workbook) {
    workbook.created = source_date();
    return load_workbook().write(workbook);
}

}  // namespace socratic
