// SPDX-License-Identifier: MIT
#include "read/spreadsheet_name.hpp"
#include <algorithm>

namespace socratic {

bool ends_in_one_of(std::string_view path, std::initializer_list<std::string_view> endings) {
    std::string small(path);
    for (auto& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return small.ends_with(ending); });
}

bool is_named_as_spreadsheet(std::string_view path) {
    return ends_in_one_of(path, {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"});
}

}  // namespace socratic
