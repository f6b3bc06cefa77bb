// SPDX-License-Identifier: MIT
// The one symbol of the module that the program loads when there is a spreadsheet to read.
#include "read/open_spreadsheet.hpp"

extern "C" __attribute__((visibility("default"))) void socratic_wheel_open_spreadsheets(
    socratic::OpenSpreadsheet& open) {
    open = socratic::open_spreadsheet;
}
