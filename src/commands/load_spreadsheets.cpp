// SPDX-License-Identifier: MIT
#include "commands/load_spreadsheets.hpp"
#include "base/data_folder.hpp"
#include "base/load_module.hpp"

namespace socratic {

OpenSpreadsheet load_spreadsheets() { return load_spreadsheets(program_folder()); }

OpenSpreadsheet load_spreadsheets(const std::string& program_folder) {
    constexpr Module module{"spreadsheet module", "socratic-wheel-spreadsheets.so",
                            "socratic_wheel_open_spreadsheets", "libzip4 libexpat1"};
    return open_module<OpenSpreadsheet>(module, module_folders(program_folder));
}

}  // namespace socratic
