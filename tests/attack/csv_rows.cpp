// SPDX-License-Identifier: MIT
#include "csv_rows.hpp"
#include <sstream>

namespace socratic::attack {

std::vector<std::vector<std::string>> rows_of_csv(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream in(csv);
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        auto& cells = rows.emplace_back();
        std::istringstream parts(line + ",");
        for (std::string cell; std::getline(parts, cell, ',');) cells.push_back(cell);
    }
    return rows;
}

}  // namespace socratic::attack
