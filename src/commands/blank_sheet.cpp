// SPDX-License-Identifier: MIT
#include "commands/blank_sheet.hpp"
#include <array>
#include <fstream>
#include <string_view>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/load_spreadsheets.hpp"
#include "read/spreadsheet_name.hpp"

namespace socratic {
namespace {

/// A sheet that cannot be read is left to those who read it: they say why.
bool is_blank_workbook(const std::string& path) try {
    const auto book = load_spreadsheets()(read_file(path, most_spreadsheet_bytes), path);
    long rows = 0;  // empty ones are passed over
    if (book.visible == 1) book.read_rows(0, [&](const SpreadsheetRow&) { return ++rows < 2; });
    return rows == 1;
} catch (const Failure&) {
    return false;
}

}  // namespace

bool is_blank_sheet(const std::string& path) {
    if (is_named_as_spreadsheet(path)) return is_blank_workbook(path);
    std::ifstream sheet(path, std::ios::binary);
    if (!sheet) return false;
    std::array<char, 4096> block{};
    bool is_below_header = false;
    while (sheet.read(block.data(), block.size()), sheet.gcount() > 0)
        for (const char c : std::string_view(block.data(), static_cast<std::size_t>(sheet.gcount()))) {
            if (c == '\n' || c == '\r') is_below_header = true;
            if (is_below_header && std::string_view(" \t\r\n,;").find(c) == std::string_view::npos)
                return false;
        }
    return true;
}

}  // namespace socratic
