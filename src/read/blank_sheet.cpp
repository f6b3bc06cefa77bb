// SPDX-License-Identifier: MIT
#include "read/blank_sheet.hpp"
#include <algorithm>
#include <fstream>

namespace socratic {

bool is_blank_sheet(const std::string& path) {
    if (path.ends_with(".xlsx")) return false;
    std::ifstream sheet(path, std::ios::binary);
    if (!sheet) return false;
    std::string line;
    std::getline(sheet, line);
    line.erase(0, std::min(line.find('\r'), line.size()));  // where it alone ends lines, people follow it
    do {
        if (line.find_first_not_of(" \t\r,;") != std::string::npos) return false;
    } while (std::getline(sheet, line));  // most sheets have a person in the first one
    return true;
}

}  // namespace socratic
