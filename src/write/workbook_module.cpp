// SPDX-License-Identifier: MIT
// The one symbol of the module that the program loads when it writes a workbook.
#include "write/workbook.hpp"

extern "C" __attribute__((visibility("default"))) void socratic_wheel_open_workbook(
    socratic::WorkbookTools& tools) {
    tools.write = socratic::write_workbook;
}
